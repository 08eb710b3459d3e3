package org.stakewood.economy.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Reason;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SetOrder;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.OrderFilled;
import org.stakewood.economy.event.OrderPlaced;
import org.stakewood.economy.lending.LendingWorlds;
import org.stakewood.economy.money.Asset;

/** Limit orders against the pool of 30 000 OAK and 60 000 USD at 30 bp: what fills, at which price, and what waits. */
class LimitOrdersTest {

    private static final int OWNER = 0;
    private static final int OTHER = 2;
    private static final SeatCommand RISE = new SwapExactIn(OTHER, 0, Asset.USD, 3_000 * ONE, 0, 99);

    private static World sellAt(double price, long amount) {
        return Worlds.after(LendingWorlds.world(), limit(OWNER, Asset.OAK, amount, price));
    }

    private static SetOrder limit(int account, Asset in, long amount, double price) {
        return new SetOrder(account, OrderKind.LIMIT, new LimitOrder(0, in, amount, price));
    }

    private static LimitOrder standing(World world, int account) {
        return OrderBook.of(world.credit(), account).limit();
    }

    private static Vector<OrderFilled> fills(World world, SeatCommand... orders) {
        Outcome.Accepted day = (Outcome.Accepted) new PassDay(world.day() + 1, Vector.of(orders)).apply(world);
        return day.events().filter(OrderFilled.class::isInstance).map(OrderFilled.class::cast);
    }

    /** Spot 2 is below 2.10: nothing is sold, and nothing was set aside. */
    @Test
    void anOrderOutOfReachWaits() {
        World world = sellAt(2.10, 100 * ONE);
        assertEquals(50_000 * ONE, world.accounts().get(OWNER).balances().oak());
        World next = Worlds.days(world, 2);
        assertEquals(new LimitOrder(0, Asset.OAK, 100 * ONE, 2.10), standing(next, OWNER));
        assertEquals(50_000 * ONE, next.accounts().get(OWNER).balances().oak());
        assertTrue(fills(next).isEmpty());
    }

    /**
     * 3 000 USD lift spot to 63 000/28 575.85 = 2.2047. A pool pays 0.997·spot for the next coin: 100 OAK all go above
     * 2.10, ⌊63 000·99.7/(28 575.85 + 99.7)⌋ = 219.04 USD.
     */
    @Test
    void anOrderWithinReachIsFilledWhole() {
        World world = Worlds.after(sellAt(2.10, 100 * ONE), RISE);
        OrderFilled fill = fills(world).get(0);
        long reserve = world.pools().get(0).reserve1();
        double expected = 63_000d * 99.7 / (reserve / 1e6 + 99.7);
        assertEquals(expected, fill.amountOut() / 1e6, 1e-5);
        assertEquals(100 * ONE, fill.amountIn());
        assertEquals(0, fill.left());
        World next = Worlds.days(world, 1);
        assertNull(standing(next, OWNER));
        assertEquals(49_900 * ONE, next.accounts().get(OWNER).balances().oak());
        assertSame(Orders.NONE, OrderBook.of(next.credit(), OWNER));
        assertTrue(next.credit().orders().isEmpty(), "an account without orders is not asked again");
    }

    /** A large one sells until a further coin would pay 2.10: R1·(√(0.997·spot/2.10) − 1)/0.997; the rest waits. */
    @Test
    void aLargeOrderIsFilledInPart() {
        World world = Worlds.after(sellAt(2.10, 10_000 * ONE), RISE);
        OrderFilled fill = fills(world).get(0);
        double r1 = world.pools().get(0).reserve1() / 1e6;
        double spot = world.pools().get(0).spot();
        assertEquals(r1 * (Math.sqrt(0.997 * spot / 2.10) - 1) / 0.997, fill.amountIn() / 1e6, 1e-4);
        assertTrue(fill.amountOut() >= 2.10 * fill.amountIn());
        World next = Worlds.days(world, 1);
        assertEquals(10_000 * ONE - fill.amountIn(), standing(next, OWNER).amountIn());
        // The fee that the pool keeps presses its price a little further.
        assertEquals(2.10, 0.997 * next.pools().get(0).spot(), 3e-4);
        assertTrue(fills(next).isEmpty(), "nothing more goes at that price");
    }

    /** What is bought is bought at the highest price or below it: spot 2 costs 2/0.997 = 2.006 with the fee. */
    @Test
    void aBuyerNamesTheHighestPrice() {
        World low = Worlds.after(LendingWorlds.world(), limit(OWNER, Asset.USD, 1_000 * ONE, 2.006));
        assertTrue(fills(low).isEmpty());
        World high = Worlds.after(LendingWorlds.world(), limit(OWNER, Asset.USD, 1_000 * ONE, 2.10));
        OrderFilled fill = fills(high).get(0);
        assertEquals(Asset.OAK, fill.assetOut());
        assertEquals(1_000 * ONE, fill.amountIn());
        assertTrue(fill.amountIn() <= 2.10 * fill.amountOut());
    }

    @Test
    void whatIsMissingIsSimplyNotSold() {
        World world = Worlds.after(
                sellAt(1.90, 200 * ONE),
                new SwapExactIn(OWNER, 1, Asset.OAK, 10_000 * ONE, 0, 99),
                new SwapExactIn(OWNER, 0, Asset.OAK, 39_950 * ONE, 0, 99),
                new SwapExactIn(OTHER, 0, Asset.USD, 90_000 * ONE, 0, 99));
        OrderFilled fill = fills(world).get(0);
        assertEquals(50 * ONE, fill.amountIn());
        assertEquals(150 * ONE, fill.left());
        World next = Worlds.days(world, 1);
        assertEquals(150 * ONE, standing(next, OWNER).amountIn());
        assertTrue(fills(next).isEmpty());
    }

    /** Account 1 comes before account 3, whoever placed first; the second finds the price that the first has left. */
    @Test
    void theLowerAccountComesFirst() {
        World world = Worlds.after(
                LendingWorlds.world(),
                limit(3, Asset.OAK, 5_000 * ONE, 2.10),
                limit(1, Asset.OAK, 400 * ONE, 2.10),
                RISE);
        Vector<OrderFilled> fills = fills(world);
        assertEquals(Vector.of(1, 3), fills.map(OrderFilled::account));
        assertEquals(400 * ONE, fills.get(0).amountIn());
        assertTrue(fills.get(1).amountIn() < 400 * ONE);
    }

    /** An order of a bot that is no arbitrageur comes after the orders that stand: what it lifts, they get tomorrow. */
    @Test
    void otherBotsComeAfterIt() {
        World world = sellAt(2.10, 100 * ONE);
        assertTrue(fills(world, RISE).isEmpty());
        World next = Worlds.after(world, new PassDay(1, Vector.of(RISE)));
        assertEquals(1, fills(next).size());
    }

    @Test
    void anOrderReplacesTheLastAndNothingCancelsIt() {
        World world = Worlds.after(sellAt(2.10, 100 * ONE), limit(OWNER, Asset.OAK, 7 * ONE, 2.20));
        assertEquals(new LimitOrder(0, Asset.OAK, 7 * ONE, 2.20), standing(world, OWNER));
        World empty = Worlds.after(world, new SetOrder(OWNER, OrderKind.LIMIT, null));
        assertNull(standing(empty, OWNER));
        assertEquals(
                Reason.INVALID_ORDER,
                Worlds.refusal(empty, new SetOrder(OWNER, OrderKind.LIMIT, null))
                        .reason());
    }

    @Test
    void aSeatOutOfTheGameWaitsAndANewPlayerStartsWithout() {
        World world = Worlds.after(sellAt(2.10, 100 * ONE), RISE);
        World removed = Worlds.after(world, new HandSeat(OWNER, false, false, false));
        assertTrue(fills(removed).isEmpty());
        assertEquals(
                1,
                fills(Worlds.after(removed, new HandSeat(OWNER, true, true, false)))
                        .size());
        World afresh = Worlds.after(removed, new HandSeat(OWNER, true, true, true));
        assertNull(standing(afresh, OWNER));
    }

    @Test
    void nonsenseIsRefusedWithItsBounds() {
        World world = LendingWorlds.world();
        for (double price : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 2e6}) {
            SetOrder odd = limit(OWNER, Asset.OAK, ONE, price);
            assertEquals(1_000_000_000_000L, LendingWorlds.refused(world, odd, Reason.INVALID_ORDER, "mostPrice"));
        }
        LendingWorlds.refused(world, limit(OWNER, Asset.OAK, 0, 2), Reason.INVALID_AMOUNT);
        LendingWorlds.refused(world, limit(OWNER, Asset.SOAK, ONE, 2), Reason.UNKNOWN_TARGET);
        LendingWorlds.refused(world, limit(OWNER, Asset.OAK, Long.MAX_VALUE, 2), Reason.OUT_OF_RANGE);
        LimitOrder nowhere = new LimitOrder(9, Asset.OAK, ONE, 2);
        LendingWorlds.refused(world, new SetOrder(OWNER, OrderKind.LIMIT, nowhere), Reason.UNKNOWN_TARGET);
        LimitOrder other = new LimitOrder(0, Asset.OAK, ONE, 2);
        LendingWorlds.refused(world, new SetOrder(OWNER, OrderKind.LOAN, other), Reason.INVALID_ORDER);
    }

    @Test
    void placingIsTold() {
        LimitOrder order = new LimitOrder(0, Asset.OAK, ONE, 2);
        Outcome.Accepted placed =
                (Outcome.Accepted) new SetOrder(OWNER, OrderKind.LIMIT, order).apply(LendingWorlds.world());
        Event told = placed.events().get(0);
        assertEquals(new OrderPlaced(OWNER, order), told);
    }
}
