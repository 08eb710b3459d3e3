package org.stakewood.economy.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.synthetic.LoanWorlds.FRESH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.RepayLoan;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.Resolution;

/** Worked examples of one loan, to the micro-unit. */
class WorkedLoanExamplesTest {

    /** S₀ = 100 pledged, so much drawn at p = 1. */
    private static World borrowed(long amount) {
        return Worlds.after(
                LoanWorlds.world(LoanWorlds.plain(Resolution.BUYCOVER)),
                new Pledge(FRESH, FRESH, 100 * ONE, PledgeTarget.desk(0)),
                new Draw(FRESH, 0, FRESH, amount, LoanKind.CALLABLE));
    }

    /**
     * l₀ = 0.25; slash 10 %: x = (0.9 − 0.25)/0.75 = 0.866667, φ = 1.331361, close ⌈φ·25⌉ = 33.284024;
     * h = 0.80·90/33.284024 = 2.1632. 25 burnt for the loan, 8.284024 to the insurance fund while nothing is orphan.
     */
    @Test
    void drawAndCloseUnderASlash() {
        World world = LoanWorlds.slashed(borrowed(25 * ONE), FRESH, 0.10);
        Condition now = LoanWorlds.condition(world, FRESH);
        assertEquals(1.331361, now.phi(), 5e-7);
        assertEquals(33_284_024, now.toClose());
        assertEquals(2.1632, now.health(), 5e-5);

        World rich = LoanWorlds.given(world, FRESH, 10 * ONE);
        World closed = Worlds.after(rich, new RepayLoan(FRESH, 0, FRESH, 0, true));
        assertEquals(35 * ONE - 33_284_024, LoanWorlds.soak(closed, FRESH));
        assertEquals(25 * ONE, closed.supply().through(Flow.REPAY, Asset.SOAK));
        assertEquals(
                40 * ONE + 8_284_024,
                closed.house().get(House.INSURANCE.ordinal()).soak());
        assertEquals(
                100 * ONE, closed.accounts().get(FRESH).delegations().get(0).free());
        assertEquals(0, closed.accounts().get(FRESH).credit().loans().size());
    }

    /** With 5 sOAK orphan, 5 of the surcharge of 8.284024 are burnt against it and 3.284024 go to the fund. */
    @Test
    void theSurchargeFirstFillsTheHole() {
        World world = LoanWorlds.given(LoanWorlds.slashed(borrowed(25 * ONE), FRESH, 0.10), FRESH, 10 * ONE);
        World holed = LoanWorlds.after(world, draft -> {
            Loan loan = draft.account(1).credit().loans().get(0);
            LoanBook.put(draft, 1, LoanBook.reduce(draft, loan, 5 * ONE));
            draft.setCredit(draft.credit().withOrphan(5 * ONE));
        });
        World closed = Worlds.after(holed, new RepayLoan(FRESH, 0, FRESH, 0, true));
        assertEquals(0, closed.credit().orphan());
        assertEquals(5 * ONE, closed.supply().through(Flow.SURCHARGE, Asset.SOAK));
        assertEquals(
                40 * ONE + 3_284_024,
                closed.house().get(House.INSURANCE.ordinal()).soak());
    }

    /**
     * S₀ = 100, L = c₀ = 50, S = 88: x = 0.76, φ = 1.731302, h = 0.8·88/86.565097 = 0.8133. Repay 20: ΔL =
     * ⌊20/1.731302⌋ = 11.552, surcharge 8.448; L = c₀ = 38.448; x = 0.805043, φ = 1.542986, close 59.324723, h = 1.1867.
     */
    @Test
    void partialRepayment() {
        World world = LoanWorlds.slashed(borrowed(50 * ONE), FRESH, 0.12);
        assertEquals(1.731302, LoanWorlds.condition(world, FRESH).phi(), 5e-7);
        assertEquals(0.8133, LoanWorlds.condition(world, FRESH).health(), 5e-5);

        World paid = Worlds.after(world, new RepayLoan(FRESH, 0, FRESH, 20 * ONE, false));
        assertEquals(38_448_000, LoanWorlds.owed(paid, FRESH));
        assertEquals(38_448_000, LoanWorlds.loan(paid, FRESH).openingDebt());
        assertEquals(100 * ONE, LoanWorlds.loan(paid, FRESH).openingStake());
        assertEquals(30 * ONE, LoanWorlds.soak(paid, FRESH));
        assertEquals(1.542986, LoanWorlds.condition(paid, FRESH).phi(), 5e-7);
        assertEquals(59_324_723, LoanWorlds.condition(paid, FRESH).toClose());
        assertEquals(1.1867, LoanWorlds.condition(paid, FRESH).health(), 5e-5);
    }

    /** The same loan, 10 more pledged: x = (0.98 − 0.5)/0.5 = 0.96, φ = 1.085069, close 54.253473, h = 1.4451. */
    @Test
    void topUp() {
        World world =
                Worlds.after(LoanWorlds.slashed(borrowed(50 * ONE), FRESH, 0.12), new Delegate(FRESH, FRESH, 11 * ONE));
        long free = world.accounts().get(FRESH).delegations().get(0).free();
        long ten = free * 10 / 11;
        World topped = Worlds.after(world, new Pledge(FRESH, FRESH, ten, PledgeTarget.desk(0)));
        Condition now = LoanWorlds.condition(topped, FRESH);
        assertEquals(98 * ONE, now.stake(), 1);
        assertEquals(1.085069, now.phi(), 1e-6);
        assertEquals(54_253_473, now.toClose(), 5);
        assertEquals(1.4451, now.health(), 5e-5);
        assertEquals(LoanState.MARGIN, LoanWorlds.loan(topped, FRESH).state());
    }

    /**
     * D = ΣL = 48 000, G = 360 000, p = 1: r = 1 % + 10 %·48 000/360 000 = 2.3333 %, i = ⌈48 000·r/120⌉ = 9.333334; of it
     * 0.933333 to the fund, 8.400001 to validators: 0.84 to each of ten, the dust waits in the pot.
     */
    @Test
    void aDaysInterest() {
        DeskRules desk = LoanWorlds.desk(DeskKind.EMBEDDED, Resolution.BUYCOVER, 0.01, 0.10, 0, null);
        World world = Genesis.world(LoanWorlds.scenario(List.of(desk), 360, 47_850 * ONE), 1, 0);
        assertEquals(0.0233333, LoanRate.of(world, 0, LoanKind.CALLABLE), 1e-7);
        World paid = LoanWorlds.after(world, DeskInterest::accrue);
        assertEquals(48_009_333_334L, paid.supply().outstanding(Asset.SOAK));
        assertEquals(48_009_333_334L, paid.credit().loans());
        assertEquals(
                47_850_933_333L, paid.house().get(House.INSURANCE.ordinal()).soak());
        assertEquals(840_000, paid.validators().get(3).interest().pot());
        assertEquals(1, paid.house().get(House.INTEREST_POT.ordinal()).soak());
    }

    /**
     * D = ΣL = 200, G = 1000, p = 1, 120 days: r = 1 % + 10 %·200/1000 = 3 %, i = ⌈200·0.03/120⌉ = 0.05; of it 10 % =
     * 0.005 to the fund and 0.045 to ten equal validators. With 0.02 orphan only 0.03 is minted.
     */
    @Test
    void interestAndTheIdentity() {
        World world = LoanWorlds.world(LoanWorlds.desk(DeskKind.EMBEDDED, Resolution.BUYCOVER, 0.01, 0.10, 0, null));
        World paid = LoanWorlds.after(world, DeskInterest::accrue);
        assertEquals(200_050_000, paid.supply().outstanding(Asset.SOAK), 1);
        assertEquals(paid.supply().outstanding(Asset.SOAK), paid.credit().loans());
        assertEquals(50_005_000, paid.house().get(House.INSURANCE.ordinal()).soak());
        assertEquals(4_500, paid.validators().get(3).interest().pot());

        World holed = LoanWorlds.after(world, draft -> {
            Loan loan = draft.account(1).credit().loans().get(0);
            LoanBook.put(draft, 1, LoanBook.reduce(draft, loan, 20_000));
            draft.setCredit(draft.credit().withOrphan(20_000));
        });
        World healed = LoanWorlds.after(holed, DeskInterest::accrue);
        assertEquals(0, healed.credit().orphan());
        assertEquals(200_030_000, healed.supply().outstanding(Asset.SOAK), 10);
    }

    /** Fraction of a slash that puts a loan in default at θ .8, k 2, φ_max 2, p 1, by l₀. */
    @Test
    void slashThatDefaults() {
        double[] expected = {0.264, 0.234, 0.205, 0.142, 0.086, 0.045, 0.017};
        for (int i = 0; i < expected.length; i++) {
            double share = (i + 1) / 10.0;
            double low = 0;
            double high = 1;
            while (high - low > 1e-6) {
                double middle = (low + high) / 2;
                double phi = PricingCurve.phi(1 - middle, share, 2);
                boolean falls = phi > 2 || 0.8 * (1 - middle) / (phi * share) < 1;
                high = falls ? middle : high;
                low = falls ? low : middle;
            }
            assertEquals(expected[i], high, 5.1e-4, "l0 = " + share);
        }
    }
}
