package org.stakewood.web.host.event;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.view.HostView;
import org.stakewood.web.text.RuleWords;
import org.stakewood.web.text.Words;

/** Changes that a lesson often needs at once, each as one button. */
final class Switches {

    private static final double DEMAND = 0.10;

    private final HostView view;
    private final Scenario scenario;
    private final Words words;
    private final List<EventsView.Switch> all = new ArrayList<>();

    private Switches(HostView view, Words words) {
        this.view = view;
        this.scenario = view.scenario();
        this.words = words;
    }

    static List<EventsView.Switch> of(HostView view, Words words) {
        Switches switches = new Switches(view, words);
        switches.loans();
        switches.farm();
        switches.demand();
        return List.copyOf(switches.all);
    }

    private void loans() {
        Parameter.first(scenario, Rule.DRAWS_OPEN).ifPresent(each -> {
            boolean open = Boolean.parseBoolean(each.read(scenario));
            add(each, Boolean.toString(!open), open ? "switch_loans_off" : "switch_loans_on");
        });
    }

    private void farm() {
        int today = view.day() + 1;
        boolean runs = scenario.credit().farm() != null
                && scenario.credit().farm().startDay() <= today
                && today < scenario.credit().farm().endDay();
        if (runs) {
            dated(Rule.FARM_END, today, "switch_farm_off");
        } else if (scenario.credit().farm() != null
                && today < scenario.credit().farm().startDay()) {
            dated(Rule.FARM_START, today, "switch_farm_on");
        } else if (scenario.credit().farm() != null) {
            first(Rule.FARM_END, Integer.toString(scenario.time().days() + 1), "switch_farm_again");
        }
    }

    /** Somebody wants loans at any rate: borrowing gets dearer, and so does what suppliers earn. */
    private void demand() {
        Parameter.first(scenario, Rule.MARKET_BASE).ifPresent(each -> {
            double more = each.number(scenario) + DEMAND;
            String value = each.read(each.with(scenario, Math.round(more * 1e6) / 1e6));
            add(each, value, "switch_demand");
        });
    }

    /** Its value is the day on which it happens. */
    private void dated(Rule rule, int today, String key) {
        Parameter.first(scenario, rule).ifPresent(each -> add(each, Integer.toString(today), key, true));
    }

    private void first(Rule rule, String value, String key) {
        Parameter.first(scenario, rule).ifPresent(each -> add(each, value, key));
    }

    private void add(Parameter parameter, String value, String key) {
        add(parameter, value, key, false);
    }

    private void add(Parameter parameter, String value, String key, boolean dated) {
        if (parameter.faults(scenario, value).isEmpty()) {
            String typed = new RuleWords(words).typed(parameter.rule(), value);
            all.add(new EventsView.Switch(parameter.path(), typed, words.say(key), dated));
        }
    }
}
