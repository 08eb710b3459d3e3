package org.stakewood.web.play.action;

import org.stakewood.economy.money.Amount;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.view.PublicView;
import org.stakewood.web.play.Desk;

/** What stakes are worth, and how many shares an amount is. */
public final class Stakes {

    private Stakes() {}

    /** The player's stake with a validator; null if there is none. */
    static Delegation with(Desk desk, int validator) {
        int at = desk.view().account().delegationTo(validator);
        return at < 0 ? null : desk.view().account().delegations().get(at);
    }

    /** Micro-OAK of a stake that are free to move. */
    public static long free(Desk desk, Delegation delegation) {
        Stake stake = desk.view().validators().get(delegation.validator()).stake();
        return Shares.out(delegation.free(), stake.shares(), stake.tokens());
    }

    /** Shares for an amount: all free ones if it is what they are worth. */
    static long shares(Desk desk, Delegation delegation, long amount) {
        if (amount >= free(desk, delegation) && amount <= free(desk, delegation) + 1) {
            return delegation.free();
        }
        Stake stake = desk.view().validators().get(delegation.validator()).stake();
        return stake.tokens() == 0 ? 0 : Math.max(1, Amount.mulDivCeil(amount, stake.shares(), stake.tokens()));
    }

    /** The largest of the player's stakes; negative if there is none. */
    static int largest(Desk desk) {
        int largest = -1;
        long most = -1;
        for (Delegation each : desk.view().account().delegations()) {
            long worth = free(desk, each);
            if (worth > most) {
                most = worth;
                largest = each.validator();
            }
        }
        return largest;
    }

    /** Share of the active stake that runs a client. */
    public static double shareOfClient(PublicView view, Client client) {
        long all = 0;
        long some = 0;
        for (Validator each : view.validators()) {
            if (each.active()) {
                all += each.stake().tokens();
                some += each.operation().client() == client ? each.stake().tokens() : 0;
            }
        }
        return all == 0 ? 0 : (double) some / all;
    }
}
