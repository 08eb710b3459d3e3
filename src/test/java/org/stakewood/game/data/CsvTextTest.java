package org.stakewood.game.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Ada, Ada",
                "-8321721946691029065, -8321721946691029065",
                "-0.25, -0.25",
                "-1+2, '-1+2",
                "-, '-",
                "=1, '=1",
                "+1, '+1",
                "@SUM, '@SUM",
                "-1., '-1."
            })
    void formulasAreMadeHarmlessAndNumbersStayNumbers(String value, String cell) {
        StringBuilder row = new StringBuilder();
        CsvText.words(row, value);
        assertEquals(cell, row.toString());
    }
}
