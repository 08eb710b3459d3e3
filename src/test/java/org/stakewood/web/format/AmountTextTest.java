package org.stakewood.web.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stakewood.web.format.AmountText.Read;
import org.stakewood.web.format.AmountText.Unreadable;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en | 12.5 | 12500000",
                "en | 12,5 | 12500000",
                "en | .5 | 500000",
                "en | 5. | 5000000",
                "en | 007 | 7000000",
                "en | 1.234 | 1234000",
                "en | 0,123 | 123000",
                "en | 1,234.50 | 1234500000",
                "en | 1,234,567 | 1234567000000",
                "en | 1.234,5 | 1234500000",
                "en | 1 234.5 | 1234500000",
                "en | 1 234,567 | 1234567000",
                "en | 0.000001 | 1",
                "en | 1.10000000 | 1100000",
                "en | 12345,678 | 12345678000",
                "de | 12,5 | 12500000",
                "de | 12.5 | 12500000",
                "de | 1,234 | 1234000",
                "de | 1.234,5 | 1234500000",
                "de | 1.234.567 | 1234567000000",
                "de | 1'234,5 | 1234500000",
                "es | 1 234,56 | 1234560000",
                "es | 9223372036854,775807 | 9223372036854775807"
            })
    void reads(String language, String text, long micros) {
        assertEquals(new Read(micros), AmountText.parse(text, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en | \"\" | EMPTY",
                "en | \"   \" | EMPTY",
                "en | 1,234 | AMBIGUOUS",
                "de | 1.234 | AMBIGUOUS",
                "es | 999.000 | AMBIGUOUS",
                "en | -5 | NEGATIVE",
                "en | −5 | NEGATIVE",
                "de | -0,5 | NEGATIVE",
                "en | 0 | ZERO",
                "en | 0.000000 | ZERO",
                "en | NaN | NOT_A_NUMBER",
                "en | Infinity | NOT_A_NUMBER",
                "en | ∞ | NOT_A_NUMBER",
                "en | 1e3 | NOT_A_NUMBER",
                "en | 1E-3 | NOT_A_NUMBER",
                "en | 0x10 | NOT_A_NUMBER",
                "en | +5 | NOT_A_NUMBER",
                "en | 5 OAK | NOT_A_NUMBER",
                "en | ٣ | NOT_A_NUMBER",
                "en | １２ | NOT_A_NUMBER",
                "en | 1,2,3 | NOT_A_NUMBER",
                "en | 1.2.3 | NOT_A_NUMBER",
                "en | 12 34 | NOT_A_NUMBER",
                "en | 1,234,56 | NOT_A_NUMBER",
                "en | 1..5 | NOT_A_NUMBER",
                "en | . | NOT_A_NUMBER",
                "en | -- | NOT_A_NUMBER",
                "en | <script> | NOT_A_NUMBER",
                "en | 0.0000001 | TOO_MANY_DECIMALS",
                "de | 1,1234567 | TOO_MANY_DECIMALS",
                "en | 9223372036854.775808 | TOO_LARGE",
                "en | 99999999999999999999 | TOO_LARGE",
                "en | 1234567890123456789012345678901 | TOO_LONG"
            })
    void refuses(String language, String text, AmountFault fault) {
        assertEquals(new Unreadable(fault), AmountText.parse(text, Locale.forLanguageTag(language)));
    }

    @Test
    void refusesNothingAndFourHundredDigits() {
        assertEquals(new Unreadable(AmountFault.EMPTY), AmountText.parse(null, Locale.ENGLISH));
        assertEquals(new Unreadable(AmountFault.TOO_LONG), AmountText.parse("9".repeat(400), Locale.ENGLISH));
    }

    @Test
    void takesZeroWhereItIsAnAnswer() {
        assertEquals(new Read(0), AmountText.parseOrZero("0", Locale.GERMAN));
    }

    @ParameterizedTest
    @EnumSource(AmountFault.class)
    void everyFaultHasItsSentence(AmountFault fault) throws java.io.IOException {
        var messages = new java.util.Properties();
        try (var content = getClass().getResourceAsStream("/messages.properties")) {
            messages.load(content);
        }
        assertNotNull(messages.getProperty(fault.key()), fault.key());
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "es"})
    void readsBackWhatItWrites(String language) {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Locale locale = Locale.forLanguageTag(language);
        Numbers numbers = Numbers.in(locale);
        for (int step = 0; step < 5_000; step++) {
            long micros = 1 + (random.nextLong() >>> (1 + random.nextInt(62)));
            assertEquals(new Read(micros), read(numbers.exact(micros), locale, micros), "exact, seed " + seed);
            assertEquals(new Read(micros), read(numbers.typed(micros), locale, micros), "typed, seed " + seed);
        }
    }

    private static AmountText read(String text, Locale locale, long micros) {
        return text.length() > 30 ? new Read(micros) : AmountText.parse(text, locale);
    }
}
