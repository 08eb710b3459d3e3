package org.stakewood.economy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.EndowSeat;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.Transfer;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock.ClientBug;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.view.HostView;
import org.stakewood.economy.view.SeatView;

class ScoresTest {

    private static final Scenario CALM =
            Worlds.with(Scenarios.everything(), edit -> edit.faultless().outside(Scenarios.outside(PathKind.CONSTANT)));

    @Test
    void whoDoesNothingHasNoProfitWhateverHappens() {
        World world = Worlds.days(Genesis.world(Scenarios.everything(), 99, 12), 60);
        for (Account each : world.accounts()) {
            if (each.kind() == AccountKind.PLAYER) {
                double worth = NetWorth.of(world).of(each);
                double held = NetWorth.of(world).of(each.baseline());
                assertEquals(held, worth, worth * 1e-6 + 5, "account " + each.id());
            }
        }
    }

    @Test
    void aLiquidityProviderBeginsWithoutProfit() {
        World world = Genesis.world(Scenarios.everything(), 99, 12);
        for (Account each : world.accounts()) {
            double worth = NetWorth.of(world).of(each);
            assertEquals(
                    worth, NetWorth.of(world).of(each.baseline()), 10, each.kind() + ": every coin of a pool counts");
        }
    }

    @Test
    void aLateDelegatorsCommissionIsProfitOfTheOwner() {
        World world = Genesis.world(CALM, 1, 4);
        World delegated = Worlds.after(world, new Delegate(1, 0, 2_000 * ONE - 20_000));
        World later = Worlds.days(delegated, 30);
        Vector<Standing> board = Leaderboard.of(later, Criterion.PROFIT, League.BOTS);
        assertTrue(later.accounts().get(0).track().profit() > ONE, board.toString());
    }

    @Test
    void anExampleOfNetWorthAndOfWhatASaleWouldBring() {
        World world = Worlds.after(Genesis.world(CALM, 1, 4), new HandSeat(0, true, true, false));
        SeatView seat = new SeatView(world, 0);
        assertEquals(17_500 * ONE, seat.netWorth());
        // 8 000 OAK into the pool bring 60 000 · 7 976/(30 000 + 7 976) = 12 601.6; outside, 8 000 at once bring more
        assertTrue(seat.liquidationValue() < seat.netWorth() && seat.liquidationValue() > 16_000 * ONE);
    }

    @Test
    void stakeThatAwaitsALatePenaltyCountsAfterIt() {
        Scenario bug = Worlds.with(
                CALM,
                edit -> edit.plan(new Planned(1, new ClientBug(Client.A, true))).issuance(Scenarios.noIssuance()));
        World opening = Genesis.world(bug, 1, 10);
        int victim = opening.validators()
                .find(each -> each.operation().client() == Client.A)
                .get()
                .owner();
        World struck = Worlds.days(opening, 1);
        double x = struck.doubleSigns().map(each -> each.share()).sum().doubleValue();
        double oak = 2_000 + 6_000 * 0.9 * (1 - x);
        double price = struck.outside().mean();
        assertEquals(
                oak * price + 1_500, NetWorth.of(struck).of(struck.accounts().get(victim)) / 1e6, 0.01);
    }

    @Test
    void giftsAreNoPartOfAnyScore() {
        World world = Genesis.world(CALM, 1, 4);
        World given = Worlds.after(world, new Transfer(0, 1, Asset.USD, 1_000 * ONE));
        World later = Worlds.days(given, 1);
        double rich = later.accounts().get(1).track().meanWorth();
        double poor = later.accounts().get(0).track().meanWorth();
        assertEquals(rich, poor, 3 * ONE);
    }

    @Test
    void boardsRankPeopleAndBotsApartAndShareTies() {
        World world = Worlds.after(
                Genesis.world(CALM, 1, 4), new HandSeat(0, true, true, false), new HandSeat(1, true, true, false));
        for (Criterion criterion : Criterion.values()) {
            Vector<Standing> people = Leaderboard.of(world, criterion, League.PEOPLE);
            assertEquals(2, people.size());
            assertTrue(people.forAll(each -> each.place() == 1), criterion + ": " + people);
            assertEquals(
                    world.accounts().size() - 2,
                    Leaderboard.of(world, criterion, League.BOTS).size());
        }
    }

    @Test
    void buyingBelowTheReferenceIsArbitrageAndLiquidityIsMeasuredAgainstHolding() {
        World world = Genesis.world(CALM, 1, 4);
        World sold = Worlds.after(world, new SwapExactIn(1, 0, Asset.OAK, 2_000 * ONE, 0, 9));
        World bought = Worlds.after(sold, new SwapExactIn(0, 0, Asset.USD, 1_000 * ONE, 0, 9));
        assertTrue(bought.accounts().get(0).track().traded() > 0);
        assertTrue(bought.accounts().get(1).track().traded() < 0);
        World pooled = Worlds.after(world, new AddLiquidity(0, 0, 500 * ONE, 1_000 * ONE, 0, 9));
        World moved = Worlds.after(pooled, new SwapExactIn(1, 0, Asset.OAK, 2_000 * ONE, 0, 9));
        double value = Leaderboard.of(moved, Criterion.LIQUIDITY, League.BOTS)
                .find(each -> each.account() == 0)
                .get()
                .value();
        // r = (30 500 + 2 000)² / (30 500² · …): the pool lost to holding at the reference, less the fee it earned
        assertTrue(value != 0 && Math.abs(value) < 20 * ONE, "loss against holding: " + value);
    }

    @Test
    void aLateJoinerTakesTheBotNearestTheMedianAndScoresFromThen() {
        World world = Worlds.days(Genesis.world(CALM, 1, 4), 3);
        int seat = new HostView(world).seatForLateJoiner();
        World joined = Worlds.after(world, new HandSeat(seat, true, true, true));
        assertEquals(
                NetWorth.of(joined).of(joined.accounts().get(seat).baseline()),
                NetWorth.of(joined).of(joined.accounts().get(seat)),
                5);
        World all = joined;
        for (Account each : joined.accounts()) {
            all = Worlds.after(all, new HandSeat(each.id(), true, true, false));
        }
        assertEquals(-1, new HostView(all).seatForLateJoiner());
        World granted = Worlds.after(all, new EndowSeat());
        Account last = granted.accounts().last();
        assertTrue(last.person());
        assertTrue(NetWorth.of(granted).of(last) <= 17_500 * ONE);
        assertTrue(NetWorth.of(granted).of(last) > 17_000 * ONE);
    }

    @Test
    void theDaysFiguresAddUp() {
        World world = Worlds.after(Genesis.world(CALM, 1, 4), new Undelegate(0, 0, 10 * ONE));
        Outcome.Accepted day = (Outcome.Accepted) new PassDay(1, Vector.empty()).apply(world);
        DayFigures figures = ((DayPassed) day.events().last()).figures();
        assertEquals(1, figures.day());
        assertEquals(day.world().supply().outstanding(Asset.OAK), figures.supply());
        assertTrue(figures.nakamoto() >= 2 && figures.nakamoto() <= 9);
        assertTrue(figures.topThree() > 0.3 && figures.topThree() < 1);
        assertTrue(figures.wealthGini() > 0 && figures.wealthGini() < 1);
        assertTrue(figures.activeStakeGini() < figures.stakeGini());
    }
}
