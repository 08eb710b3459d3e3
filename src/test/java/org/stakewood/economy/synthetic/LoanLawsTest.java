package org.stakewood.economy.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Release;
import org.stakewood.economy.command.RepayLoan;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.GuardRules;
import org.stakewood.economy.scenario.Resolution;

/** D = ΣL + orphan and every other law after each act, slash and foreclosure of seeded games with three desks. */
class LoanLawsTest {

    private static final long SEED = Long.getLong("seed", 20261125);
    private static final int STEPS = 1_500;

    private int drawn;
    private int foreclosed;

    @ParameterizedTest
    @EnumSource(Resolution.class)
    void whateverHappens(Resolution mode) {
        System.out.println("LoanLawsTest " + mode + " -Dseed=" + SEED);
        World world = Genesis.world(
                LoanWorlds.scenario(List.of(
                        LoanWorlds.desk(DeskKind.EMBEDDED, mode, 0.01, 0.1, 0, lenient()),
                        LoanWorlds.desk(DeskKind.EXTERNAL, mode, 0.05, 0.1, 0, null),
                        LoanWorlds.desk(DeskKind.BANK, mode, 0.02, 0.1, 3, null))),
                SEED,
                0);
        Dice dice = Dice.of(SEED, 0, "loan-laws", mode.ordinal());
        for (int step = 0; step < STEPS; step++) {
            world = next(world, dice);
            Vector<String> broken = Conservation.check(world);
            assertTrue(broken.isEmpty(), "step " + step + ": " + broken);
            assertEquals(
                    world.supply().outstanding(Asset.SOAK),
                    world.credit().loans() + world.credit().orphan());
            Bars bars = NetSecurity.of(world);
            assertTrue(bars.net() >= 0 && bars.owed() >= 0, bars.toString());
        }
        assertTrue(drawn > 10, "drawn " + drawn);
        assertTrue(foreclosed > 2, "foreclosed " + foreclosed);
    }

    private World next(World world, Dice dice) {
        int what = dice.below(40);
        if (what == 0) {
            return LoanWorlds.slashed(world, dice.below(10), dice.uniform() * 0.25);
        } else if (what < 3) {
            return resolve(world);
        } else if (what == 3 && !world.over()) {
            return apply(world, new PassDay(world.day() + 1, Vector.empty()));
        }
        return apply(world, command(world, dice));
    }

    private World resolve(World world) {
        Draft draft = new Draft(world);
        double mark = Oracle.of(world).cascadeMark();
        for (DueLoan due : Defaults.due(draft, mark)) {
            Foreclosure.resolve(draft, due, mark);
            LoanForeclosed told = (LoanForeclosed) draft.events()
                    .filter(each -> each instanceof LoanForeclosed)
                    .last();
            assertEquals(told.debt(), told.vaulted() + told.bought() + told.auctioned() + told.orphaned());
            foreclosed++;
        }
        return draft.world();
    }

    private World apply(World world, Command command) {
        if (command.apply(world) instanceof Outcome.Accepted accepted) {
            drawn += command instanceof Draw ? 1 : 0;
            return accepted.world();
        }
        return world;
    }

    /** The class guards on a network that is mostly unstaked. */
    private static GuardRules lenient() {
        GuardRules it = CreditScenarios.guards();
        return new GuardRules(
                it.halt(),
                it.call(),
                it.surcharge(),
                it.twoSided(),
                0.05,
                0.01,
                it.priceFloor(),
                it.priceBuffer(),
                it.parCeiling(),
                it.dwellDays(),
                0.6,
                it.mostSurcharge(),
                it.surchargeSlope(),
                it.surchargePrice(),
                0.02,
                it.callMargin(),
                it.callEvery(),
                it.callCount());
    }

    private static Command command(World world, Dice dice) {
        int account = dice.below(10);
        int validator = dice.chance(0.9) ? account : dice.below(10);
        int desk = dice.below(3);
        long some = (long) (120 * ONE * dice.uniform() * dice.uniform()) + dice.below(2);
        return switch (dice.below(9)) {
            case 0, 1 -> new Pledge(account, validator, some, PledgeTarget.desk(desk));
            case 2 -> new Release(account, validator, some, PledgeTarget.desk(desk));
            case 3, 4 ->
                new Draw(
                        account,
                        desk,
                        validator,
                        10 * ONE + some / 4,
                        dice.chance(0.7) ? LoanKind.CALLABLE : LoanKind.TERM);
            case 5 -> new RepayLoan(account, desk, validator, some, dice.chance(0.2));
            case 6 -> new Undelegate(account, validator, some / 4);
            case 7 -> new SwapExactIn(account, 1, dice.chance(0.5) ? Asset.OAK : Asset.SOAK, some / 12, 0, 10_000);
            default -> new Delegate(account, validator, some);
        };
    }
}
