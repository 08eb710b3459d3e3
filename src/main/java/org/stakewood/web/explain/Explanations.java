package org.stakewood.web.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stakewood.game.Series;
import org.stakewood.web.play.Desk;

/** All figures that a player can have explained now. */
public final class Explanations {

    /** @param listed whether it is among those that are shown together */
    private record Part(String id, boolean listed, List<Declared> figures) {}

    private final Desk desk;
    private final List<Part> parts = new ArrayList<>();

    public Explanations(Desk desk, Series series) {
        this.desk = desk;
        add("worth", make -> {
            WorthFigures.declare(make, series);
            BalanceFigures.declare(make);
        });
        add("stake", StakeFigures::declare);
        add("pools", make -> {
            PriceFigures.declare(make);
            PoolFigures.declare(make);
        });
        add("loans", LoanFigures::declare);
        add("markets", make -> {
            MarketFigures.declare(make);
            AveragePrices.declare(make);
        });
        add("farm", FarmFigures::declare);
        add("scores", make -> ScoreFigures.declare(make, series));
        add("security", SecurityFigures::declare);
        add("ghost", false, GhostFigures::declare);
        add("validators", false, StakeFigures::declareValidators);
    }

    private void add(String id, Consumer<Makings> declaring) {
        add(id, true, declaring);
    }

    private void add(String id, boolean listed, Consumer<Makings> declaring) {
        Makings make = new Makings(desk);
        declaring.accept(make);
        parts.add(new Part(id, listed, make.all()));
    }

    /** One figure; empty if there is no such figure now. */
    public Optional<Explanation> find(String id) {
        return parts.stream()
                .flatMap(part -> part.figures().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> each.explanation().get());
    }

    /** True if there is such a figure now. */
    public boolean has(String id) {
        return parts.stream()
                .flatMap(part -> part.figures().stream())
                .anyMatch(each -> each.id().equals(id));
    }

    /** Those that are shown together, part by part; parts without any are left out. */
    public List<Topic> all() {
        return parts.stream()
                .filter(part -> part.listed() && !part.figures().isEmpty())
                .map(part -> new Topic(
                        part.id(),
                        desk.words().say("explain_part_" + part.id()),
                        part.figures().stream()
                                .map(each -> each.explanation().get())
                                .toList()))
                .toList();
    }
}
