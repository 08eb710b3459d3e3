package org.stakewood.web.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spaces between thousands are written "_" here, the spaces before signs "~". */
class NumbersTest {

    private final Numbers english = Numbers.in(Locale.ENGLISH);
    private final Numbers german = Numbers.in(Locale.GERMAN);

    @ParameterizedTest
    @CsvSource({
        "0, 0.00", "1234567890, 1_234.56", "-1234567890, −1_234.56", "999999999999, 999_999.99",
        "1, <_0.01", "-9999, >_−0.01", "10000, 0.01", "9223372036854775807, 9_223_372_036_854.77"
    })
    void amountsAreCutToTwoDecimals(long micros, String shown) {
        assertEquals(shown, visible(english.amount(micros)));
    }

    @Test
    void otherLanguagesUseTheComma() {
        assertEquals("1_234,56", visible(german.amount(1_234_567_890L)));
        assertEquals(
                "1_234,56789", visible(Numbers.in(Locale.forLanguageTag("es")).exact(1_234_567_890L)));
        assertEquals("1234,56789", german.typed(1_234_567_890L));
        assertEquals("250,00", german.typed(250_000_000L));
        assertEquals("1.50\u00a0OAK", english.amount(1_500_000, "OAK"));
    }

    @Test
    void changesAlwaysHaveTheirSign() {
        assertEquals(new Change("+0.50", "up"), english.change(500_000));
        assertEquals(new Change("−0.50", "down"), english.change(-500_000));
        assertEquals(new Change("–", "flat"), english.change(0));
        assertEquals("+1.2_%", visible(english.changeOfRatio(0.0123).text()));
        assertEquals("−1,2_%", visible(german.changeOfRatio(-0.0123).text()));
        assertEquals(Change.NONE, english.changeOfRatio(Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0_%",
        "0.182, 18.2_%",
        "0.00001, <_0.1_%",
        "-0.00001, >_−0.1_%",
        "12.345, 1_234.5_%",
        "0.1825, 18.3_%",
        "1, 100.0_%"
    })
    void percentHasOneDecimal(double fraction, String shown) {
        assertEquals(shown, visible(english.percent(fraction)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1.3205, 1.321",
        "1234.4, 1_234",
        "123456, 123_456",
        "0.0123456, 0.01235",
        "9.9996, 10.00",
        "0.99996, 1.000",
        "1e-9, 0.000000001000",
        "-2.5, −2.500"
    })
    void pricesHaveFourSignificantFigures(double price, String shown) {
        assertEquals(shown, visible(english.price(price)));
    }

    @Test
    void whatIsNotANumberIsADash() {
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertEquals("–", english.price(none));
            assertEquals("–", english.percent(none));
            assertEquals("–", english.precise(none));
            assertEquals("–", english.decimal(none, 2));
        }
    }

    @Test
    void peopleCountDaysFromOne() {
        assertEquals("1", english.day(0));
        assertEquals("120", english.day(119));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5000, 0",
        "20000, 5000, 20_k",
        "1500000, 500000, 1.5_M",
        "0.25, 0.05, 0.25",
        "5, 5, 5",
        "1000, 200, 1_000"
    })
    void ticksAreShort(double number, double step, String shown) {
        assertEquals(shown, visible(english.tick(number, step)));
    }

    private static String visible(String text) {
        return text.replace('\u202f', '_').replace('\u00a0', '~');
    }
}
