package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.TradeOutside;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.view.PublicView;
import org.stakewood.store.scenario.ScenarioLibrary;

/** The figures that the class preset was chosen for. */
class ClassFiguresTest {

    private static final long SEED = Long.getLong("seed", 31L);
    private static final long ONE = 1_000_000L;
    private static final Scenario SANDBOX = new ScenarioLibrary(Optional.empty())
            .byId("open-sandbox")
            .orElseThrow()
            .rules();

    @Test
    void fiveHundredCoinsMoveThePoolByThreePercent() {
        Pool pool = Genesis.world(SANDBOX, SEED, 30).pools().head();
        assertEquals(-0.032, pool.swapIn(Asset.OAK, 500 * ONE).pool().spot() / 2 - 1, 0.001);
        assertEquals(-0.063, pool.swapIn(Asset.OAK, 1_000 * ONE).pool().spot() / 2 - 1, 0.001);
    }

    @Test
    void aClassThatSellsAllItsLiquidCoinsAtOnceMovesTheOutsideQuoteByTwentyTwoPercent() {
        World world = Genesis.world(SANDBOX, SEED, 30);
        for (int seat = 0; seat < 30; seat++) {
            world = Worlds.after(world, new TradeOutside(seat, false, 2_000 * ONE, 0));
        }
        assertEquals(-0.22, new PublicView(world).outsideQuote() / 2 - 1, 0.005);
        World next = Worlds.days(world, 1);
        double kept = next.outside().recent().last()
                * StrictMath.exp(-0.125)
                / next.outside().price();
        assertEquals(1, kept, 0.01, "half of the move stays");
    }

    @Test
    void noisePaysLiquidityAboutSevenPercentAYear() {
        List<Double> yields = new ArrayList<>();
        for (long seed = SEED; seed < SEED + 12; seed++) {
            World world = Genesis.world(
                    Worlds.with(SANDBOX, edit -> edit.outside(still()).plan()), seed, 30);
            double before = perShare(world.pools().head());
            yields.add(perShare(Worlds.days(world, 120).pools().head()) / before - 1);
        }
        double mean = yields.stream().mapToDouble(each -> each).sum() / yields.size();
        assertTrue(mean > 0.06 && mean < 0.09, "seed " + SEED + ": " + yields);
    }

    @Test
    void aPlayersStakeEarnsSomeSeventeenPercentAYear() {
        PublicView view = new PublicView(Genesis.world(SANDBOX, SEED, 30));
        assertEquals(0.10 / 0.60, view.stakingYield(), 1e-9);
        World later = Worlds.days(
                Genesis.world(Worlds.with(SANDBOX, edit -> edit.faultless().plan()), SEED, 30), 120);
        Vector<Account> players = later.accounts().filter(each -> each.kind() == AccountKind.PLAYER);
        for (Account each : players) {
            double grown = later.validators().get(each.validator()).stake().tokens() / 6_000e6 - 1;
            assertTrue(grown > 0.15 && grown < 0.25, "account " + each.id() + ": " + grown);
        }
    }

    /** √(x·y) per share: what fees alone raise. */
    private static double perShare(Pool pool) {
        return Math.sqrt((double) pool.reserve1() * pool.reserve2()) / pool.shares();
    }

    private static OutsideRules still() {
        OutsideRules it = SANDBOX.outside();
        return new OutsideRules(
                2,
                PathKind.CONSTANT,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                null,
                List.of(),
                1,
                0,
                it.impact(),
                it.spread(),
                it.fee(),
                it.dailyLimit(),
                it.keptShare(),
                it.nonFinalFactor());
    }
}
