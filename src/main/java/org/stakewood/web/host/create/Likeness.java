package org.stakewood.web.host.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.game.ClockState;
import org.stakewood.game.session.Network;
import org.stakewood.game.session.RuleChange;
import org.stakewood.game.session.Session;
import org.stakewood.web.text.RuleWords;
import org.stakewood.web.text.Words;

/** The form that would make another class like one: the same choices, but no seed, no guests and nobody in it. */
final class Likeness {

    private static final double MILLIS = 1_000;

    private Likeness() {}

    /** @param clock of the first network, whose speed and breath as they are now count */
    static NewGameForm of(Session session, ClockState clock, Words words) {
        NewGameForm form = new NewGameForm();
        form.lesson = session.scenario();
        form.title = session.title();
        form.seats = String.valueOf(session.seats());
        form.seconds = String.format(Locale.ROOT, "%.3f", clock.millisPerDay() / MILLIS)
                .replaceFirst("\\.?0+$", "");
        form.breath = String.valueOf(clock.breathSeconds());
        form.room = session.terms().room();
        form.consent = session.terms().consent();
        form.away = String.valueOf(session.terms().awaySeconds());
        form.gate = session.terms().gate();
        form.arms = arms(session, words);
        return form;
    }

    private static ArmsForm arms(Session session, Words words) {
        ArmsForm arms = new ArmsForm();
        arms.networks = String.valueOf(session.networks().size());
        arms.labelled = session.labelled();
        arms.labels = session.networks().stream().map(Network::label).toList();
        List<Network> others = session.networks().subList(1, session.networks().size());
        arms.lessons = others.stream()
                .map(each -> each.lesson().equals(session.scenario()) ? "" : each.lesson())
                .toList();
        arms.rules = new ArrayList<>();
        arms.values = new ArrayList<>();
        for (Network each : others) {
            Optional<RuleChange> change = each.changed().stream().findFirst();
            arms.rules.add(change.map(RuleChange::parameter).orElse(""));
            arms.values.add(change.flatMap(one ->
                            Rule.of(one.parameter()).map(rule -> new RuleWords(words).typed(rule, one.value())))
                    .orElse(""));
        }
        return arms;
    }
}
