package org.stakewood.web.cascade;

import io.vavr.collection.Vector;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.CascadeSpan;
import org.stakewood.game.Rerun;
import org.stakewood.game.Reruns;
import org.stakewood.game.Table;
import org.stakewood.game.session.RuleChange;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.RuleWords;

/** Asks for replays of cascades with one rule changed and shows them. */
public final class AgainPages {

    private final Reruns reruns;
    private final Place place;
    private final String base;

    /** @param base address of the microscope */
    public AgainPages(Reruns reruns, Place place, String base) {
        this.reruns = reruns;
        this.place = place;
        this.base = base;
    }

    /**
     * Begins a replay; its address, and the replay itself unless the change is none that is offered.
     *
     * @param day of the cascade
     * @param id of a value in the form's list
     */
    public Asked ask(Table table, Integer day, String id) {
        Vector<CascadeSpan> spans = table.cascades();
        int at = id == null ? -1 : id.indexOf('=');
        if (spans.isEmpty() || at < 0) {
            return new Asked(base, Optional.empty());
        }
        CascadeSpan span = CascadePages.find(spans, day);
        Optional<Changes.Change> change = Changes.find(rules(), id.substring(0, at), id.substring(at + 1));
        if (change.isEmpty()) {
            return new Asked(base + "?day=" + span.firstDay(), Optional.empty());
        }
        String address = base + "?day=" + span.firstDay() + "&rule="
                + change.get().rule().name() + "&value="
                + URLEncoder.encode(change.get().value(), StandardCharsets.UTF_8) + "#again";
        return new Asked(address, Optional.of(reruns.ask(table, span, of(change.get()))));
    }

    /** A replay that was asked for, and where it is shown. */
    public record Asked(String address, Optional<CompletableFuture<Rerun>> answer) {}

    /**
     * What the page shows.
     *
     * @param rule name of the rule that was changed, or null
     * @param value its value
     */
    public AgainPart of(Table table, Integer day, String rule, String value) {
        Vector<CascadeSpan> spans = table.cascades();
        if (spans.isEmpty()) {
            return null;
        }
        CascadeSpan span = CascadePages.find(spans, day);
        Optional<Changes.Change> change = Changes.find(rules(), rule, value);
        Optional<CompletableFuture<Rerun>> known = change.flatMap(each -> reruns.known(table, span, of(each)));
        boolean failed = known.map(CompletableFuture::isCompletedExceptionally).orElse(false);
        boolean done = known.map(CompletableFuture::isDone).orElse(false);
        if (done && !failed) {
            return shown(span, change.get(), known.get().join());
        }
        return new AgainPart(
                base + "/again",
                span.firstDay(),
                groups(rule, value),
                known.isPresent() && !done,
                failed,
                null,
                null,
                null,
                null,
                List.of());
    }

    AgainPart shown(CascadeSpan span, Changes.Change change, Rerun rerun) {
        Comparison both = new Comparison(place, span, rerun);
        RuleWords words = new RuleWords(place.words());
        String after = words.value(change.rule(), change.value());
        return new AgainPart(
                base + "/again",
                span.firstDay(),
                groups(change.rule().name(), change.value()),
                false,
                false,
                both.title(words.name(change.rule(), "") + ": " + after),
                place.words()
                        .say(
                                "again_meaning",
                                words.does(change.rule()),
                                words.value(change.rule(), rerun.before()),
                                place.words().numbers().count(span.firstDay()),
                                after),
                both.note(),
                both.sheet(),
                both.charts());
    }

    private List<AgainPart.RuleGroup> groups(String rule, String value) {
        RuleWords words = new RuleWords(place.words());
        List<AgainPart.RuleGroup> groups = new ArrayList<>();
        List<AgainPart.Value> values = new ArrayList<>();
        Rule last = null;
        for (Changes.Change each : Changes.of(rules())) {
            if (last != null && each.rule() != last) {
                groups.add(new AgainPart.RuleGroup(words.name(last, ""), List.copyOf(values)));
                values.clear();
            }
            last = each.rule();
            values.add(new AgainPart.Value(
                    last.name() + "=" + each.value(),
                    words.value(last, each.value()),
                    last.name().equals(rule) && each.value().equals(value)));
        }
        if (last != null) {
            groups.add(new AgainPart.RuleGroup(words.name(last, ""), List.copyOf(values)));
        }
        return groups;
    }

    private Scenario rules() {
        return place.view().rules();
    }

    private static RuleChange of(Changes.Change change) {
        return new RuleChange(change.path(), change.value());
    }
}
