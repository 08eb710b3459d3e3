package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.liquidation.AuctionsTest.gain;
import static org.stakewood.economy.liquidation.LiquidationWorlds.BUYER;
import static org.stakewood.economy.liquidation.LiquidationWorlds.OWNER;
import static org.stakewood.economy.liquidation.LiquidationWorlds.RIVAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.House;
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

/** Whole lots for which bids rise: 64 OAK, mark 2, for 100 USD of debt and 8 of penalty. */
class EnglishAuctionTest {

    private static World opened(double reserve) {
        World world = LiquidationWorlds.world(
                LiquidationWorlds.auction(AuctionKind.ENGLISH, false, reserve), List.of(Tank.INSURANCE, Tank.HAIRCUT));
        return LiquidationWorlds.opened(world, 100 * ONE, 8 * ONE, 64 * ONE, 2);
    }

    private static long escrow(World world) {
        return world.house().get(House.ESCROW.ordinal()).usd();
    }

    /** Twice it begins anew, after 36 days the lot is the fund's, and the fund pays with it. */
    @Test
    void nobodyBids() {
        World world = LiquidationWorlds.older(opened(0.4), 12);
        assertEquals(1, LiquidationWorlds.only(world).restarts());
        world = LiquidationWorlds.older(world, 24);
        assertTrue(world.credit().auctions().isEmpty());
        assertEquals(0, LendingWorlds.book(world, Asset.USD).owed());
        assertEquals(60_000 * ONE, LendingWorlds.book(world, Asset.USD).cash());
    }

    /** A bid of 1.75 is 112: debt 100, penalty 8, and 4 for the owner; four quiet days end it. */
    @Test
    void oneBidder() {
        World before = opened(0.4);
        World bid = Worlds.after(before, new BidAuction(BUYER, 1, 1.75));
        assertEquals(112 * ONE, escrow(bid));
        World waiting = LiquidationWorlds.older(bid, 4);
        assertEquals(1, waiting.credit().auctions().size());
        World sold = LiquidationWorlds.older(waiting, 1);
        assertTrue(sold.credit().auctions().isEmpty());
        assertEquals(0, escrow(sold));
        assertEquals(64 * ONE, gain(before, sold, BUYER, Asset.OAK));
        assertEquals(-112 * ONE, gain(before, sold, BUYER, Asset.USD));
        assertEquals(4 * ONE, gain(before, sold, OWNER, Asset.USD));
        assertEquals(8 * ONE, LiquidationWorlds.insurance(sold, Asset.USD));
    }

    /** With a reserve of 0 a bid of a hundredth of a cent takes everything: Black Thursday; the rest is the suppliers'. */
    @Test
    void withoutAReserveANearlyFreeBidWins() {
        World world = Worlds.after(opened(0), new BidAuction(BUYER, 1, 0.0001));
        World sold = LiquidationWorlds.older(world, 5);
        assertEquals(64 * ONE, gain(world, sold, BUYER, Asset.OAK));
        assertEquals(
                60_000 * ONE - 100 * ONE + 6_400,
                LendingWorlds.book(sold, Asset.USD).deposits(),
                1);
    }

    /** The reserve is 0.4·2·64 = 51.2; each bid is at least 3 % higher; whoever is outbid has the money back. */
    @Test
    void severalBidders() {
        World before = opened(0.4);
        assertEquals(
                51_200_000,
                LendingWorlds.refused(before, new BidAuction(BUYER, 1, 0.79), Reason.BID_TOO_LOW, "least"),
                1);
        World world = Worlds.after(before, new BidAuction(BUYER, 1, 1));
        assertEquals(
                65_920_000,
                LendingWorlds.refused(world, new BidAuction(RIVAL, 1, 1.02), Reason.BID_TOO_LOW, "least"),
                1);
        world = Worlds.after(LiquidationWorlds.older(world, 3), new BidAuction(RIVAL, 1, 1.04));
        assertEquals(0, gain(before, world, BUYER, Asset.USD));
        assertEquals(66_560_000, escrow(world), 1);
        world = LiquidationWorlds.older(world, 4);
        assertEquals(1, world.credit().auctions().size());
        world = LiquidationWorlds.older(world, 1);
        assertEquals(64 * ONE, gain(before, world, RIVAL, Asset.OAK));
        assertEquals(-66_560_000, gain(before, world, RIVAL, Asset.USD), 1);
        assertEquals(
                60_000 * ONE - 33_440_000, LendingWorlds.book(world, Asset.USD).deposits(), 1);
    }

    /** Bids on every third day never leave four quiet ones; day 12 ends it all the same. */
    @Test
    void itEndsOnTheTwelfthDay() {
        World world = opened(0.4);
        double price = 1;
        for (int i = 0; i < 4; i++) {
            world = Worlds.after(world, new BidAuction(i % 2 == 0 ? BUYER : RIVAL, 1, price));
            price *= 1.04;
            world = LiquidationWorlds.older(world, 3);
        }
        assertTrue(world.credit().auctions().isEmpty());
        LendingWorlds.refused(world, new BidAuction(BUYER, 1, 9), Reason.AUCTION_OVER);
    }

    /** A bid of 0.9 for 40 OAK is 36 sOAK: 25 are burnt, 2.5 at the mark of 1 are the fund's and 8.5 the owner's. */
    @Test
    void aDesksPenaltyIsPaidOutOfTheSurplus() {
        World start = LiquidationWorlds.world(
                LiquidationWorlds.auction(AuctionKind.ENGLISH, false, 0.4), List.of(Tank.INSURANCE, Tank.HAIRCUT));
        World before = LiquidationWorlds.ofDesk(start, 25 * ONE, 2_500_000, 40 * ONE);
        World sold = LiquidationWorlds.older(Worlds.after(before, new BidAuction(BUYER, 1, 0.9)), 5);
        assertEquals(25 * ONE, sold.supply().through(Flow.COVER, Asset.SOAK));
        assertEquals(2_500_000, gainOfFund(before, sold), 1);
        assertEquals(8_500_000, gain(before, sold, OWNER, Asset.SOAK), 1);
    }

    private static long gainOfFund(World before, World after) {
        return LiquidationWorlds.insurance(after, Asset.SOAK) - LiquidationWorlds.insurance(before, Asset.SOAK);
    }

    @Test
    void nobodyBuysAPart() {
        LendingWorlds.refused(opened(0.4), new BuyAuction(BUYER, 1, ONE, 9), Reason.AUCTION_OVER);
    }
}
