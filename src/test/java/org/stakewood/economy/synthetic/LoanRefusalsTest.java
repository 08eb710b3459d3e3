package org.stakewood.economy.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.synthetic.LoanWorlds.BORROWER;
import static org.stakewood.economy.synthetic.LoanWorlds.FRESH;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Refusal;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Release;
import org.stakewood.economy.command.RepayLoan;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.staking.DoubleSign;
import org.stakewood.economy.staking.Status;

/** Every refusal of a loan, with the numbers that help. */
class LoanRefusalsTest {

    private static final PledgeTarget DESK = PledgeTarget.desk(0);

    private final World world = LoanWorlds.world(LoanWorlds.plain(Resolution.BUYCOVER));
    private final World pledged = Worlds.after(world, new Pledge(FRESH, FRESH, 100 * ONE, DESK));

    private static Command draw(long amount) {
        return new Draw(FRESH, 0, FRESH, amount, LoanKind.CALLABLE);
    }

    private static void refused(Reason reason, World world, Command command) {
        assertEquals(reason, Worlds.refusal(world, command).reason());
    }

    private static long figure(Refusal refusal, String name) {
        return refusal.figures().find(each -> each.name().equals(name)).get().value();
    }

    @Test
    void pledging() {
        refused(Reason.UNKNOWN_TARGET, world, new Pledge(FRESH, FRESH, ONE, PledgeTarget.desk(1)));
        refused(Reason.INVALID_AMOUNT, world, new Pledge(FRESH, FRESH, 0, DESK));
        refused(Reason.SHARES_NOT_FREE, world, new Pledge(FRESH, FRESH, 101 * ONE, DESK));
        refused(Reason.TOMBSTONED, tombstoned(world), new Pledge(FRESH, FRESH, ONE, DESK));
    }

    /** 60 of 100 may be owed: 60 fits and 60.000001 does not. */
    @Test
    void theLimitSaysTheMost() {
        World roomy = LoanWorlds.world(LoanWorlds.desk(DeskKind.EMBEDDED, Resolution.BUYCOVER, 0, 0, 0, null));
        World ready = Worlds.after(roomy, new Pledge(FRESH, FRESH, 100 * ONE, DESK));
        Refusal refusal = Worlds.refusal(ready, draw(61 * ONE));
        assertEquals(Reason.LIMIT_EXCEEDED, refusal.reason());
        long most = figure(refusal, "most");
        assertEquals(60 * ONE, most, 1);
        assertEquals(most, Drawing.most(ready, FRESH, 0, FRESH, LoanKind.CALLABLE));
        Worlds.after(ready, draw(most));
        refused(Reason.LIMIT_EXCEEDED, ready, draw(most + 1));
        assertEquals(0, figure(Worlds.refusal(world, draw(10 * ONE)), "most"));
    }

    /** c·G = 250, D = 200: 50 more. */
    @Test
    void theCapSaysTheMost() {
        World guarded = LoanWorlds.world(
                LoanWorlds.desk(DeskKind.EMBEDDED, Resolution.BUYCOVER, 0, 0, 0, CreditScenarios.guards()));
        World ready = Worlds.after(guarded, new Pledge(FRESH, FRESH, 100 * ONE, DESK));
        Refusal refusal = Worlds.refusal(ready, draw(51 * ONE));
        assertEquals(Reason.CAP_REACHED, refusal.reason());
        assertEquals(50 * ONE, figure(refusal, "most"));
        Worlds.after(ready, draw(50 * ONE));
    }

    @Test
    void drawLimits() {
        refused(Reason.DRAW_LIMIT, pledged, draw(10 * ONE - 1));
        Refusal refusal = Worlds.refusal(Worlds.after(pledged, draw(30 * ONE)), draw(471 * ONE));
        assertEquals(Reason.DRAW_LIMIT, refusal.reason());
        assertEquals(470 * ONE, figure(refusal, "most"));
    }

    @Test
    void drawing() {
        refused(Reason.UNKNOWN_TARGET, pledged, new Draw(FRESH, 2, FRESH, 10 * ONE, LoanKind.CALLABLE));
        World open = Worlds.after(pledged, draw(10 * ONE));
        refused(Reason.KIND_MISMATCH, open, new Draw(FRESH, 0, FRESH, 10 * ONE, LoanKind.TERM));
        refused(Reason.VALIDATOR_NOT_ACTIVE, status(pledged, Status.JAILED), draw(10 * ONE));
        refused(Reason.PENALTY_PENDING, faulty(pledged), draw(10 * ONE));
        refused(Reason.LOAN_NOT_HEALTHY, LoanWorlds.slashed(open, FRESH, 0.02), draw(10 * ONE));
        World halted = LoanWorlds.after(
                pledged,
                draft ->
                        LoanBook.update(draft, LoanBook.desk(draft, 0).withGuards(new GuardState(true, 1, -1_000, 0))));
        refused(Reason.HALTED, halted, draw(10 * ONE));
    }

    @Test
    void aThinMarketHasNoPrice() {
        World thin = Worlds.after(
                Worlds.after(pledged, draw(10 * ONE)),
                new SwapExactIn(1, 1, Asset.OAK, 150 * ONE, 0, 99),
                new SwapExactIn(2, 1, Asset.OAK, 150 * ONE, 0, 99));
        refused(Reason.NO_MARKET_PRICE, thin, draw(10 * ONE));
        refused(Reason.NO_MARKET_PRICE, thin, new Release(FRESH, FRESH, ONE, DESK));
    }

    /** L = 30, l_max 0.6: 50 must stay, 50 may go. */
    @Test
    void releasing() {
        World open = Worlds.after(pledged, draw(30 * ONE));
        Refusal refusal = Worlds.refusal(open, new Release(FRESH, FRESH, 51 * ONE, DESK));
        assertEquals(Reason.LIMIT_EXCEEDED, refusal.reason());
        long most = figure(refusal, "most");
        assertEquals(50 * ONE, most, 1);
        World less = Worlds.after(open, new Release(FRESH, FRESH, most, DESK));
        assertEquals(1, LoanWorlds.condition(less, FRESH).phi());
        refused(Reason.LIMIT_EXCEEDED, open, new Release(FRESH, FRESH, most + 1, DESK));
        refused(Reason.INSUFFICIENT_SHARES, open, new Release(FRESH, FRESH, 101 * ONE, DESK));
        refused(Reason.VALIDATOR_NOT_ACTIVE, status(open, Status.JAILED), new Release(FRESH, FRESH, ONE, DESK));
        refused(Reason.PENALTY_PENDING, faulty(open), new Release(FRESH, FRESH, ONE, DESK));
        refused(Reason.LOAN_NOT_HEALTHY, LoanWorlds.slashed(open, FRESH, 0.02), new Release(FRESH, FRESH, ONE, DESK));
        Worlds.after(status(pledged, Status.JAILED), new Release(FRESH, FRESH, 100 * ONE, DESK));
    }

    @Test
    void repaying() {
        refused(Reason.NO_DEBT, pledged, new RepayLoan(FRESH, 0, FRESH, ONE, false));
        refused(Reason.NO_DEBT, world, new RepayLoan(FRESH, 0, FRESH, 0, true));
        World open = Worlds.after(pledged, draw(50 * ONE));
        refused(Reason.INVALID_AMOUNT, open, new RepayLoan(FRESH, 0, FRESH, 0, false));
        refused(Reason.INSUFFICIENT_BALANCE, open, new RepayLoan(BORROWER, 0, BORROWER, 10 * ONE, false));
        refused(Reason.IN_DEFAULT, LoanWorlds.slashed(open, FRESH, 0.6), new RepayLoan(FRESH, 0, FRESH, 0, true));
        refused(Reason.TOO_SMALL, LoanWorlds.slashed(open, FRESH, 0.3), new RepayLoan(FRESH, 0, FRESH, 1, false));
        Worlds.after(status(open, Status.JAILED), new RepayLoan(FRESH, 0, FRESH, 20 * ONE, false));
    }

    private static World status(World world, Status status) {
        return LoanWorlds.after(
                world, draft -> draft.update(draft.validator(FRESH).with(status)));
    }

    private static World tombstoned(World world) {
        return status(world, Status.TOMBSTONED);
    }

    private static World faulty(World world) {
        return LoanWorlds.after(
                world,
                draft -> draft.setDoubleSigns(
                        draft.doubleSigns().append(new DoubleSign(FRESH, 1, 100 * ONE, 1000 * ONE))));
    }
}
