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

/**
 * The fee of an action, taken after it: in OAK, which is burnt; else in USD at the outside price, ceiled, which goes to
 * the rest of the world; else the action is one of a few free ones a day.
 */
public final class NetworkFee {

    private NetworkFee() {}

    /** Charges an account for one action; refused if it can pay neither and has no free action left. */
    public static void charge(Draft draft, int id) {
        FeeRules rules = draft.scenario().fees();
        if (rules.perAction() == 0 || draft.day() < rules.fromDay()) {
            return;
        }
        Account account = draft.account(id);
        long usd = Amount.ceilTimes(rules.perAction(), draft.outside().price());
        if (account.balances().oak() >= rules.perAction()) {
            draft.debit(id, Asset.OAK, rules.perAction());
            draft.burn(Flow.FEE, Asset.OAK, rules.perAction());
            draft.tell(new FeePaid(id, Asset.OAK, rules.perAction()));
        } else if (account.balances().usd() >= usd) {
            draft.debit(id, Asset.USD, usd);
            draft.credit(House.OUTSIDE, Asset.USD, usd);
            draft.tell(new FeePaid(id, Asset.USD, usd));
        } else {
            useFreeAction(draft, account, usd);
        }
    }

    private static void useFreeAction(Draft draft, Account account, long usd) {
        FeeRules rules = draft.scenario().fees();
        Today today = account.today().on(draft.day());
        if (today.freeActions() >= rules.freeActions()) {
            throw RefusedException.because(
                    Reason.FEE_UNPAID,
                    new Figure("oak", Unit.OAK, rules.perAction()),
                    new Figure("usd", Unit.USD, usd));
        }
        draft.update(account.id(), each -> each.with(today.plusFreeAction()));
        draft.tell(new FeePaid(account.id(), Asset.OAK, 0));
    }
}
