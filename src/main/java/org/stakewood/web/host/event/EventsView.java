package org.stakewood.web.host.event;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.Amendment;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.scenario.ShockCheck;
import org.stakewood.economy.view.HostView;
import org.stakewood.web.text.RuleWords;
import org.stakewood.web.text.ShockWords;
import org.stakewood.web.text.Words;

/**
 * What a host may make happen in a game.
 *
 * @param today the day being played
 * @param rule the rule that was chosen; null for none
 * @param bots kinds of automated players that may leave or sell
 * @param coins what they may sell
 * @param switches what is one button: pausing loans, opening and closing the farm
 * @param swings whether the price outside moves by itself, so that a storm can be
 * @param contracts what can be robbed
 * @param planned what is to come, after what is under way
 * @param changes rules changed so far, the newest first
 */
public record EventsView(
        int today,
        boolean lends,
        List<RuleGroup> groups,
        RuleView rule,
        List<Bots> bots,
        List<String> coins,
        List<Switch> switches,
        boolean swings,
        List<Contract> contracts,
        List<PlannedLine> planned,
        List<Change> changes) {

    /** A rule that was changed; with what sets it back, or null where it is as it was. */
    public record Change(String text, String path, String before) {}

    /** Bots of a kind. */
    public record Bots(String kind, String name) {}

    /**
     * A change of a rule as one button.
     *
     * @param dated true if the value is the day itself
     */
    public record Switch(String path, String typed, String text, boolean dated) {}

    /** What is planned or under way, with what names it when it is taken back or ended. */
    public record PlannedLine(String id, String text, boolean running) {}

    /** A contract that can be robbed. */
    public record Contract(String id, String name) {}

    static EventsView of(HostView view, RuleView rule, Words words) {
        ShockWords shocks = new ShockWords(words);
        return new EventsView(
                view.day() + 1,
                !view.scenario().credit().markets().isEmpty(),
                RuleGroup.all(view.scenario(), rule == null ? null : rule.path(), words),
                rule,
                view.scenario().genesis().groups().stream()
                        .map(Group::kind)
                        .distinct()
                        .map((AccountKind each) -> new Bots(each.name(), shocks.kind(each)))
                        .toList(),
                view.pools()
                        .toJavaStream()
                        .map(each -> each.asset1().name())
                        .distinct()
                        .toList(),
                Switches.of(view, words),
                ShockCheck.faults(view.scenario(), new Shock.Storm(1, 1)).isEmpty(),
                contracts(view.scenario(), words),
                planned(view, words),
                changes(view, words));
    }

    private static List<PlannedLine> planned(HostView view, Words words) {
        ShockWords shocks = new ShockWords(words);
        return view.running()
                .map(each -> new PlannedLine(each.toString(), words.say("shock_running", shocks.planned(each)), true))
                .appendAll(view.plan()
                        .sortBy(Planned::day)
                        .map(each -> new PlannedLine(each.toString(), shocks.planned(each), false)))
                .asJava();
    }

    private static List<Contract> contracts(Scenario scenario, Words words) {
        List<Contract> all = new ArrayList<>();
        List<DeskRules> desks = scenario.credit().desks();
        for (int id = 0; id < desks.size(); id++) {
            if (desks.get(id).kind() == DeskKind.EXTERNAL) {
                all.add(new Contract(
                        "desk" + id, words.say("shock_field_desk", desks.get(id).name())));
            }
        }
        for (int id = 0; id < scenario.credit().markets().size(); id++) {
            String name = scenario.credit().markets().get(id).name();
            all.add(new Contract("market" + id, words.say("shock_field_market", name)));
        }
        return all;
    }

    private static List<Change> changes(HostView view, Words words) {
        RuleWords rules = new RuleWords(words);
        List<Change> lines = new ArrayList<>();
        for (Amendment each : view.amendments().reverse()) {
            Rule.of(each.parameter())
                    .ifPresent(rule -> lines.add(new Change(
                            words.say(
                                    "rules_changed",
                                    words.numbers().count(each.day()),
                                    rules.name(rule, ""),
                                    rules.value(rule, each.before()),
                                    rules.value(rule, each.after())),
                            each.parameter(),
                            after(view, each) ? rules.typed(rule, each.before()) : null)));
        }
        return lines;
    }

    /** True if a change is still what counts. */
    private static boolean after(HostView view, Amendment change) {
        return Parameter.find(view.scenario(), change.parameter())
                .map(each -> each.read(view.scenario()).equals(change.after()))
                .orElse(false);
    }

    /** Micro-units are not typed: what the names of coins are called here. */
    public String symbol(String coin) {
        return coin.equals(Asset.SOAK.name()) ? "sOAK" : coin;
    }
}
