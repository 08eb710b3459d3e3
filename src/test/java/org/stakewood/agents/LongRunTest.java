package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.IssuancePolicy;
import org.stakewood.economy.scenario.Payout;
import org.stakewood.economy.scenario.RewardForm;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.SlashDestination;
import org.stakewood.economy.view.HostView;
import org.stakewood.store.scenario.ScenarioFile;
import org.stakewood.store.scenario.ScenarioLibrary;
import org.stakewood.store.scenario.TestScenarios;

/** Every scenario that is shipped, from the first day to the last, played by bots alone; laws hold after each day. */
class LongRunTest {

    private static final long FIRST_SEED = Long.getLong("seed", 20260101L);

    /** Lessons in which prices break away on one day: their own tests say what must happen. */
    private static final Set<String> CRISES = Set.of("dominoes", "black", "promise");

    /**
     * Share of orders that may be refused where it is more than usual: bots decide in the morning, and there are few
     * orders, most of them for the same lots; or many sell into the same pool.
     */
    private static final Map<String, Double> REFUSED =
            Map.of("dominoes", 0.5, "black", 0.1, "promise", 0.1, "best", 0.03);

    private static final double USUALLY_REFUSED = 0.02;

    static List<Arguments> games() {
        List<Arguments> games = new ArrayList<>();
        for (ScenarioFile file : new ScenarioLibrary(Optional.empty()).all()) {
            for (int seats : new int[] {30, 30, 30, 1, 60}) {
                games.add(Arguments.of(file.id(), FIRST_SEED + games.size(), seats, file));
            }
        }
        games.add(Arguments.of("tiny", FIRST_SEED, 4, TestScenarios.tiny()));
        return games;
    }

    @ParameterizedTest(name = "{0} -Dseed={1} seats {2}")
    @MethodSource("games")
    void runsToItsEndWithPlausibleFigures(String id, long seed, int seats, ScenarioFile file) {
        String where = id + " seed " + seed + ", day ";
        String family = file.id().replaceFirst("-.*", "");
        boolean crisis = CRISES.contains(family);
        double mostRefused = REFUSED.getOrDefault(family, USUALLY_REFUSED);
        BotGame game = new BotGame(file.game(seed), seed, seats);
        int[] notFinal = {0};
        game.toEnd(each -> {
            DayFigures figures = each.figures();
            notFinal[0] += figures.isFinal() ? 0 : 1;
            assertTrue(figures.price() > 0.2 && figures.price() < 20, where + figures);
            assertTrue(figures.stakedShare() > (crisis ? 0.02 : 0.15) && figures.stakedShare() < 0.85, where + figures);
            assertTrue(figures.wealthGini() > 0.1 && figures.wealthGini() < (crisis ? 0.95 : 0.9), where + figures);
            assertTrue(figures.nakamoto() >= 1, where + figures);
            if (!crisis) {
                poolsFollow(each, figures, where);
            }
        });
        assertEquals(file.rules().time().days(), game.world().day());
        assertTrue(game.world().over());
        System.out.println("REF " + id + " " + seats + " " + game.refusalRate());
        assertTrue(game.refusalRate() < mostRefused, where + "refused " + game.refusalRate());
        assertTrue(notFinal[0] <= 4, where + "not final on " + notFinal[0] + " days");
    }

    private static void poolsFollow(BotGame game, DayFigures figures, String where) {
        for (int pool = 0; pool < figures.spots().size(); pool++) {
            if (game.world().pools().get(pool).asset1() == Asset.OAK) {
                double gap = figures.spots().get(pool) / figures.price();
                assertTrue(gap > 0.6 && gap < 1.7, where + "pool " + pool + ": " + figures);
            }
        }
    }

    /** Rules that no shipped scenario uses yet must not put the bots off. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "CONST,PRORATA,LIQUID,TREASURY,0",
        "HALVING,LOTTERY,COMPOUND,REDISTRIBUTE_PER_HEAD,0.04",
        "SQRT,GEOMETRIC,COMPOUND,REDISTRIBUTE_PRORATA,0.04"
    })
    void botsCopeWithEveryRule(
            IssuancePolicy policy, Payout payout, RewardForm form, SlashDestination destination, double churn) {
        Scenario scenario = Worlds.with(
                new ScenarioLibrary(Optional.empty())
                        .byId("open-sandbox")
                        .orElseThrow()
                        .rules(),
                edit -> edit.issuance(Scenarios.issuance(policy, payout, form))
                        .staking(Scenarios.staking(destination, churn)));
        BotGame game = new BotGame(scenario, FIRST_SEED, 30).toEnd(each -> {});
        assertTrue(game.refusalRate() < 0.02, "refused " + game.refusalRate());
    }

    @Test
    void theSameSeedGivesTheSameGame() {
        ScenarioFile file = TestScenarios.tiny();
        long once = StateHash.of(new BotGame(file.game(FIRST_SEED), FIRST_SEED, 4)
                .toEnd(each -> {})
                .world());
        long again = StateHash.of(new BotGame(file.game(FIRST_SEED), FIRST_SEED, 4)
                .toEnd(each -> {})
                .world());
        long other = StateHash.of(new BotGame(file.game(FIRST_SEED + 1), FIRST_SEED + 1, 4)
                .toEnd(each -> {})
                .world());
        assertEquals(once, again);
        assertTrue(once != other);
    }

    /** A hundred bots take no more than a few milliseconds a day; this is a bound against accidents, not a measurement. */
    @Test
    void askingAHundredBotsIsCheap() {
        ScenarioFile file =
                new ScenarioLibrary(Optional.empty()).byId("open-sandbox").orElseThrow();
        BotGame game = new BotGame(file.game(FIRST_SEED), FIRST_SEED, 30).days(60);
        HostView view = new HostView(game.world());
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long start = System.nanoTime();
            Agents.orders(view, FIRST_SEED + i);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        System.out.println("LongRunTest: orders of 100 bots in " + fastest / 1_000 + " µs");
        assertTrue(fastest < 50_000_000, fastest + " ns");
    }
}
