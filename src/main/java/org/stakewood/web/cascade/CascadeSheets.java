package org.stakewood.web.cascade;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.measure.CreditFigures;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tank;
import org.stakewood.game.CascadeSpan;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.play.Row;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.text.Place;

/** The tables of the cascade microscope. */
public final class CascadeSheets {

    private final CascadeWords words;

    public CascadeSheets(Place place) {
        this(new CascadeWords(place));
    }

    CascadeSheets(CascadeWords words) {
        this.words = words;
    }

    /**
     * Cascades of a game, the newest first, at most so many.
     *
     * @param base address of the microscope
     */
    public Sheet list(Vector<CascadeSpan> spans, String base, int most) {
        List<Row> rows = new ArrayList<>();
        for (CascadeSpan each : spans.reverse().take(most)) {
            CascadeEnded last = each.days().last();
            CascadeEnded first = each.days().head();
            long orphaned = each.days().map(CascadeEnded::orphaned).sum().longValue();
            rows.add(new Row(
                    words.say(
                            "cascade_days_" + (each.firstDay() == each.lastDay() ? "one" : "many"),
                            words.count(each.firstDay()),
                            words.count(each.lastDay())),
                    List.of(
                            words.count(each.days()
                                    .map(day -> day.loans() + day.positions())
                                    .sum()
                                    .longValue()),
                            words.amount(Asset.OAK, last.total()),
                            words.times(last.amplification()),
                            words.change(first.soakBefore(), last.soakAfter()),
                            orphaned == 0 ? Numbers.NOTHING : words.amount(Asset.SOAK, orphaned)),
                    false,
                    base + "?day=" + each.firstDay()));
        }
        return new Sheet(
                words.say("cascade_list"),
                List.of(
                        words.say("cascade_column_days"),
                        words.say("cascade_column_fell"),
                        words.say("label_fallen"),
                        words.say("cascade_column_times"),
                        words.say("label_soak_price"),
                        words.say("cascade_column_orphaned")),
                rows);
    }

    /** What fell, in order. */
    List<FallenLine> fallen(Vector<Round> rounds) {
        return rounds.flatMap(round -> round.dominoes().map(each -> line(round, each)))
                .asJava();
    }

    private FallenLine line(Round round, Domino each) {
        return new FallenLine(
                words.name(each),
                words.own(each),
                words.count(round.number()),
                words.amount(each.asset(), each.debt()),
                words.behind(each),
                words.health(each),
                words.cause(each),
                words.done(each),
                words.uncovered(each));
    }

    /** The cascade's figures; the figures of its last day where they are known. */
    Sheet facts(Dominoes all, CreditFigures end) {
        List<Row> rows = new ArrayList<>();
        var first = all.rounds().head().passed();
        var last = all.rounds().last().passed();
        add(rows, "cascade_column_fell", words.count(all.fell()));
        add(rows, "label_fallen", words.amount(Asset.OAK, all.size()));
        add(rows, "label_amplification", words.times(all.amplification()));
        add(rows, "label_soak_price", words.change(first.soakBefore(), last.soakAfter()));
        add(rows, "label_oak_price", words.change(first.oakBefore(), last.oakAfter()));
        long orphaned = all.dominoes().map(Domino::orphaned).sum().longValue();
        if (orphaned > 0) {
            add(rows, "cascade_column_orphaned", words.amount(Asset.SOAK, orphaned));
        }
        if (end != null) {
            for (Asset each : List.of(Asset.USD, Asset.OAK, Asset.SOAK)) {
                rows.add(new Row(
                        words.say("cascade_insurance", each == Asset.SOAK ? "sOAK" : each.name()),
                        List.of(words.amount(each, insurance(end, each))),
                        false,
                        null));
            }
        }
        return new Sheet(words.say("cascade_facts"), List.of("", words.say("cascade_column_figure")), rows);
    }

    private static long insurance(CreditFigures end, Asset asset) {
        return switch (asset) {
            case USD -> end.insuranceUsd();
            case OAK -> end.insuranceOak();
            case SOAK -> end.insuranceSoak();
            case ACORN -> 0;
        };
    }

    /** Who bore what nobody covered, at once and when auctions ended. */
    Sheet tanks(Dominoes all) {
        Map<Tank, Map<Asset, long[]>> borne = new EnumMap<>(Tank.class);
        add(borne, all.rounds().flatMap(Round::covered), 0);
        add(borne, all.later(), 1);
        List<Row> rows = new ArrayList<>();
        borne.forEach((tank, assets) -> assets.forEach((asset, amounts) -> rows.add(new Row(
                words.say("cascade_tank_" + tank + (tank == Tank.HAIRCUT && asset == Asset.SOAK ? "_holders" : "")),
                List.of(some(asset, amounts[0]), some(asset, amounts[1])),
                false,
                null))));
        return new Sheet(
                words.say("cascade_tanks"),
                List.of(
                        words.say("cascade_column_tank"),
                        words.say("cascade_column_at_once"),
                        words.say("cascade_column_later")),
                rows);
    }

    private static void add(Map<Tank, Map<Asset, long[]>> borne, Vector<DeficitCovered> some, int when) {
        for (DeficitCovered each : some) {
            borne.computeIfAbsent(each.tank(), tank -> new EnumMap<>(Asset.class))
                            .computeIfAbsent(each.asset(), asset -> new long[2])[when] +=
                    each.amount();
        }
    }

    private String some(Asset asset, long amount) {
        return amount == 0 ? Numbers.NOTHING : words.amount(asset, amount);
    }

    private void add(List<Row> rows, String key, String value) {
        rows.add(new Row(words.say(key), List.of(value), false, null));
    }
}
