package org.stakewood.live;

import java.util.HashSet;
import java.util.Set;
import org.stakewood.economy.Account;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.CascadeUnfinished;
import org.stakewood.economy.event.ClientBugStruck;
import org.stakewood.economy.event.CongestionChanged;
import org.stakewood.economy.event.ContractRobbed;
import org.stakewood.economy.event.DepositsGrew;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanDemandMoved;
import org.stakewood.economy.event.NetworkHalted;
import org.stakewood.economy.event.NewsPublished;
import org.stakewood.economy.event.NotFinal;
import org.stakewood.economy.event.PriceJumped;
import org.stakewood.economy.event.RuleChanged;
import org.stakewood.economy.event.Slashed;
import org.stakewood.economy.event.SoldOff;
import org.stakewood.economy.event.StakersLeft;
import org.stakewood.economy.event.StormChanged;
import org.stakewood.economy.event.ValidatorJailed;
import org.stakewood.economy.event.ValidatorTombstoned;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.view.SeatView;

/** Whom an event concerns. */
final class Concern {

    private final int account;
    private final Set<Integer> validators = new HashSet<>();

    private Concern(Account own) {
        account = own.id();
        for (Delegation each : own.delegations()) {
            validators.add(each.validator());
        }
        own.leaving().forEach(each -> validators.add(each.validator()));
        if (own.operator()) {
            validators.add(own.validator());
        }
    }

    /** What concerns a seat: its own doings, and what happens to the validators that hold its stake or did. */
    static Concern of(SeatView view) {
        return new Concern(view.account());
    }

    boolean has(Event event) {
        if (event.other() == account) {
            return true;
        }
        return event.account() >= 0 ? event.account() == account : validators.contains(event.validator());
    }

    /** Whether it is news for everybody. */
    static boolean everybody(Event event) {
        return event.account() < 0
                && (event instanceof ClientBugStruck
                        || event instanceof NetworkHalted
                        || event instanceof NewsPublished
                        || event instanceof NotFinal
                        || event instanceof CascadeEnded
                        || event instanceof CascadeUnfinished
                        || event instanceof PriceJumped
                        || event instanceof RuleChanged
                        || event instanceof StakersLeft
                        || event instanceof SoldOff
                        || event instanceof DepositsGrew
                        || event instanceof ContractRobbed
                        || event instanceof CongestionChanged
                        || event instanceof LoanDemandMoved
                        || event instanceof StormChanged
                        || event instanceof Slashed
                        || event instanceof ValidatorJailed
                        || event instanceof ValidatorTombstoned);
    }
}
