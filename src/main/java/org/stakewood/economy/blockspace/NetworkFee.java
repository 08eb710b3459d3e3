package org.stakewood.economy.blockspace;

import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Today;
import org.stakewood.economy.Unit;
import org.stakewood.economy.event.FeePaid;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.FeeRules;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Spells;

/**
 * The fee of an action, taken after it: in OAK, which is burnt; else in USD at the outside price, ceiled, which goes to
 * the rest of the world; else the action is one of a few free ones a day.
 */
public final class NetworkFee {

    private NetworkFee() {}

    /** Charges an account for one action; refused if it can pay neither and has no free action left. */
    public static void charge(Draft draft, int id) {
        long fee = due(draft.scenario(), draft.day());
        if (fee == 0) {
            return;
        }
        Account account = draft.account(id);
        long usd = Amount.ceilTimes(fee, draft.outside().price());
        if (account.balances().oak() >= fee) {
            draft.debit(id, Asset.OAK, fee);
            draft.burn(Flow.FEE, Asset.OAK, fee);
            draft.tell(new FeePaid(id, Asset.OAK, fee));
        } else if (account.balances().usd() >= usd) {
            draft.debit(id, Asset.USD, usd);
            draft.credit(House.OUTSIDE, Asset.USD, usd);
            draft.tell(new FeePaid(id, Asset.USD, usd));
        } else {
            useFreeAction(draft, account, fee, usd);
        }
    }

    /** Micro-OAK that an act costs while so many days have passed: the fee, and more while block space is short. */
    public static long due(Scenario scenario, int passed) {
        FeeRules rules = scenario.fees();
        long usual = passed < rules.fromDay() ? 0 : rules.perAction();
        return usual + Spells.congestion(scenario, passed);
    }

    private static void useFreeAction(Draft draft, Account account, long fee, long usd) {
        FeeRules rules = draft.scenario().fees();
        Today today = account.today().on(draft.day());
        if (today.freeActions() >= rules.freeActions()) {
            throw RefusedException.because(
                    Reason.FEE_UNPAID, new Figure("oak", Unit.OAK, fee), new Figure("usd", Unit.USD, usd));
        }
        draft.update(account.id(), each -> each.with(today.plusFreeAction()));
        draft.tell(new FeePaid(account.id(), Asset.OAK, 0));
    }
}
