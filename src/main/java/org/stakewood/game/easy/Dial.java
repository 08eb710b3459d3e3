package org.stakewood.game.easy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock;

/** What can be turned about a game. Names are stable ids; here alone it is said which rules a dial turns, and how far. */
public enum Dial {
    /** How long a day of class time is. */
    PACE(),
    /** How much the price moves and machines fail. */
    STORM(
            Turn.of(Rule.VOLATILITY, 0.5, 2).when(Dial::walks),
            Turn.of(Rule.JUMP_CHANCE, 0.5, 2).when(Dial::walks),
            Turn.of(Rule.VOL_SCALE, 0.6, 1.4).when(Dial::recorded),
            Turn.of(Rule.HOBBY_DOWN, 0.5, 2),
            Turn.of(Rule.PROFESSIONAL_DOWN, 0.5, 2),
            Turn.of(Rule.REDUNDANT_DOWN, 0.5, 2)),
    /** How much the farm gives away. */
    FARM(Turn.of(Rule.FARM_PER_DAY, 0.5, 2).when(scenario -> scenario.unlock().farm() >= 0)),
    /** How hard faults that many make together are punished. */
    CROWD(Turn.of(Rule.CORRELATION, 0.5, 2).when(Dial::bug)),
    /** How much can be borrowed. */
    LOANS(
            Turn.of(Rule.LOAN_THRESHOLD, 0.9, 1.06).when(Dial::borrows),
            Turn.of(Rule.LOAN_LIMIT, 0.85, 1.1).when(Dial::borrows),
            Turn.of(Rule.STAKE_THRESHOLD, 0.9, 1.06).when(Dial::lends),
            Turn.of(Rule.STAKE_LIMIT, 0.85, 1.1).when(Dial::lends),
            Turn.of(Rule.ASSET_THRESHOLD, 0.9, 1.06).when(Dial::lends),
            Turn.of(Rule.ASSET_LIMIT, 0.85, 1.1).when(Dial::lends)),
    /** How much others trade in the pools. */
    TRADERS(Turn.of(Rule.NOISE_TURNOVER, 0.5, 2)
            .when(scenario -> scenario.unlock().pool() >= 0)),
    /** How many new coins stakers get. */
    REWARDS(
            Turn.of(Rule.ISSUANCE_RATE, 0.5, 1.5),
            Turn.of(Rule.ISSUANCE_LEAST, 0.5, 1.5),
            Turn.of(Rule.ISSUANCE_MOST, 0.5, 1.5)),
    /** What a mistake costs; every game has this one. */
    DIFFICULTY(
            Turn.of(Rule.DOWN_FRACTION, 0.5, 2),
            Turn.of(Rule.DOUBLE_SIGN_FRACTION, 0.5, 1.5),
            Turn.of(Rule.IDLE_UNJAIL, 0.5, 1.5),
            Turn.of(Rule.HOBBY_BILL, 0.5, 1.5),
            Turn.of(Rule.PROFESSIONAL_BILL, 0.5, 1.5),
            Turn.of(Rule.REDUNDANT_BILL, 0.5, 1.5),
            Turn.of(Rule.FEE, 0.5, 2),
            Turn.of(Rule.PENALTY, 0.5, 1.5).when(Dial::borrows),
            Turn.of(Rule.BONUS, 0.5, 1.25).when(Dial::lends),
            Turn.of(Rule.AUCTION_PENALTY, 0.5, 1.5).when(Dial::lends));

    private static final int SHOWN = 3;
    private static final List<Dial> CHOICE = List.of(STORM, FARM, CROWD, LOANS, TRADERS, REWARDS);

    private final List<Turn> turns;

    Dial(Turn... turns) {
        this.turns = List.of(turns);
    }

    /** The three dials of a scenario and the difficulty: the pace, and the first two that turn something in it both ways. */
    public static List<Dial> of(Scenario scenario, int seats) {
        List<Dial> dials = new ArrayList<>(List.of(PACE));
        CHOICE.stream()
                .filter(each -> turns(each, Notch.LOW, scenario, seats) && turns(each, Notch.HIGH, scenario, seats))
                .limit(SHOWN - 1)
                .forEach(dials::add);
        dials.add(DIFFICULTY);
        return List.copyOf(dials);
    }

    /** The rules that it turns in a scenario. */
    Stream<Turn> turns(Scenario scenario) {
        return turns.stream().filter(each -> each.matters().test(scenario));
    }

    private static boolean turns(Dial dial, Notch notch, Scenario scenario, int seats) {
        return !new EasyRules(scenario, seats).turned(dial, notch).isEmpty();
    }

    private static boolean walks(Scenario scenario) {
        return scenario.outside().path() == PathKind.GBM;
    }

    private static boolean recorded(Scenario scenario) {
        return scenario.outside().path() == PathKind.RECORDED;
    }

    private static boolean borrows(Scenario scenario) {
        return scenario.unlock().borrow() >= 0;
    }

    private static boolean lends(Scenario scenario) {
        return scenario.unlock().lend() >= 0;
    }

    private static boolean bug(Scenario scenario) {
        return scenario.plan().stream().anyMatch(each -> each.shock() instanceof Shock.ClientBug);
    }
}
