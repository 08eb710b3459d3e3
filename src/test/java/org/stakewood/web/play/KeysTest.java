package org.stakewood.web.play;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    @Test
    void aFreshKeyIsPlausibleAndTellsItsAge() {
        String key = Keys.fresh();

        assertNotEquals(key, Keys.fresh());
        assertTrue(Keys.plausible(key));
        assertNotNull(Keys.lookedFor(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "day:7", "a-short", "1-<script>alert(1)", "9999999999999-abcdefghij"})
    void whatWasNotMadeHereIsNot(String key) {
        assertFalse(Keys.plausible(key));
    }

    @Test
    void aKeyOfAnotherTimeTellsNoAge() {
        assertNull(Keys.lookedFor("0-abcdefghij"));
    }
}
