package org.stakewood.economy.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.synthetic.LoanWorlds.BORROWER;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.World;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.staking.Status;

/** The same default in each mode: G = 1000, A has S 100 and L 25, others S 700 and L 175, D = 200, p = 1, no vault. */
class ForeclosureTest {

    private static World resolved(Resolution mode) {
        return resolved(LoanWorlds.world(LoanWorlds.plain(mode)));
    }

    private static World resolved(World world) {
        return LoanWorlds.after(world, draft -> Foreclosure.resolve(draft, LoanWorlds.due(world, BORROWER), 1));
    }

    private static void bars(World world, long gross, long owed, long net, long unbacked, long outstanding) {
        assertEquals(new Bars(gross, owed, net, unbacked), NetSecurity.of(world));
        assertEquals(outstanding, world.supply().outstanding(Asset.SOAK));
    }

    @Test
    void before() {
        bars(LoanWorlds.world(LoanWorlds.plain(Resolution.BURN)), 1000 * ONE, 200 * ONE, 800 * ONE, 0, 200 * ONE);
    }

    @Test
    void burn() {
        World world = resolved(Resolution.BURN);
        bars(world, 900 * ONE, 175 * ONE, 725 * ONE, 25 * ONE, 200 * ONE);
        assertEquals(100 * ONE, world.supply().through(Flow.FORECLOSE, Asset.OAK));
    }

    /** Share 0.10 + l 0.25 < 0.9: S goes to the nine others, 100/9 each, floored; the dust of 1 micro-unit is burnt. */
    @Test
    void redistribute() {
        World world = resolved(Resolution.REDISTRIBUTE);
        bars(world, 1000 * ONE - 1, 175 * ONE, 825 * ONE - 1, 25 * ONE, 200 * ONE);
        assertEquals(111_111_111, world.validators().get(9).stake().tokens());
    }

    /** 25 sOAK cost 25.755652 OAK, marginal price after 1.0604 < 1.5; penalty 2.5; 71.744348 stay bonded and free. */
    @Test
    void buyCover() {
        World world = resolved(Resolution.BUYCOVER);
        bars(world, 971_744_348, 175 * ONE, 796_744_348, 0, 175 * ONE);
        assertEquals(
                71_744_348, world.accounts().get(BORROWER).delegations().get(0).free());
        assertEquals(2_500_000, world.house().get(House.INSURANCE.ordinal()).oak());
        assertEquals(25 * ONE, world.supply().through(Flow.COVER, Asset.SOAK));
        assertEquals(1.0604, world.pools().get(1).spot(), 5e-5);
    }

    /** The lot is 1.2·25 + 2.5 = 32.5, out of the stake at once; the rest is free; the debt still counts. */
    @Test
    void auction() {
        World world = resolved(Resolution.AUCTION);
        Auction auction = world.credit().auctions().head()._2;
        assertEquals(32_500_000, auction.lot());
        assertEquals(25 * ONE, auction.debt());
        assertEquals(2_500_000, auction.penalty());
        assertEquals(1, auction.mark(), 1e-12);
        bars(world, 967_500_000, 175 * ONE, 792_500_000, 0, 200 * ONE);
        assertEquals(
                67_500_000, world.accounts().get(BORROWER).delegations().get(0).free());
    }

    /** A pool that is too small to sell 25 sOAK up to 1.5: what it sells is bought, the rest is auctioned at 1.2. */
    @Test
    void aDearPoolIsBoughtUpToTheCapOnly() {
        World world = LoanWorlds.world(capped(1.02));
        Draft draft = new Draft(world);
        Foreclosure.resolve(draft, LoanWorlds.due(world, BORROWER), 1);
        LoanForeclosed told = (LoanForeclosed) draft.events().last();
        assertTrue(told.bought() > 0 && told.bought() < 25 * ONE, told.toString());
        assertTrue(told.spotAfter() <= 1.02 && told.spotAfter() > 1.0199, told.toString());
        assertEquals(25 * ONE, told.bought() + told.auctioned());
        assertEquals((told.auctioned() * 12 + 9) / 10, told.lot(), 1);
        assertEquals(told.cost() + told.lot() + told.penalty(), told.seized());
    }

    /** S = 26 of 100: buying takes 25.755652, and of the penalty of 2.5 only 0.244348 is left. */
    @Test
    void thePenaltyShrinksFirst() {
        World world =
                resolved(LoanWorlds.slashed(LoanWorlds.world(LoanWorlds.plain(Resolution.BUYCOVER)), BORROWER, 0.74));
        assertEquals(244_348, world.house().get(House.INSURANCE.ordinal()).oak());
        assertEquals(0, world.accounts().get(BORROWER).delegations().size());
    }

    /** S = 20: the stake buys what it can; there is nothing to auction for the rest, which goes down the ladder. */
    @Test
    void whatTheStakeDoesNotCoverGoesDownTheLadder() {
        World world = LoanWorlds.slashed(LoanWorlds.world(LoanWorlds.plain(Resolution.BUYCOVER)), BORROWER, 0.80);
        Draft draft = new Draft(world);
        Foreclosure.resolve(draft, LoanWorlds.due(world, BORROWER), 1);
        LoanForeclosed told = (LoanForeclosed) draft.events().last();
        assertEquals(0, told.penalty());
        assertTrue(told.bought() > 19 * ONE && told.bought() < 20 * ONE, told.toString());
        assertEquals(25 * ONE, told.bought() + told.auctioned());
    }

    @Test
    void anOwnDoubleSignIsAlwaysBurnt() {
        World world = LoanWorlds.after(
                LoanWorlds.world(LoanWorlds.plain(Resolution.BUYCOVER)),
                draft -> draft.update(draft.validator(BORROWER).with(Status.TOMBSTONED)));
        World after = resolved(world);
        assertEquals(25 * ONE, after.credit().orphan());
        assertEquals(100 * ONE, after.supply().through(Flow.FORECLOSE, Asset.OAK));
    }

    private static DeskRules capped(double cap) {
        DeskRules it = LoanWorlds.plain(Resolution.BUYCOVER);
        return new DeskRules(
                it.name(),
                it.kind(),
                it.drawsOpen(),
                it.loanLimit(),
                it.threshold(),
                it.steepness(),
                it.mostCost(),
                it.leastDraw(),
                it.mostDrawADay(),
                it.rateRule(),
                it.baseRate(),
                it.slope(),
                it.mostRate(),
                it.callDays(),
                it.graceDays(),
                it.marginHealth(),
                it.instantHealth(),
                it.penalty(),
                cap,
                it.resolution(),
                it.termDays(),
                it.termPremium(),
                it.earlyCloseFee(),
                it.insuranceShare(),
                it.delayDays(),
                it.guards());
    }
}
