package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.lending.LendingWorlds;
import org.stakewood.economy.lending.Seizure;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.MarketRules;
import org.stakewood.economy.scenario.PoolSpec;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Tank;

/** New ACORN after the fund, before the suppliers. */
class NewAcornTest {

    private static Scenario scenario() {
        Scenario base = LendingWorlds.scenario(CreditScenarios.liquidation(AuctionKind.FALLING), LendingWorlds.free());
        MarketRules it = base.market();
        List<PoolSpec> pools = new ArrayList<>(it.pools());
        pools.add(
                new PoolSpec("acorn-usd", new ConstantProduct(30), Asset.ACORN, Asset.USD, 60_000 * ONE, 30_000 * ONE));
        return Worlds.with(
                base,
                edit -> edit.market(new MarketRules(pools, it.twapDays(), it.networkShare(), 0, 0, 30 * ONE, 0.002)));
    }

    /** The fund has 1 500 USD and 1 000 OAK; a debt of 4 000 USD has nothing behind it. */
    private static World fallen() {
        World world = Worlds.after(
                Genesis.world(scenario(), 5, 0),
                new Supply(LendingWorlds.LENDER, 0, Asset.USD, 60_000 * ONE),
                new Pledge(LendingWorlds.BORROWER, LendingWorlds.BORROWER, 10_000 * ONE, PledgeTarget.market(0)),
                new Borrow(LendingWorlds.BORROWER, 0, Asset.USD, 4_000 * ONE));
        World funded = LendingWorlds.after(world, draft -> {
            draft.debit(3, Asset.USD, 1_500 * ONE);
            draft.credit(House.INSURANCE, Asset.USD, 1_500 * ONE);
            draft.debit(3, Asset.OAK, 1_000 * ONE);
            draft.credit(House.INSURANCE, Asset.OAK, 1_000 * ONE);
        });
        return LendingWorlds.after(
                LendingWorlds.slashed(funded, LendingWorlds.BORROWER, 1),
                draft -> Seizure.resolve(draft, LendingWorlds.due(LendingWorlds.BORROWER)));
    }

    /**
     * 1 500 USD, then 1 000 OAK sold for 1 929.864180: 570.135820 are left. ACORN at 0.50·1.2·0.92³ = 0.4672128: 800
     * bring 373.770240. Nobody buys down to half the average: the suppliers of 60 000 bear 196.365580.
     */
    @Test
    void everyTank() {
        World world = fallen();
        assertEquals(0, world.house().get(House.INSURANCE.ordinal()).usd());
        assertEquals(0, world.house().get(House.INSURANCE.ordinal()).oak());
        assertEquals(1.8732, world.pools().get(0).spot(), 5e-5);
        Auction acorn = world.credit().auctions().head()._2;
        assertEquals(LotKind.ACORN, acorn.kind());
        assertEquals(570_135_820, acorn.debt());
        assertEquals(0.5, acorn.mark(), 1e-12);
        assertEquals(world.supply().outstanding(Asset.ACORN) / 50, acorn.lot());
        for (int i = 0; i < 3; i++) {
            world = LendingWorlds.after(world, Auctions::nextDay);
        }
        World before = world;
        BuyAuction purchase = new BuyAuction(LendingWorlds.OTHER, 1, 800 * ONE, 0.5);
        Outcome.Accepted bought = (Outcome.Accepted) purchase.apply(before);
        assertTrue(bought.events()
                .contains(new DeficitCovered(LendingWorlds.BORROWER, Tank.ACORN, Asset.USD, 373_770_240)));
        world = Worlds.after(world, purchase);
        assertEquals(
                373_770_240,
                LendingWorlds.coins(before, LendingWorlds.OTHER, Asset.USD)
                        - LendingWorlds.coins(world, LendingWorlds.OTHER, Asset.USD));
        assertEquals(800 * ONE, LendingWorlds.coins(world, LendingWorlds.OTHER, Asset.ACORN));
        for (int i = 0; i < 7; i++) {
            world = LendingWorlds.after(world, Auctions::nextDay);
        }
        assertEquals(10, world.credit().auctions().head()._2.days());
        world = LendingWorlds.after(world, Auctions::nextDay);
        assertTrue(world.credit().auctions().isEmpty());
        assertEquals(
                60_000 * ONE - 196_365_580, LendingWorlds.book(world, Asset.USD).deposits());
    }

    /** Two deficits at once: together they may issue no more than one. */
    @Test
    void newAcornIsShared() {
        World world = LendingWorlds.after(fallen(), draft -> {
            Auctions.open(draft, Origin.ofMarket(0, 3), Asset.USD, 0, 0, LotKind.ACORN, 0, 0.5);
        });
        assertEquals(
                world.supply().outstanding(Asset.ACORN) / 50 / 2,
                world.credit().auctions().get(1L).get().lot());
        assertEquals(
                world.supply().outstanding(Asset.ACORN) / 50 / 2,
                world.credit().auctions().get(2L).get().lot());
    }

    /** What was sold in the morning is not for sale again because one more deficit comes in the afternoon. */
    @Test
    void oneMoreSaleDoesNotRaiseTheDaysLimit() {
        World world = LendingWorlds.after(fallen(), Auctions::nextDay);
        long limit = world.supply().outstanding(Asset.ACORN) / 50;
        World bought = Worlds.after(world, new BuyAuction(LendingWorlds.OTHER, 1, 800 * ONE, 0.6));
        World two = LendingWorlds.after(
                bought, draft -> Auctions.open(draft, Origin.ofMarket(0, 3), Asset.USD, 0, 0, LotKind.ACORN, 0, 0.5));
        assertEquals(
                limit - 800 * ONE,
                two.credit().auctions().values().map(Auction::lot).sum().longValue(),
                1);
        World next = LendingWorlds.after(two, Auctions::nextDay);
        assertEquals(
                next.supply().outstanding(Asset.ACORN) / 50,
                next.credit().auctions().values().map(Auction::lot).sum().longValue(),
                1);
    }
}
