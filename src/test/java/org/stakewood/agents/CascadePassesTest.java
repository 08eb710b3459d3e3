package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.store.scenario.ScenarioFile;
import org.stakewood.store.scenario.ScenarioLibrary;

/**
 * The laws hold after every pass of a cascade: the same day is played with a limit of one pass, of two, and so on, and
 * each time it is checked as it stands where the limit stopped it.
 */
class CascadePassesTest {

    private static final int SHOCK = 20;
    private static final int SEATS = 30;

    @ParameterizedTest
    @CsvSource({"dominoes, 20261211", "dominoes-open-draws, 20261212", "dominoes-shared-loss, 20261213"})
    void nothingIsLostBetweenTwoPasses(String lesson, long seed) {
        ScenarioFile file = new ScenarioLibrary(Optional.empty()).byId(lesson).orElseThrow();
        BotGame game = new BotGame(file.game(seed), seed, SEATS).days(SHOCK - 1);
        World eve = game.world();
        int whole = passes(game.day());
        assertTrue(whole >= 1, "no cascade, seed " + seed);
        for (int most = 1; most <= whole; most++) {
            Outcome limited = new ChangeParameter("credit.liquidation.mostPasses", String.valueOf(most)).apply(eve);
            game.become(((Outcome.Accepted) limited).world());
            assertEquals(most, passes(game.day()), "passes, seed " + seed);
        }
    }

    /** The day itself has been checked by the game. */
    private static int passes(BotGame day) {
        return day.events().count(each -> each instanceof CascadePassed);
    }
}
