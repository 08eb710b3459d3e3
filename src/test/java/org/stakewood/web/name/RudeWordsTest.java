package org.stakewood.web.name;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RudeWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"f.u.c.k", "FÜCK yöu", "sh1t", "Scheiße", "H1tler 88", "puta"})
    void theObviousIsStopped(String name) {
        assertTrue(RudeWords.in(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scunthorpe", "Dickens", "Ana Polla1ock", "Birkenfuchs", "Ñandú 7", "李雷"})
    void nobodyIsRefusedForASyllable(String name) {
        assertFalse(RudeWords.in(name));
    }
}
