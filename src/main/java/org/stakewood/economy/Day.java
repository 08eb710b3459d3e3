package org.stakewood.economy;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.event.ClientBugStruck;
import org.stakewood.economy.event.OrderRefused;
import org.stakewood.economy.farming.Buyback;
import org.stakewood.economy.farming.Farming;
import org.stakewood.economy.lending.Debts;
import org.stakewood.economy.lending.MarketInterest;
import org.stakewood.economy.lending.PledgeRewards;
import org.stakewood.economy.liquidation.Auctions;
import org.stakewood.economy.liquidation.Cascade;
import org.stakewood.economy.liquidation.Vaults;
import org.stakewood.economy.measure.Measures;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.Limits;
import org.stakewood.economy.order.Protection;
import org.stakewood.economy.outside.Noise;
import org.stakewood.economy.outside.PricePath;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Shock.ClientBug;
import org.stakewood.economy.security.ContractHazard;
import org.stakewood.economy.staking.ClientBugs;
import org.stakewood.economy.staking.Duties;
import org.stakewood.economy.staking.Operating;
import org.stakewood.economy.staking.Unbonding;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.synthetic.DeskInterest;
import org.stakewood.economy.synthetic.Guards;
import org.stakewood.economy.synthetic.Joinings;
import org.stakewood.economy.synthetic.Recourse;

/** A day of the network, in the order that is shown to the players. Nobody acts between its steps. */
public final class Day {

    private Day() {}

    /**
     * Passes the day; {@code orders} are those of the automated players. Nothing but an order can be refused in it: a
     * refusal from a rule of the day itself is a defect and says so.
     */
    public static void pass(Draft draft, Vector<SeatCommand> orders) {
        try {
            steps(draft, orders);
        } catch (RefusedException refused) {
            throw new IllegalStateException(
                    "day " + (draft.day() + 1) + " refused itself: " + refused.refusal(), refused);
        }
    }

    private static void steps(Draft draft, Vector<SeatCommand> orders) {
        Vector<ClientBug> bugs = strike(draft);
        PricePath.advance(draft);
        execute(draft, orders);
        Noise.trade(draft);
        draft.book(EarningPart.TRADING);
        record(draft);
        draft.book(EarningPart.FEES);
        Vector<Validator> opening = draft.validators();
        Duties.run(draft, bugs);
        Recourse.collect(draft);
        draft.book(EarningPart.LIQUIDATION);
        DeskInterest.accrue(draft);
        draft.book(EarningPart.INTEREST_PAID);
        PledgeRewards.collect(draft, opening);
        draft.book(EarningPart.INTEREST_PAID);
        MarketInterest.accrue(draft);
        draft.book(EarningPart.INTEREST_PAID);
        Farming.emit(draft);
        Buyback.run(draft);
        draft.book(EarningPart.FARMING);
        Auctions.nextDay(draft);
        draft.book(EarningPart.LIQUIDATION);
        Protection.act(draft);
        Cascade.run(draft);
        draft.book(EarningPart.LIQUIDATION);
        Unbonding.mature(draft);
        draft.book(EarningPart.ISSUANCE);
        PricePath.settle(draft);
        Operating.switchClients(draft);
        Joinings.join(draft);
        Debts.join(draft);
        draft.book(EarningPart.INTEREST_PAID);
        Vaults.nextDay(draft);
        draft.book(EarningPart.LIQUIDATION);
        Farming.flush(draft);
        Farming.join(draft);
        draft.book(EarningPart.FARMING);
        Guards.act(draft);
        Operating.releaseIdle(draft);
        draft.book(EarningPart.ISSUANCE);
        draft.nextDay();
        Measures.take(draft);
    }

    /** Step 1: planned events and hazards; returns the client bugs of the day. */
    private static Vector<ClientBug> strike(Draft draft) {
        Vector<ClientBug> bugs = ClientBugs.draw(draft);
        for (Planned planned : draft.scenario().plan()) {
            if (planned.day() == draft.day() + 1) {
                bugs = planned.shock() instanceof ClientBug bug ? bugs.append(bug) : bugs;
                Shocks.happen(draft, planned.shock());
            }
        }
        Shocks.tellSpells(draft);
        for (ClientBug bug : bugs) {
            draft.tell(new ClientBugStruck(bug.client(), bug.doubleSign()));
        }
        ContractHazard.strike(draft);
        draft.book(EarningPart.LIQUIDATION);
        return bugs;
    }

    /**
     * Step 3: the arbitrage bots' orders, then limit orders that stand, then all other orders; each as its seat would
     * have given it. A refused one changes nothing.
     */
    private static void execute(Draft draft, Vector<SeatCommand> orders) {
        int first = 0;
        while (first < orders.size() && arbitrage(draft, orders.get(first))) {
            first++;
        }
        attempt(draft, orders.take(first));
        Limits.fill(draft);
        attempt(draft, orders.drop(first));
    }

    private static boolean arbitrage(Draft draft, SeatCommand order) {
        int id = order.account();
        return id >= 0 && id < draft.accounts().size() && draft.account(id).kind() == AccountKind.ARBITRAGEUR;
    }

    private static void attempt(Draft draft, Vector<SeatCommand> orders) {
        for (SeatCommand order : orders) {
            draft.attempt(order::execute)
                    .ifPresent(refusal -> draft.tell(new OrderRefused(order.account(), refusal.reason())));
        }
    }

    /** Step 4: spots and the reference price are recorded, a thin pool's spot is not; the buyback's part of fees is taken. */
    private static void record(Draft draft) {
        Vector<PriceRecord> prices = draft.prices();
        for (Pool pool : draft.pools()) {
            boolean thin =
                    pool.shares() == 0 || isThin(draft, pool, pool.asset1()) || isThin(draft, pool, pool.asset2());
            prices = prices.update(pool.id(), old -> thin ? old.thin() : old.day(pool.spot(), pool.feeYield()));
            draft.update((thin ? pool : Buyback.collect(draft, pool)).nextDay());
        }
        draft.setPrices(prices);
        draft.setOutside(draft.outside().recorded());
    }

    private static boolean isThin(Draft draft, Pool pool, Asset asset) {
        return draft.scenario()
                .market()
                .thin(pool.reserve(pool.side(asset)), draft.supply().outstanding(asset));
    }
}
