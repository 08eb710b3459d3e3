package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.BidAuction;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.Transfer;
import org.stakewood.economy.lending.LendingWorlds;
import org.stakewood.economy.lending.Seizure;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.AuctionKind;

/**
 * A market's debt of 1 150 USD at P = 1.50: the lot is 1.28·1 150/1.5 = 981.333334 OAK of deposit, the penalty 92 USD;
 * both are covered by 1 242 USD.
 */
class MarketAuctionTest {

    private static final int ONE_SEAT = LendingWorlds.OTHER;
    private static final int ANOTHER = 3;

    private static World opened(AuctionKind kind) {
        World empty = LendingWorlds.world(LendingWorlds.free());
        if (kind == AuctionKind.ENGLISH) {
            empty = Genesis.world(
                    LendingWorlds.scenario(CreditScenarios.liquidation(kind), LendingWorlds.free()), 5, 0);
        }
        World world = Worlds.after(
                empty,
                new Supply(LendingWorlds.LENDER, 0, Asset.USD, 40_000 * ONE),
                new Supply(LendingWorlds.BORROWER, 0, Asset.OAK, 1_000 * ONE),
                new Borrow(LendingWorlds.BORROWER, 0, Asset.USD, 1_150 * ONE));
        return LendingWorlds.after(
                LendingWorlds.priced(world, 1.5),
                draft -> Seizure.resolve(draft, LendingWorlds.due(LendingWorlds.BORROWER)));
    }

    private static World later(World world, int days) {
        World next = world;
        for (int i = 0; i < days; i++) {
            next = LendingWorlds.after(LendingWorlds.after(next, Auctions::nextDay), draft -> draft.nextDay());
        }
        return next;
    }

    private static long usd(World world, int account) {
        return LendingWorlds.coins(world, account, Asset.USD);
    }

    private static Auction lot(World world) {
        return world.credit().auctions().get(1L).get();
    }

    /** At 1.8 on day 0: 1 242/1.8 = 690 OAK of deposit sold, 291.333334 go back; the debt is paid and 92 are the fund's. */
    @Test
    void debtAndPenaltyAreCovered() {
        World before = opened(AuctionKind.FALLING);
        World world = Worlds.after(before, new BuyAuction(ONE_SEAT, 1, 900 * ONE, 1.8));
        assertEquals(1_242 * ONE, usd(before, ONE_SEAT) - usd(world, ONE_SEAT));
        assertEquals(690 * ONE, LendingWorlds.deposit(world, ONE_SEAT, Asset.OAK), 1);
        assertEquals(92 * ONE, world.house().get(House.INSURANCE.ordinal()).usd());
        assertEquals(310 * ONE, LendingWorlds.deposit(world, LendingWorlds.BORROWER, Asset.OAK), 1);
        assertEquals(0, LendingWorlds.book(world, Asset.USD).auctioned());
    }

    @Test
    void refusals() {
        World world = opened(AuctionKind.FALLING);
        LendingWorlds.refused(world, new BuyAuction(ONE_SEAT, 2, ONE, 9), Reason.UNKNOWN_TARGET);
        LendingWorlds.refused(world, new BuyAuction(ONE_SEAT, 1, ONE, 1.79), Reason.SLIPPAGE);
        LendingWorlds.refused(world, new BuyAuction(ONE_SEAT, 1, 0, 9), Reason.INVALID_AMOUNT);
        LendingWorlds.refused(world, new BidAuction(ONE_SEAT, 1, 1), Reason.AUCTION_OVER);
        World poor = Worlds.after(world, new Transfer(ONE_SEAT, ANOTHER, Asset.USD, usd(world, ONE_SEAT) - 100 * ONE));
        assertEquals(
                180 * ONE,
                LendingWorlds.refused(
                        poor, new BuyAuction(ONE_SEAT, 1, 100 * ONE, 9), Reason.INSUFFICIENT_BALANCE, "needed"));
    }

    /** A rest of less than a token has to be bought too; the second of two seats finds nothing left. */
    @Test
    void theLastPart() {
        World world = later(opened(AuctionKind.FALLING), 8);
        assertEquals(1.5 * 0.6159, Auctions.price(world.scenario().credit(), lot(world)), 1e-4);
        long all = lot(world).lot();
        assertEquals(
                ONE,
                LendingWorlds.refused(world, new BuyAuction(ONE_SEAT, 1, all - ONE / 2, 9), Reason.TOO_SMALL, "least"));
        World most = Worlds.after(world, new BuyAuction(ONE_SEAT, 1, all - 3 * ONE, 9));
        assertEquals(3 * ONE, lot(most).lot());
        World none = Worlds.after(most, new BuyAuction(ANOTHER, 1, 3 * ONE, 9));
        LendingWorlds.refused(none, new BuyAuction(ONE_SEAT, 1, 3 * ONE, 9), Reason.AUCTION_OVER);
        assertTrue(none.credit().auctions().isEmpty());
        assertEquals(0, LendingWorlds.book(none, Asset.USD).auctioned());
        assertTrue(LendingWorlds.book(none, Asset.USD).deposits() < 40_000 * ONE, "the suppliers bear the rest");
    }

    /** Nobody bids: on day 12 it begins anew, twice; then the lot is the fund's, which sells it for 1 150 USD. */
    @Test
    void englishWithNobody() {
        World world = opened(AuctionKind.ENGLISH);
        assertEquals(1, lot(later(world, 12)).restarts());
        assertEquals(2, lot(later(world, 24)).restarts());
        World over = later(world, 36);
        assertTrue(over.credit().auctions().isEmpty());
        assertEquals(0, LendingWorlds.book(over, Asset.USD).auctioned());
        assertEquals(40_000 * ONE, LendingWorlds.book(over, Asset.USD).deposits());
    }

    /** The lowest bid is 0.4·1.5·981.333334 = 588.800001; it ends four quiet days later and leaves a deficit. */
    @Test
    void englishWithOne() {
        World world = opened(AuctionKind.ENGLISH);
        long least = LendingWorlds.refused(world, new BidAuction(ONE_SEAT, 1, 0.5), Reason.BID_TOO_LOW, "least");
        assertEquals(588_800_001, least, 1);
        LendingWorlds.refused(world, new BuyAuction(ONE_SEAT, 1, ONE, 9), Reason.AUCTION_OVER);
        World bidden = Worlds.after(world, new BidAuction(ONE_SEAT, 1, 0.7));
        long bid = usd(world, ONE_SEAT) - usd(bidden, ONE_SEAT);
        assertEquals(0.7 * 981_333_334, bid, 1);
        assertEquals(bid, bidden.house().get(House.ESCROW.ordinal()).usd());
        assertTrue(later(bidden, 4).credit().auctions().nonEmpty());
        World sold = later(bidden, 5);
        assertTrue(sold.credit().auctions().isEmpty());
        assertEquals(0, sold.house().get(House.ESCROW.ordinal()).usd());
        assertEquals(981_333_334, LendingWorlds.deposit(sold, ONE_SEAT, Asset.OAK), 1);
        assertEquals(
                40_000 * ONE - (1_150 * ONE - bid),
                LendingWorlds.book(sold, Asset.USD).deposits());
    }

    /** A bid must be 3 % above the last, which comes back at once; what the debt and the penalty leave is the owner's. */
    @Test
    void englishWithSeveral() {
        World world = opened(AuctionKind.ENGLISH);
        World first = Worlds.after(world, new BidAuction(ONE_SEAT, 1, 1));
        assertEquals(
                1_010_773_335,
                LendingWorlds.refused(first, new BidAuction(ANOTHER, 1, 1.029), Reason.BID_TOO_LOW, "least"),
                1);
        World second = Worlds.after(later(first, 3), new BidAuction(ANOTHER, 1, 1.3));
        assertEquals(usd(world, ONE_SEAT), usd(second, ONE_SEAT));
        assertTrue(later(second, 4).credit().auctions().nonEmpty(), "quiet days count from the last bid");
        World sold = later(second, 5);
        long paid = usd(world, ANOTHER) - usd(sold, ANOTHER);
        assertEquals(paid - 1_242 * ONE, usd(sold, LendingWorlds.BORROWER) - usd(world, LendingWorlds.BORROWER));
        assertEquals(92 * ONE, sold.house().get(House.INSURANCE.ordinal()).usd());
        assertEquals(40_000 * ONE, LendingWorlds.book(sold, Asset.USD).deposits());
    }
}
