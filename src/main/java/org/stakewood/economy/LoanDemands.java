package org.stakewood.economy;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.LoanDemandMoved;
import org.stakewood.economy.lending.Borrowing;
import org.stakewood.economy.lending.Collateral;
import org.stakewood.economy.lending.Debts;
import org.stakewood.economy.lending.Supplying;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.LendingRules;
import org.stakewood.economy.scenario.LentAsset;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Stake;

/**
 * What a planned {@link Shock.LoanDemand} does. Automated accounts borrow for people outside: the dollars leave, and what
 * stands for them comes from outside as OAK where the market takes OAK, and is their own stake where it does not. Neither
 * is a gain of theirs. The market judges them as it judges everybody, and whoever cannot borrow does not.
 */
final class LoanDemands {

    private static final int MARKET = 0;
    private static final int MOST_BORROWERS = 20;

    /** How often the collateral could carry the debt at its limit. */
    private static final double CAUTION = 2;

    private LoanDemands() {}

    static void move(Draft draft, Shock.LoanDemand demand) {
        Vector<Account> people =
                draft.accounts().filter(each -> each.kind() == demand.kind() && !each.person() && each.active());
        draft.tell(new LoanDemandMoved(
                demand.share() < 0 ? -payBack(draft, people, -demand.share()) : borrow(draft, people, demand.share())));
    }

    private static long borrow(Draft draft, Vector<Account> people, double share) {
        Vector<Account> borrowers = people.take(MOST_BORROWERS);
        long cash = draft.credit().markets().get(MARKET).book(Asset.USD).cash();
        long part = borrowers.isEmpty() ? 0 : Amount.floorTimes(cash, share) / borrowers.size();
        long borrowed = 0;
        for (Account each : borrowers) {
            boolean comes = part > 0
                    && draft.attempt(inner -> borrow(inner, each.id(), part)).isEmpty();
            borrowed = Amount.add(borrowed, comes ? part : 0);
        }
        return borrowed;
    }

    private static void borrow(Draft draft, int account, long usd) {
        double limit = limitOfOak(draft.scenario().credit().markets().get(MARKET));
        if (limit > 0) {
            bring(draft, account, Asset.OAK, oak(draft, usd, limit));
        } else {
            pledge(draft, account, usd);
        }
        Borrowing.borrow(draft, account, MARKET, Asset.USD, usd);
        draft.debit(account, Asset.USD, usd);
        draft.credit(House.OUTSIDE, Asset.USD, usd);
        draft.update(account, it -> it.with(it.track().plusGift(-usd)));
    }

    private static double limitOfOak(LendingRules market) {
        return market.assets().stream()
                .filter(each -> each.asset() == Asset.OAK)
                .mapToDouble(LentAsset::limit)
                .findFirst()
                .orElse(0);
    }

    /** Micro-OAK that carry a debt with caution at a limit. */
    private static long oak(Draft draft, long usd, double limit) {
        Oracle oracle = Oracle.of(draft);
        oracle.require(Asset.OAK);
        return Amount.ceilTimes(usd, CAUTION / (limit * oracle.low(Asset.OAK)));
    }

    /** Deposits what comes from outside. */
    private static void bring(Draft draft, int account, Asset asset, long amount) {
        draft.debit(House.OUTSIDE, asset, amount);
        draft.credit(account, asset, amount);
        long value = Prices.of(draft).value(asset, amount);
        draft.update(account, it -> it.with(it.track().plusGift(value)));
        Supplying.supply(draft, account, MARKET, asset, amount);
    }

    private static void pledge(Draft draft, int account, long usd) {
        long need =
                oak(draft, usd, draft.scenario().credit().markets().get(MARKET).stakeLimit());
        for (Delegation each : draft.account(account).delegations().filter(it -> it.free() > 0)) {
            Stake stake = draft.validator(each.validator()).stake();
            long worth = Shares.out(each.free(), stake.shares(), stake.tokens());
            long shares = worth <= need ? each.free() : Amount.mulDivCeil(need, stake.shares(), stake.tokens());
            if (need > 0) {
                Collateral.pledge(draft, account, MARKET, each.validator(), Math.min(each.free(), shares));
                need = Math.max(0, need - worth);
            }
        }
    }

    /** As far as the rest of the world has dollars; what stood for the debt stays where it is. */
    private static long payBack(Draft draft, Vector<Account> people, double share) {
        long paid = 0;
        for (Account each : people) {
            long owed = Debts.owed(draft, each.id(), MARKET, Asset.USD);
            long usd = Math.min(
                    Amount.floorTimes(owed, share), draft.house(House.OUTSIDE).usd());
            boolean pays = usd > 0
                    && draft.attempt(inner -> payBack(inner, each.id(), usd)).isEmpty();
            paid = Amount.add(paid, pays ? usd : 0);
        }
        return paid;
    }

    private static void payBack(Draft draft, int account, long usd) {
        draft.debit(House.OUTSIDE, Asset.USD, usd);
        draft.credit(account, Asset.USD, usd);
        draft.update(account, it -> it.with(it.track().plusGift(usd)));
        Borrowing.repay(draft, account, MARKET, Asset.USD, usd, false);
    }
}
