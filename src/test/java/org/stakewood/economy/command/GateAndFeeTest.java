package org.stakewood.economy.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Refusal;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.Unit;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Unlocks;
import org.stakewood.economy.staking.Tier;

/** What every command of a seat meets: the gate before it and the fee after it. */
class GateAndFeeTest {

    private static final Scenario CALM =
            Worlds.with(Scenarios.everything(), edit -> edit.faultless().outside(Scenarios.outside(PathKind.CONSTANT)));
    private static final World OPENING = Genesis.world(CALM, 1, 3);

    @Test
    void aPanelOpensForPeopleOnItsDayAndForBotsAtOnce() {
        Scenario acts = Worlds.with(CALM, edit -> edit.unlock(new Unlocks(0, 5, -1, 0, 0, 0)));
        World world = Worlds.after(Genesis.world(acts, 1, 3), new HandSeat(0, true, true, false));
        SwapExactIn swap = new SwapExactIn(0, 0, Asset.USD, ONE, 0, 99);
        assertEquals(
                new Figure("opens", Unit.DAY, 6),
                Worlds.refusal(world, swap).figures().get(0));
        Worlds.after(world, new SwapExactIn(1, 0, Asset.USD, ONE, 0, 99));
        Worlds.after(Worlds.days(world, 5), swap);
        assertEquals(
                Reason.NOT_UNLOCKED,
                Worlds.refusal(Worlds.days(world, 9), new AddLiquidity(0, 0, ONE, ONE, 0, 99))
                        .reason());
    }

    @Test
    void whoIsOutOfTheGameDoesNothing() {
        World world = Worlds.after(OPENING, new HandSeat(0, false, false, false));
        assertEquals(
                Reason.SEAT_NOT_ACTIVE,
                Worlds.refusal(world, new Delegate(0, 0, ONE)).reason());
        assertEquals(
                Reason.SEAT_NOT_ACTIVE,
                Worlds.refusal(world, new Delegate(-1, 0, ONE)).reason());
        assertEquals(
                Reason.SEAT_NOT_ACTIVE,
                Worlds.refusal(world, new Delegate(999, 0, ONE)).reason());
    }

    @Test
    void afterTheLastDayNothingRuns() {
        World over = Worlds.days(OPENING, 160);
        assertEquals(
                Reason.GAME_NOT_RUNNING,
                Worlds.refusal(over, new Delegate(0, 0, ONE)).reason());
        assertEquals(
                Reason.GAME_NOT_RUNNING,
                Worlds.refusal(over, new PassDay(161, Vector.empty())).reason());
        assertEquals(
                Reason.GAME_NOT_RUNNING, Worlds.refusal(over, new EndowSeat()).reason());
    }

    @Test
    void aDayPassesOnce() {
        assertEquals(
                Reason.GAME_NOT_RUNNING,
                Worlds.refusal(OPENING, new PassDay(2, Vector.empty())).reason());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void noAmountOfNothing(long amount) {
        assertEquals(
                Reason.INVALID_AMOUNT,
                Worlds.refusal(OPENING, new Delegate(0, 0, amount)).reason());
        assertEquals(
                Reason.INVALID_AMOUNT,
                Worlds.refusal(OPENING, new Undelegate(0, 0, amount)).reason());
        assertEquals(
                Reason.INVALID_AMOUNT,
                Worlds.refusal(OPENING, new TradeOutside(0, true, amount, 9)).reason());
        assertEquals(
                Reason.INVALID_AMOUNT,
                Worlds.refusal(OPENING, new SwapExactIn(0, 0, Asset.OAK, amount, 0, 9))
                        .reason());
        assertEquals(
                Reason.INVALID_AMOUNT,
                Worlds.refusal(OPENING, new Transfer(0, 1, Asset.USD, amount)).reason());
    }

    @Test
    void moreThanThereIsIsRefusedWithTheNumbers() {
        Refusal refusal = Worlds.refusal(OPENING, new Delegate(0, 0, 2_000 * ONE + 1));
        assertEquals(Reason.INSUFFICIENT_BALANCE, refusal.reason());
        assertEquals(
                new Figure("available", Unit.OAK, 2_000 * ONE),
                refusal.figures().get(1));
    }

    @Test
    void theFeeIsBurntInOakElsePaidInDollarsElseFree() {
        World paid = Worlds.after(OPENING, new SetTier(0, Tier.HOBBY));
        assertEquals(20_000, paid.supply().through(Flow.FEE, Asset.OAK));
        World noOak = Worlds.after(OPENING, new Transfer(0, 1, Asset.OAK, 2_000 * ONE));
        assertEquals(1_500 * ONE - 40_000, noOak.accounts().get(0).balances().usd());
        World poor = Worlds.after(noOak, new Transfer(0, 1, Asset.USD, 1_500 * ONE - 40_000));
        World tired = Worlds.after(poor, new Undelegate(0, 0, ONE), new Undelegate(0, 0, ONE));
        assertEquals(
                Reason.FEE_UNPAID,
                Worlds.refusal(tired, new Undelegate(0, 0, ONE)).reason());
        Worlds.after(Worlds.days(tired, 1), new Undelegate(0, 0, ONE));
    }

    @Test
    void transfersAreOffUnlessTheScenarioSaysSo() {
        World closed = Genesis.world(Worlds.with(CALM, edit -> edit.transfers(false)), 1, 3);
        assertEquals(
                Reason.TRANSFERS_OFF,
                Worlds.refusal(closed, new Transfer(0, 1, Asset.USD, ONE)).reason());
        assertEquals(
                Reason.UNKNOWN_TARGET,
                Worlds.refusal(OPENING, new Transfer(0, 0, Asset.USD, ONE)).reason());
        assertEquals(
                Reason.UNKNOWN_TARGET,
                Worlds.refusal(OPENING, new Transfer(0, 99, Asset.USD, ONE)).reason());
    }

    @Test
    void aSwapHasABoundAndALastDay() {
        assertEquals(
                Reason.SLIPPAGE,
                Worlds.refusal(OPENING, new SwapExactIn(0, 0, Asset.OAK, 500 * ONE, 998 * ONE, 9))
                        .reason());
        assertEquals(
                Reason.SLIPPAGE,
                Worlds.refusal(OPENING, new SwapExactOut(0, 0, Asset.OAK, 500 * ONE, 998 * ONE, 9))
                        .reason());
        World later = Worlds.days(OPENING, 3);
        assertEquals(
                Reason.DEADLINE_PASSED,
                Worlds.refusal(later, new SwapExactIn(0, 0, Asset.OAK, ONE, 0, 3))
                        .reason());
        Worlds.after(later, new SwapExactIn(0, 0, Asset.OAK, ONE, 0, 4));
    }

    @Test
    void aPoolTakesOnlyItsOwnCoinsAndItsOwnKindOfJoin() {
        assertEquals(
                Reason.UNKNOWN_TARGET,
                Worlds.refusal(OPENING, new SwapExactIn(0, 0, Asset.ACORN, ONE, 0, 9))
                        .reason());
        assertEquals(
                Reason.UNKNOWN_TARGET,
                Worlds.refusal(OPENING, new SwapExactIn(0, 9, Asset.OAK, ONE, 0, 9))
                        .reason());
        assertEquals(
                Reason.WRONG_POOL_KIND,
                Worlds.refusal(OPENING, new JoinSingle(0, 0, Asset.OAK, ONE, 0, 9))
                        .reason());
        assertEquals(
                Reason.INSUFFICIENT_SHARES,
                Worlds.refusal(OPENING, new RemoveLiquidity(0, 0, 1, 0, 0, 9)).reason());
    }
}
