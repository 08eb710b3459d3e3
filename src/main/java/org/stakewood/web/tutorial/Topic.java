package org.stakewood.web.tutorial;

import static org.stakewood.web.tutorial.Step.act;
import static org.stakewood.web.tutorial.Step.look;
import static org.stakewood.web.tutorial.Step.read;

import java.util.List;
import java.util.Locale;
import org.stakewood.economy.event.AcornClaimed;
import org.stakewood.economy.event.Delegated;
import org.stakewood.economy.event.LiquidityAdded;
import org.stakewood.economy.event.LoanDrawn;
import org.stakewood.economy.event.StakePledged;
import org.stakewood.economy.event.Supplied;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.SeatView;

/** What there is to learn, panel by panel, and the steps of it in order. Words: {@code tutorial_TOPIC_N}, from 1. */
public enum Topic {
    STAKE(Tab.STAKE, read(), look("delegate"), act(Delegated.class)),
    CLIENT(Tab.STAKE, read(), read(), look("client")),
    TRADE(Tab.TRADE, read(), look("swap-"), act(Swapped.class, TradedOutside.class)),
    POOL(Tab.POOL, read(), look("add-"), act(LiquidityAdded.class)),
    BORROW(Tab.BORROW, read(), act(StakePledged.class), look("draw-"), act(LoanDrawn.class)),
    HEALTH(Tab.BORROW, read(), look("fall"), read()),
    LEND(Tab.LEND, read(), look("supply-"), act(Supplied.class), read()),
    FARM(Tab.FARM, read(), read(), act(AcornClaimed.class));

    private final Tab tab;
    private final List<Step> steps;

    Topic(Tab tab, Step... steps) {
        this.tab = tab;
        this.steps = List.of(steps);
    }

    /** The panel it is about. */
    public Tab tab() {
        return tab;
    }

    /** Part of addresses and of the ids of its steps. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Step> steps() {
        return steps;
    }

    /** Id of its step of a number from 0. */
    String step(int at) {
        return id() + "-" + (at + 1);
    }

    /** True if there is anything to do in it for whoever sees this. */
    boolean fits(SeatView view) {
        return view.tabs().contains(tab)
                && switch (this) {
                    case CLIENT -> view.validator() != null;
                    case BORROW, HEALTH -> view.desks() > 0;
                    case LEND -> view.markets() > 0;
                    default -> true;
                };
    }
}
