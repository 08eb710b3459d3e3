package org.stakewood.economy.lending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.lending.LendingWorlds.BORROWER;
import static org.stakewood.economy.lending.LendingWorlds.LENDER;
import static org.stakewood.economy.lending.LendingWorlds.OTHER;
import static org.stakewood.economy.lending.LendingWorlds.book;
import static org.stakewood.economy.lending.LendingWorlds.deposit;
import static org.stakewood.economy.lending.LendingWorlds.line;
import static org.stakewood.economy.lending.LendingWorlds.owed;
import static org.stakewood.economy.lending.LendingWorlds.position;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Draft;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.ClaimVault;
import org.stakewood.economy.command.DepositVault;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Repay;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.liquidation.Vault;
import org.stakewood.economy.money.Asset;

/** What a market does itself with positions that stay unhealthy. */
class SeizureTest {

    private static World lent() {
        return Worlds.after(
                LendingWorlds.world(LendingWorlds.free(), LendingWorlds.free()),
                new Supply(LENDER, 0, Asset.USD, 50_000 * ONE),
                new Supply(LENDER, 0, Asset.OAK, 20_000 * ONE));
    }

    private static World owing() {
        return Worlds.after(
                lent(),
                new Supply(BORROWER, 0, Asset.OAK, 1_000 * ONE),
                new Borrow(BORROWER, 0, Asset.USD, 1_150 * ONE));
    }

    private static Vector<DuePosition> due(World world) {
        return Unhealthy.due(new Draft(world));
    }

    private static World resolved(World world, int account) {
        return LendingWorlds.after(world, draft -> Seizure.resolve(draft, LendingWorlds.due(account)));
    }

    private static Vector<Auction> auctions(World world) {
        return world.credit().auctions().values().toVector();
    }

    /** H = 0.9783 on day 1: flagged, due two days later; H = 0.88 is due at once. */
    @Test
    void theFlagAndTheGrace() {
        World world = LendingWorlds.priced(owing(), 1.5);
        assertTrue(due(world).isEmpty());
        World flagged = LendingWorlds.judged(world);
        assertEquals(1, position(flagged, BORROWER).flaggedOn());
        assertTrue(due(LendingWorlds.after(flagged, Draft::nextDay)).isEmpty());
        World later = LendingWorlds.after(LendingWorlds.after(flagged, Draft::nextDay), Draft::nextDay);
        assertEquals(Vector.of(BORROWER), due(later).map(DuePosition::account));
        assertEquals(Vector.of(BORROWER), due(LendingWorlds.priced(world, 1.35)).map(DuePosition::account));
    }

    @Test
    void aFlagIsTakenOffByARepaymentOrByThePrice() {
        World flagged = LendingWorlds.judged(LendingWorlds.priced(owing(), 1.5));
        assertTrue(Unhealthy.owing(new Draft(flagged), Asset.USD));
        assertFalse(Unhealthy.owing(new Draft(flagged), Asset.OAK));
        World repaid = Worlds.after(flagged, new Repay(BORROWER, 0, Asset.USD, 100 * ONE, false));
        assertEquals(0, position(repaid, BORROWER).flaggedOn());
        World partly = Worlds.after(flagged, new Repay(BORROWER, 0, Asset.USD, ONE, false));
        assertEquals(1, position(partly, BORROWER).flaggedOn());
        World risen = LendingWorlds.judged(LendingWorlds.priced(flagged, 1.6));
        assertEquals(0, position(risen, BORROWER).flaggedOn());
        assertFalse(Unhealthy.owing(new Draft(risen), Asset.USD));
    }

    /** 1 150 USD of debt, P = 1.50: the lot is 1.28·1 150/1.5 = 981.333334 OAK of deposit, 18.666666 stay. */
    @Test
    void aDepositIsAuctioned() {
        World world = resolved(LendingWorlds.judged(LendingWorlds.priced(owing(), 1.5)), BORROWER);
        Auction lot = auctions(world).head();
        assertEquals(LotKind.OAK_DEPOSIT, lot.kind());
        assertEquals(981_333_334, lot.lot());
        assertEquals(1_150 * ONE, lot.debt());
        assertEquals(92 * ONE, lot.penalty());
        assertEquals(1.5, lot.mark(), 1e-12);
        assertEquals(18_666_666, line(world, BORROWER, Asset.OAK).deposit());
        assertEquals(0, owed(world, BORROWER, Asset.USD));
        assertEquals(0, position(world, BORROWER).flaggedOn());
        assertEquals(1_150 * ONE, book(world, Asset.USD).auctioned());
        assertEquals(50_000 * ONE, deposit(world, LENDER, Asset.USD), "still owed to the suppliers");
    }

    /** In the order USD, OAK, sOAK, then stake by validator: each stands for its worth ÷ 1.28, the last for the rest. */
    @Test
    void kindsComeInTheirOrder() {
        World world = Worlds.after(
                lent(),
                new Supply(OTHER, 0, Asset.USD, 128 * ONE),
                new Supply(OTHER, 0, Asset.OAK, 64 * ONE),
                new Supply(OTHER, 0, Asset.SOAK, 64 * ONE),
                new Pledge(OTHER, OTHER, 1_000 * ONE, PledgeTarget.market(0)),
                new Borrow(OTHER, 0, Asset.USD, 1_000 * ONE));
        World taken = resolved(LendingWorlds.slashed(world, OTHER, 0.5), OTHER);
        Vector<Auction> lots = auctions(taken);
        assertEquals(
                Vector.of(LotKind.USD_DEPOSIT, LotKind.OAK_DEPOSIT, LotKind.SOAK_DEPOSIT, LotKind.OAK),
                lots.map(Auction::kind));
        assertEquals(100 * ONE, lots.get(0).debt(), 1);
        assertEquals(100 * ONE, lots.get(1).debt(), 1);
        assertEquals(100 * ONE, lots.get(2).debt(), 1);
        assertEquals(700 * ONE, lots.get(3).debt(), 3);
        assertEquals(448 * ONE, lots.get(3).lot(), 3);
        assertEquals(1_000 * ONE, lots.map(Auction::debt).sum().longValue());
        assertEquals(52 * ONE * 2, position(taken, OTHER).pledged(OTHER), 6);
    }

    /** 1 000 OAK at 0.5 USD are worth less than 1 150: all of them stand for all of the debt. */
    @Test
    void theLastKindStandsForAllThatIsLeft() {
        World world = resolved(LendingWorlds.priced(owing(), 0.5), BORROWER);
        Auction lot = auctions(world).head();
        assertEquals(1_150 * ONE, lot.debt());
        assertEquals(1_000 * ONE, lot.lot());
        assertTrue(world.accounts().get(BORROWER).credit().markets().isEmpty());
    }

    /** Nothing stands for the debt any more: the suppliers of 50 000 bear 1 150. */
    @Test
    void withoutCollateralItIsADeficit() {
        World world = Worlds.after(
                lent(),
                new Pledge(BORROWER, BORROWER, 2_000 * ONE, PledgeTarget.market(0)),
                new Borrow(BORROWER, 0, Asset.USD, 1_150 * ONE));
        World gone = LendingWorlds.slashed(world, BORROWER, 1);
        assertEquals(Vector.of(BORROWER), due(gone).map(DuePosition::account));
        World after = resolved(gone, BORROWER);
        assertEquals(0, owed(after, BORROWER, Asset.USD));
        assertTrue(auctions(after).isEmpty());
        assertEquals(48_850 * ONE, book(after, Asset.USD).deposits());
        assertEquals(48_850 * ONE, deposit(after, LENDER, Asset.USD));
    }

    @Test
    void aDebtInCoinsIsJudgedByTheirPrice() {
        World world = Worlds.after(
                lent(),
                new Supply(BORROWER, 0, Asset.USD, 3_000 * ONE),
                new Borrow(BORROWER, 0, Asset.OAK, 1_000 * ONE));
        assertEquals(2.7, Health.liquidationPrice(world, BORROWER, 0), 1e-9, "a price that must not be exceeded");
        World taken = resolved(LendingWorlds.priced(world, 2.8), BORROWER);
        Auction lot = auctions(taken).head();
        assertEquals(Asset.OAK, lot.debtAsset());
        assertEquals(3_000 * ONE, lot.lot(), "1.28·1 000·2.8 = 3 584 is more than there is");
        assertEquals(1 / 2.8, lot.mark(), 1e-12);
    }

    /** The second market has other suppliers; neither its books nor its positions know of the first one's losses. */
    @Test
    void marketsAreIsolated() {
        World world = Worlds.after(
                owing(),
                new Supply(OTHER, 1, Asset.USD, 5_000 * ONE),
                new Supply(BORROWER, 1, Asset.SOAK, 1_000 * ONE),
                new Borrow(BORROWER, 1, Asset.USD, 500 * ONE));
        World fallen = LendingWorlds.priced(world, 1.35);
        assertEquals(Vector.of(0), due(fallen).map(DuePosition::market));
        World after = resolved(fallen, BORROWER);
        assertEquals(world.credit().markets().get(1), after.credit().markets().get(1));
        assertEquals(
                Ledger.position(world.accounts().get(BORROWER), 1),
                Ledger.position(after.accounts().get(BORROWER), 1));
        assertEquals(
                5_000 * ONE, after.credit().markets().get(1).book(Asset.USD).deposits());
    }

    /** R·(1.08 − 1/0.997) of 30 000 OAK = 2 309.73; under water: 1.08·1 150/1.5 = 828 OAK. */
    @Test
    void theGauge() {
        World world = owing();
        assertEquals(0, Gauge.of(world, 0, 1).underWater());
        Gauge fallen = Gauge.of(world, 0, 0.75);
        assertEquals(828 * ONE, fallen.underWater(), 1);
        assertEquals(2_309.73, fallen.liquidatable() / ONE, 0.01);
        assertEquals(
                fallen.underWater(),
                Gauge.of(LendingWorlds.priced(world, 1.5), 0, 1).underWater(),
                1);
    }

    /** 400 USD in the vault, less the last micro-unit: it cancels 399.999999 for 1.08·399.999999/1.5 = 288 OAK of deposit. */
    @Test
    void theVaultComesFirst() {
        World world = Worlds.days(Worlds.after(owing(), new DepositVault(OTHER, Asset.USD, 400 * ONE)), 1);
        World taken = resolved(LendingWorlds.priced(world, 1.5), BORROWER);
        Vault vault = taken.credit().vaults().get(0);
        assertEquals(1, vault.total());
        assertEquals(288 * ONE, vault.pot().get(LotKind.OAK_DEPOSIT.ordinal()), 1);
        assertEquals(750_000_001, auctions(taken).head().debt());
        assertEquals(640 * ONE, auctions(taken).head().lot(), 2);
        assertEquals(50_000 * ONE, book(taken, Asset.USD).deposits());
        World claimed = Worlds.after(taken, new ClaimVault(OTHER, Asset.USD));
        assertEquals(288 * ONE, line(claimed, OTHER, Asset.OAK).deposit(), 2);
    }

    /** Collateral worth 500 covers 500/1.08 of the debt; the vault takes no more, and suppliers bear the rest. */
    @Test
    void theVaultTakesNoMoreThanTheCollateralCovers() {
        World world = Worlds.days(Worlds.after(owing(), new DepositVault(OTHER, Asset.USD, 5_000 * ONE)), 1);
        World taken = resolved(LendingWorlds.priced(world, 0.5), BORROWER);
        long cancelled = 5_000 * ONE - taken.credit().vaults().get(0).total();
        assertEquals(500 * ONE / 1.08, cancelled, 1);
        assertTrue(auctions(taken).isEmpty());
        assertEquals(48_850 * ONE + cancelled, book(taken, Asset.USD).deposits());
    }

    /** A whole day: the fall is seen in step 7, flagged, resolved, and what is owed stays whole until the auction ends. */
    @Test
    void aDayResolvesWhatIsFarUnderWater() {
        World world = Worlds.days(LendingWorlds.priced(owing(), 1.3), 1);
        assertEquals(0, owed(world, BORROWER, Asset.USD));
        assertEquals(1_150 * ONE, auctions(world).map(Auction::debt).sum().longValue());
        World grace = Worlds.days(LendingWorlds.priced(owing(), 1.5), 1);
        assertEquals(1, position(grace, BORROWER).flaggedOn());
        assertEquals(1_150 * ONE, owed(Worlds.days(grace, 1), BORROWER, Asset.USD));
        assertEquals(0, owed(Worlds.days(grace, 2), BORROWER, Asset.USD));
    }
}
