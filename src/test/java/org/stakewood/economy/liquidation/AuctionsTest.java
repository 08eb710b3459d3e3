package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.liquidation.LiquidationWorlds.BUYER;
import static org.stakewood.economy.liquidation.LiquidationWorlds.OWNER;
import static org.stakewood.economy.liquidation.LiquidationWorlds.RIVAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Reason;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.BidAuction;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.lending.LendingWorlds;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.Tank;

/** Lots whose price falls day by day. */
class AuctionsTest {

    private static final double[] FALLING = {
        1.2000, 1.1040, 1.0157, 0.9344, 0.8597, 0.7909, 0.7276, 0.6694, 0.6159, 0.5666, 0.5213, 0.4796
    };
    private static final double[] LINEAR = {1.20, 1.13, 1.06, 0.99, 0.92, 0.85, 0.78, 0.71, 0.64, 0.57, 0.50, 0.43};

    private static double factor(World world) {
        Auction auction = LiquidationWorlds.only(world);
        return Auctions.price(world.scenario().credit(), auction) / auction.mark();
    }

    private static void prices(World opened, double[] expected) {
        World world = opened;
        for (double each : expected) {
            assertEquals(each, factor(world), 5e-5);
            world = LiquidationWorlds.older(world, 1);
        }
        assertEquals(1, LiquidationWorlds.only(world).restarts());
        assertEquals(1.2, factor(world), 1e-12);
    }

    @Test
    void pricesOfEveryDay() {
        prices(LiquidationWorlds.ofDesk(LiquidationWorlds.world(), 25 * ONE, 0, 30 * ONE), FALLING);
    }

    @Test
    void pricesOfEveryDayFallingByAStep() {
        World world = LiquidationWorlds.world(
                LiquidationWorlds.auction(AuctionKind.FALLING, true), List.of(Tank.INSURANCE, Tank.HAIRCUT));
        prices(LiquidationWorlds.ofDesk(world, 25 * ONE, 0, 30 * ONE), LINEAR);
    }

    /** Lot 1.2·25 + 2.5 = 32.5; at n = 3 25/0.9344256 = 26.754404 are sold, 2.5 are the penalty, 3.245596 go back. */
    @Test
    void anAuctionOfADeskInOnePiece() {
        World start = LiquidationWorlds.ofDesk(LiquidationWorlds.world(), 25 * ONE, 2_500_000, 32_500_000);
        World before = LiquidationWorlds.older(start, 3);
        World after = Worlds.after(before, new BuyAuction(BUYER, 1, 32_500_000, 1));
        assertEquals(26_754_404, gain(before, after, BUYER, Asset.OAK));
        assertEquals(-25 * ONE, gain(before, after, BUYER, Asset.SOAK));
        assertEquals(3_245_596, gain(before, after, OWNER, Asset.OAK));
        assertEquals(2_500_000, LiquidationWorlds.insurance(after, Asset.OAK));
        assertEquals(25 * ONE, after.supply().through(Flow.COVER, Asset.SOAK));
        assertTrue(after.credit().auctions().isEmpty());
    }

    /** 100 USD of debt and 8 of penalty, mark 2: at n = 0 a unit costs 2.40; 10 cost 24, then 35 cost 84 and it is over. */
    @Test
    void partsOfAMarketsLotPayTheDebtAndThenThePenalty() {
        World before = LiquidationWorlds.opened(LiquidationWorlds.world(), 100 * ONE, 8 * ONE, 64 * ONE, 2);
        World first = Worlds.after(before, new BuyAuction(BUYER, 1, 10 * ONE, 2.4));
        assertEquals(-24 * ONE, gain(before, first, BUYER, Asset.USD));
        assertEquals(76 * ONE, LiquidationWorlds.only(first).debt());
        assertEquals(76 * ONE, LendingWorlds.book(first, Asset.USD).auctioned());
        World last = Worlds.after(first, new BuyAuction(RIVAL, 1, 64 * ONE, 2.4));
        assertEquals(-84 * ONE, gain(first, last, RIVAL, Asset.USD));
        assertEquals(35 * ONE, gain(first, last, RIVAL, Asset.OAK), 1);
        assertEquals(8 * ONE, LiquidationWorlds.insurance(last, Asset.USD));
        assertEquals(19 * ONE, gain(before, last, OWNER, Asset.OAK), 1);
        assertEquals(60_000 * ONE, LendingWorlds.book(last, Asset.USD).cash());
        LendingWorlds.refused(last, new BuyAuction(BUYER, 1, ONE, 9), Reason.AUCTION_OVER);
    }

    /** Of a lot of 10, 9.5 may not be bought: the rest would be below one token; the whole may, and only once. */
    @Test
    void twoSeatsBuyTheLastPart() {
        World world = LiquidationWorlds.opened(LiquidationWorlds.world(), 100 * ONE, 8 * ONE, 10 * ONE, 2);
        LendingWorlds.refused(world, new BuyAuction(BUYER, 1, 9_500_000, 9), Reason.TOO_SMALL);
        World sold = Worlds.after(world, new BuyAuction(BUYER, 1, 10 * ONE, 9));
        LendingWorlds.refused(sold, new BuyAuction(RIVAL, 1, 10 * ONE, 9), Reason.AUCTION_OVER);
    }

    @Test
    void refusals() {
        World world = LiquidationWorlds.opened(LiquidationWorlds.world(), 100 * ONE, 8 * ONE, 64 * ONE, 2);
        LendingWorlds.refused(world, new BuyAuction(BUYER, 1, ONE, 2.39), Reason.SLIPPAGE);
        LendingWorlds.refused(world, new BuyAuction(BUYER, 2, ONE, 9), Reason.UNKNOWN_TARGET);
        LendingWorlds.refused(world, new BuyAuction(BUYER, 1, 0, 9), Reason.INVALID_AMOUNT);
        LendingWorlds.refused(world, new BidAuction(BUYER, 1, 2), Reason.AUCTION_OVER);
    }

    /** Partly sold, then nobody: it begins anew twice at the mark of the day; then the rest is the fund's, who pays. */
    @Test
    void aPartlySoldLotBeginsAnewTwice() {
        World world = LiquidationWorlds.opened(LiquidationWorlds.world(), 100 * ONE, 8 * ONE, 64 * ONE, 3);
        world = Worlds.after(world, new BuyAuction(BUYER, 1, 10 * ONE, 9));
        assertEquals(64 * ONE, LiquidationWorlds.only(world).debt());
        world = LiquidationWorlds.older(world, 12);
        assertEquals(1, LiquidationWorlds.only(world).restarts());
        assertEquals(2, LiquidationWorlds.only(world).mark(), 1e-12);
        world = LiquidationWorlds.older(world, 12);
        assertEquals(2, LiquidationWorlds.only(world).restarts());
        world = LiquidationWorlds.older(world, 12);
        assertTrue(world.credit().auctions().isEmpty());
        assertEquals(60_000 * ONE, LendingWorlds.book(world, Asset.USD).cash());
        assertEquals(0, LendingWorlds.book(world, Asset.USD).owed());
        assertEquals(54 * ONE - 32_112_000, LiquidationWorlds.insurance(world, Asset.OAK), 200_000);
    }

    static long gain(World before, World after, int account, Asset asset) {
        return LendingWorlds.coins(after, account, asset) - LendingWorlds.coins(before, account, asset);
    }
}
