package org.stakewood.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void readsWhatItWrites() {
        assertEquals(Optional.of(new Place(17, 812)), Place.of(new Place(17, 812).id()));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"17", ".812", "17.", "a.b", "17.812.1", "17,812", "99999999999999999999.1", "17.8\n12"})
    void anythingElseIsNoPlace(String text) {
        assertEquals(Optional.empty(), Place.of(text));
    }
}
