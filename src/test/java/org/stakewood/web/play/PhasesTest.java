package org.stakewood.web.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stakewood.game.ClockState;
import org.stakewood.game.GameStatus;
import org.stakewood.game.PauseReason;
import org.stakewood.web.text.Words;

/**
 * Why the clock stands still is said to players and to hosts. Of a game that waits for a practice they only see the
 * lobby.
 */
class PhasesTest {

    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRACTICE")
    void everyReasonHasItsWords(PauseReason reason) {
        ClockState still = ClockState.lobby(1_000, 0).start(NOW).pause(NOW, reason);
        for (String language : new String[] {"en", "de", "es"}) {
            Words words = Words.in(language);
            assertFalse(PlayScreens.phase(words, still).contains("phase_"), language + " " + reason);
            assertTrue(words.knows("host_pause_" + reason.name().toLowerCase(Locale.ROOT)), language + " " + reason);
        }
    }

    @Test
    void aGameThatWaitsForAPracticeIsInTheLobby() {
        ClockState waiting = new ClockState(GameStatus.LOBBY, 1_000, null, 1_000L, null, 0, PauseReason.PRACTICE, 0);
        Words words = Words.in("en");
        assertEquals(words.say("phase_lobby"), PlayScreens.phase(words, waiting));
    }
}
