package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.House;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.synthetic.Foreclosure;
import org.stakewood.economy.synthetic.LoanWorlds;

/** A desk's loan of 25 sOAK in auction: the lot is 1.2·25 + 2.5 = 32.5 OAK. */
class DeskAuctionTest {

    private static final int BUYER = LoanWorlds.FRESH;

    private static World opened() {
        World world = LoanWorlds.given(LoanWorlds.world(LoanWorlds.plain(Resolution.AUCTION)), BUYER, 40 * ONE);
        return LoanWorlds.after(
                world, draft -> Foreclosure.resolve(draft, LoanWorlds.due(world, LoanWorlds.BORROWER), 1));
    }

    private static World later(World world, int days) {
        World next = world;
        for (int i = 0; i < days; i++) {
            next = LoanWorlds.after(next, Auctions::nextDay);
        }
        return next;
    }

    private static long oak(World world, int account) {
        return world.accounts().get(account).balances().oak();
    }

    /** Price 1.2·0.92³ = 0.9344256: 25/0.9344256 = 26.754404 OAK sold, penalty 2.5, 3.245596 go back. */
    @Test
    void allBoughtOnTheThirdDay() {
        World before = later(opened(), 3);
        World world = Worlds.after(before, new BuyAuction(BUYER, 1, 40 * ONE, 1));
        assertEquals(26_754_404, oak(world, BUYER) - oak(before, BUYER));
        assertEquals(25 * ONE, LoanWorlds.soak(before, BUYER) - LoanWorlds.soak(world, BUYER));
        assertEquals(2_500_000, world.house().get(House.INSURANCE.ordinal()).oak());
        assertEquals(3_245_596, oak(world, LoanWorlds.BORROWER) - oak(before, LoanWorlds.BORROWER));
        assertEquals(25 * ONE, world.supply().through(Flow.COVER, Asset.SOAK));
        assertEquals(175 * ONE, world.supply().outstanding(Asset.SOAK));
        assertTrue(world.credit().auctions().isEmpty());
    }

    /**
     * Ten OAK are bought at 1.2 for 12 sOAK; nobody buys again: after day 12 the price begins anew, twice; then the rest
     * of the lot is the fund's, which has 10 sOAK and 22.5 OAK for the 13 still owed.
     */
    @Test
    void partlySoldRestartedTwiceAndExhausted() {
        World world = Worlds.after(opened(), new BuyAuction(BUYER, 1, 10 * ONE, 1.2));
        assertEquals(13 * ONE, auction(world).debt());
        assertEquals(22_500_000, auction(world).lot());
        assertEquals(11, auction(later(world, 11)).days());
        world = later(world, 12);
        assertEquals(1, auction(world).restarts());
        assertEquals(0, auction(world).days());
        assertEquals(22_500_000, auction(world).lot());
        world = later(world, 12);
        assertEquals(2, auction(world).restarts());
        World last = later(world, 11);
        assertEquals(2, auction(last).restarts());
        World over = later(last, 1);
        assertTrue(over.credit().auctions().isEmpty());
        assertEquals(0, over.credit().orphan(), "the fund bears it");
        assertEquals(175 * ONE, over.supply().outstanding(Asset.SOAK));
        assertEquals(0, over.house().get(House.INSURANCE.ordinal()).soak());
    }

    private static Auction auction(World world) {
        return world.credit().auctions().head()._2;
    }
}
