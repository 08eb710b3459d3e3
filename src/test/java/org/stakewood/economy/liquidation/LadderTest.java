package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.liquidation.LiquidationWorlds.BUYER;
import static org.stakewood.economy.liquidation.LiquidationWorlds.OWNER;
import static org.stakewood.economy.liquidation.LiquidationWorlds.RIVAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.lending.LendingWorlds;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.Tank;

/** Who bears 4 000 USD that nothing covers; the fund has 1 500 USD and 1 000 OAK. */
class LadderTest {

    private static World deficit(Tank... order) {
        World world = LiquidationWorlds.world(LiquidationWorlds.auction(AuctionKind.FALLING, false), List.of(order));
        return LendingWorlds.after(funded(world), draft -> {
            LiquidationWorlds.owe(draft, 4_000 * ONE);
            Ladder.cover(draft, Origin.ofMarket(0, OWNER), Asset.USD, 4_000 * ONE);
        });
    }

    private static World funded(World world) {
        return LendingWorlds.after(world, draft -> {
            draft.debit(RIVAL, Asset.USD, 1_500 * ONE);
            draft.credit(House.INSURANCE, Asset.USD, 1_500 * ONE);
            draft.debit(RIVAL, Asset.OAK, 1_000 * ONE);
            draft.credit(House.INSURANCE, Asset.OAK, 1_000 * ONE);
        });
    }

    /**
     * 1 500 USD, then 1 000 OAK for 1 929.864180 (price after 1.8732): left 570.135820. ACORN at 0.50·1.2·0.92³ =
     * 0.4672128: 800 sold for 373.770240. From n = 11 on it would be below half: 196.365580 on 60 000 deposits.
     */
    @Test
    void workedExample() {
        World world = deficit(Tank.INSURANCE, Tank.ACORN, Tank.HAIRCUT);
        assertEquals(0, LiquidationWorlds.insurance(world, Asset.USD));
        assertEquals(0, LiquidationWorlds.insurance(world, Asset.OAK));
        assertEquals(1.8732, world.pools().get(0).spot(), 5e-5);
        Auction acorn = LiquidationWorlds.only(world);
        assertEquals(570_135_820, acorn.debt());
        assertEquals(570_135_820, LendingWorlds.book(world, Asset.USD).auctioned());
        assertEquals(LotKind.ACORN, acorn.kind());
        assertEquals(800 * ONE, acorn.lot());
        assertEquals(0.50, acorn.mark(), 1e-12);
        world = LiquidationWorlds.older(world, 3);
        World before = world;
        world = Worlds.after(world, new BuyAuction(BUYER, 1, 5_000 * ONE, 0.5));
        assertEquals(800 * ONE, AuctionsTest.gain(before, world, BUYER, Asset.ACORN));
        assertEquals(-373_770_240, AuctionsTest.gain(before, world, BUYER, Asset.USD));
        assertEquals(800 * ONE, world.supply().through(Flow.DEFICIT, Asset.ACORN));
        world = LiquidationWorlds.older(world, 7);
        assertEquals(816 * ONE, LiquidationWorlds.only(world).lot());
        world = LiquidationWorlds.older(world, 1);
        assertTrue(world.credit().auctions().isEmpty());
        assertEquals(
                60_000 * ONE - 196_365_580, LendingWorlds.book(world, Asset.USD).deposits());
        assertEquals(0, LendingWorlds.book(world, Asset.USD).owed());
    }

    /** New ACORN first: nobody buys, then the fund pays what it can, and the suppliers bear 570.135820. */
    @Test
    void anotherOrder() {
        World world = deficit(Tank.ACORN, Tank.INSURANCE, Tank.HAIRCUT);
        assertEquals(4_000 * ONE, LiquidationWorlds.only(world).debt());
        assertEquals(1_500 * ONE, LiquidationWorlds.insurance(world, Asset.USD));
        world = LiquidationWorlds.older(world, 11);
        assertTrue(world.credit().auctions().isEmpty());
        assertEquals(0, LiquidationWorlds.insurance(world, Asset.USD));
        assertEquals(
                60_000 * ONE - 570_135_820, LendingWorlds.book(world, Asset.USD).deposits());
        assertEquals(0, world.supply().through(Flow.DEFICIT, Asset.ACORN));
    }

    /** The fund's OAK is not sold below 2·(1 − 0.10) = 1.80, whatever is missing. */
    @Test
    void theFundStopsWhereThePriceHasFallenTooFar() {
        World start = LendingWorlds.after(
                funded(LiquidationWorlds.world(
                        LiquidationWorlds.auction(AuctionKind.FALLING, false), List.of(Tank.INSURANCE, Tank.HAIRCUT))),
                draft -> {
                    draft.debit(RIVAL, Asset.OAK, 9_000 * ONE);
                    draft.credit(House.INSURANCE, Asset.OAK, 9_000 * ONE);
                });
        World world = LendingWorlds.after(start, draft -> {
            LiquidationWorlds.owe(draft, 20_000 * ONE);
            Ladder.cover(draft, Origin.ofMarket(0, OWNER), Asset.USD, 20_000 * ONE);
        });
        assertEquals(1.8, world.pools().get(0).spot(), 1e-4);
        assertTrue(world.pools().get(0).spot() >= 1.8);
        assertTrue(LiquidationWorlds.insurance(world, Asset.OAK) > 0);
        assertEquals(0, LendingWorlds.book(world, Asset.USD).owed());
    }

    /** Without a price of ACORN its tank is skipped. */
    @Test
    void acornIsSkippedWithoutAPool() {
        World bare = LendingWorlds.world();
        Draft draft = new Draft(Worlds.after(bare, new Supply(0, 0, Asset.USD, 60_000 * ONE)));
        LiquidationWorlds.owe(draft, 4_000 * ONE);
        Ladder.cover(draft, Origin.ofMarket(0, OWNER), Asset.USD, 4_000 * ONE);
        World world = draft.world();
        assertTrue(world.credit().auctions().isEmpty());
        assertEquals(56_000 * ONE, LendingWorlds.book(world, Asset.USD).deposits());
    }

    /** What a desk's loan leaves: the fund's OAK buys sOAK, which is burnt; the rest is orphan. */
    @Test
    void aDesksDeficitBecomesOrphan() {
        World start = funded(LiquidationWorlds.world(
                LiquidationWorlds.auction(AuctionKind.FALLING, false), List.of(Tank.INSURANCE, Tank.HAIRCUT)));
        World world = LendingWorlds.after(
                start, draft -> Ladder.cover(draft, Origin.ofDesk(0, OWNER), Asset.SOAK, 3_000 * ONE));
        long burnt = world.supply().through(Flow.COVER, Asset.SOAK);
        assertTrue(burnt > 900 * ONE && burnt < 1_000 * ONE, "burnt " + burnt);
        assertEquals(3_000 * ONE - burnt, world.credit().orphan());
    }
}
