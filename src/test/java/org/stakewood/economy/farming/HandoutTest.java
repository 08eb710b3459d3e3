package org.stakewood.economy.farming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Reason;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.command.BidAuction;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.event.AcornSaleEnded;
import org.stakewood.economy.lending.LendingWorlds;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.liquidation.Origin;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.Distribution;
import org.stakewood.economy.scenario.FarmRules;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.MarketRules;
import org.stakewood.economy.scenario.PoolSpec;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.ScenarioCheck;

/** How the treasury's 1 000 ACORN come to four seats; in the pool one costs 0.50 USD. */
class HandoutTest {

    private static final long ALL = 1_000 * ONE + 3;

    private static Scenario scenario(Distribution how, AuctionKind kind, long treasury) {
        Scenario base = LendingWorlds.scenario(CreditScenarios.liquidation(kind), LendingWorlds.free());
        List<PoolSpec> pools = new ArrayList<>(base.market().pools());
        pools.add(
                new PoolSpec("acorn-usd", new ConstantProduct(30), Asset.ACORN, Asset.USD, 60_000 * ONE, 30_000 * ONE));
        FarmRules it = CreditScenarios.farm();
        FarmRules farm = new FarmRules(
                40, 60, it.perDay(), 0, it.supplyWeight(), it.borrowWeight(), 0, it.pools(), it.allocation(), 0, how);
        GenesisRules old = base.genesis();
        CreditRules credit = base.credit();
        return Worlds.with(
                base,
                edit -> edit.market(new MarketRules(pools, 3, 1, 0, 0, 30 * ONE, 0.002))
                        .genesis(new GenesisRules(
                                old.player(), old.groups(), 0, old.outsideUsd(), 0, 0, old.insuranceSoak(), treasury))
                        .credit(new CreditRules(
                                credit.oracle(), List.of(), credit.markets(), credit.liquidation(), farm)));
    }

    private static World world(Distribution how) {
        World world = Genesis.world(scenario(how, AuctionKind.FALLING, ALL), 5, 0);
        assertEquals(Vector.empty(), Conservation.check(world));
        assertEquals(60_000 * ONE + ALL, world.supply().through(Flow.GENESIS, Asset.ACORN));
        return world;
    }

    private static long acorn(World world, int account) {
        return world.accounts().get(account).balances().acorn();
    }

    private static long treasury(World world, Asset asset) {
        return world.house().get(House.TREASURY.ordinal()).of(asset);
    }

    private static Auction sale(World world) {
        return world.credit().auctions().head()._2;
    }

    @Test
    void whatIsFarmedStaysWithTheTreasury() {
        World world = world(Distribution.MINE);
        assertEquals(ALL, treasury(world, Asset.ACORN));
        assertTrue(world.credit().auctions().isEmpty());
        assertEquals(0, acorn(world, 2));
    }

    /** 1 000.000003 to four seats: 250 each, 3 micro-units stay; it is part of what one begins with, and no profit. */
    @Test
    void anAirdropGivesTheSameToEverySeat() {
        World world = world(Distribution.AIRDROP);
        for (int account = 0; account < 4; account++) {
            assertEquals(250 * ONE, acorn(world, account));
            assertEquals(
                    250 * ONE, world.accounts().get(account).baseline().coins().acorn());
        }
        assertEquals(3, treasury(world, Asset.ACORN));
    }

    /** From 1.2·0.50 = 0.60 down: on day 1 100 ACORN cost 60 USD, on day 2 55.20; all of it is the treasury's. */
    @Test
    void aSaleFallsFromDayToDayAndPaysTheTreasury() {
        World world = world(Distribution.SALE);
        assertEquals(LotKind.TREASURY_ACORN, sale(world).kind());
        assertEquals(Origin.TREASURY, sale(world).origin());
        assertEquals(ALL, sale(world).lot());
        World first = Worlds.after(world, new BuyAuction(1, 1, 100 * ONE, 0.7));
        assertEquals(60 * ONE, treasury(first, Asset.USD), 1);
        assertEquals(100 * ONE, acorn(first, 1));
        assertEquals(ALL - 100 * ONE, treasury(first, Asset.ACORN));
        World second = Worlds.after(Worlds.days(first, 1), new BuyAuction(2, 1, 100 * ONE, 0.7));
        assertEquals(115.2 * ONE, treasury(second, Asset.USD), 2);
        assertEquals(
                Reason.SLIPPAGE,
                Worlds.refusal(second, new BuyAuction(2, 1, ONE, 0.5)).reason());
    }

    @Test
    void aSaleIsOverWhenAllIsSold() {
        World world = world(Distribution.SALE);
        World sold = Worlds.after(world, new BuyAuction(1, 1, 2_000 * ONE, 0.7));
        assertTrue(sold.credit().auctions().isEmpty());
        assertEquals(ALL, acorn(sold, 1));
        assertEquals(0, treasury(sold, Asset.ACORN));
        assertEquals(600 * ONE, treasury(sold, Asset.USD), 3);
    }

    /** After twelve days, or below 0.40 of the mark, it does not begin anew, and no tank pays for anything. */
    @Test
    void whatNobodyBuysStaysWithTheTreasury() {
        World world = Worlds.days(world(Distribution.SALE), 11);
        assertFalse(world.credit().auctions().isEmpty());
        Outcome.Accepted day = (Outcome.Accepted) new PassDay(12, Vector.empty()).apply(world);
        assertTrue(day.world().credit().auctions().isEmpty());
        assertTrue(day.events().contains(new AcornSaleEnded(ALL)));
        assertEquals(ALL, treasury(day.world(), Asset.ACORN));
        assertEquals(0, day.world().credit().orphan());
        assertEquals(Vector.empty(), Conservation.check(day.world()));
    }

    /** Where bad debts go to the highest bid the treasury's sale still falls. */
    @Test
    void itFallsWhereOtherSalesRise() {
        World world = Genesis.world(scenario(Distribution.SALE, AuctionKind.ENGLISH, ALL), 5, 0);
        assertEquals(
                Reason.AUCTION_OVER,
                Worlds.refusal(world, new BidAuction(1, 1, 1)).reason());
        assertEquals(ONE, acorn(Worlds.after(world, new BuyAuction(1, 1, ONE, 9)), 1));
    }

    @Test
    void aDistributionNeedsSomethingAndASaleAPrice() {
        assertFault(scenario(Distribution.AIRDROP, AuctionKind.FALLING, 0), "nothing-to-distribute");
        Scenario unpriced = Worlds.with(
                scenario(Distribution.SALE, AuctionKind.FALLING, ALL),
                edit -> edit.market(
                        LendingWorlds.scenario(CreditScenarios.liquidation(AuctionKind.FALLING), LendingWorlds.free())
                                .market()));
        assertFault(unpriced, "no-acorn-price");
        assertTrue(ScenarioCheck.faults(scenario(Distribution.SALE, AuctionKind.FALLING, ALL), 4).stream()
                .noneMatch(each -> each.field().equals("credit.farm.distribution")));
    }

    private static void assertFault(Scenario scenario, String problem) {
        assertTrue(ScenarioCheck.faults(scenario, 4).stream()
                .anyMatch(each -> each.field().equals("credit.farm.distribution")
                        && each.problem().equals(problem)));
    }
}
