package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.view.SeatView;

/** What a seat can spend, and what of its stake can move. All amounts are micro-units. */
final class Wallet {

    /** One coin stays liquid, for the network's fee. */
    private static final long RESERVE = 1_000_000;

    private Wallet() {}

    /** OAK to spend. */
    static long oak(SeatView view) {
        return Math.max(0, view.account().balances().oak() - RESERVE);
    }

    /** USD to spend. */
    static long usd(SeatView view) {
        return view.account().balances().usd();
    }

    /** The network's fee for an action today. */
    static long fee(SeatView view) {
        return view.fee();
    }

    /** OAK that may still be traded outside today. */
    static long outsideLeft(SeatView view) {
        long used = view.account().today().on(view.day()).outside();
        return view.rules().outside().dailyLimit() - used;
    }

    /** OAK at work with validators, pledged stake included, without what waits for its turn to leave. */
    static long staked(SeatView view) {
        long sum = 0;
        for (Delegation each : view.account().delegations()) {
            sum += part(view, each, each.shares() - each.queued());
        }
        return sum;
    }

    /** OAK on its way out, or waiting for its turn. */
    static long leaving(SeatView view) {
        long sum = 0;
        for (Leaving each : view.account().leaving()) {
            sum += view.worth(each);
        }
        for (Delegation each : view.account().delegations()) {
            sum += part(view, each, each.queued());
        }
        return sum;
    }

    /** OAK that the free shares of a delegation are worth. */
    static long free(SeatView view, Delegation delegation) {
        return part(view, delegation, delegation.free());
    }

    /** What there is of a coin to spend. */
    static long of(SeatView view, Asset asset) {
        return asset == Asset.OAK ? oak(view) : view.account().balances().of(asset);
    }

    private static long part(SeatView view, Delegation delegation, long shares) {
        return Amount.mulDivFloor(view.worth(delegation), shares, delegation.shares());
    }

    /** The delegation that has most free shares; null if nothing can move. */
    static Delegation largest(SeatView view) {
        Vector<Delegation> free = view.account().delegations().filter(each -> each.free() > 0);
        return free.isEmpty() ? null : free.maxBy(each -> free(view, each)).get();
    }

    /** True if the account may redelegate: a whole unbonding period has passed since the last time. */
    static boolean mayMove(SeatView view) {
        Account account = view.account();
        return view.chain().finalDays()
                >= account.movedOn() + view.rules().staking().unbondingDays();
    }
}
