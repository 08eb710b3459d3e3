package org.stakewood.web.format;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stakewood.web.format.AmountText.Read;
import org.stakewood.web.format.AmountText.Unreadable;

/**
 * Reads amounts. A phone's keypad may offer only the other language's decimal sign, so both signs are taken where only
 * one reading is possible; a lone sign before exactly three digits is taken as decimal only if it is the language's
 * own ("1.234" reads 1.234 in English and is refused as ambiguous in German).
 */
final class AmountReader {

    private static final int LONGEST = 30;
    private static final int DECIMALS = 6;
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013][0-9.,].*");
    private static final Pattern ALLOWED =
            Pattern.compile("[0-9., \u00a0\u2009\u202f'\u2019]*[0-9][0-9., \u00a0\u2009\u202f'\u2019]*");
    private static final Pattern SPACES = Pattern.compile("[ \u00a0\u2009\u202f'\u2019]");
    private static final Pattern PLAIN = Pattern.compile("(?<whole>[0-9]*)(?:[.,](?<part>[0-9]*))?");
    private static final Pattern GROUPED = Pattern.compile(
            "(?<whole>[0-9]{1,3}(?:(?<sign>[ .,])[0-9]{3})(?:\\k<sign>[0-9]{3})*)(?:(?!\\k<sign>)[.,](?<part>[0-9]*))?");
    private static final Pattern LONE_THOUSAND = Pattern.compile("[1-9][0-9]{0,2}(?<sign>[.,])[0-9]{3}");

    private AmountReader() {}

    static AmountText read(String text, char decimal) {
        if (text == null || text.isBlank()) {
            return new Unreadable(AmountFault.EMPTY);
        }
        if (text.length() > LONGEST) {
            return new Unreadable(AmountFault.TOO_LONG);
        }
        String typed = text.strip();
        if (NEGATIVE.matcher(typed).matches()) {
            return new Unreadable(AmountFault.NEGATIVE);
        }
        if (!ALLOWED.matcher(typed).matches()) {
            return new Unreadable(AmountFault.NOT_A_NUMBER);
        }
        return number(SPACES.matcher(typed).replaceAll(" "), decimal);
    }

    private static AmountText number(String typed, char decimal) {
        Matcher lone = LONE_THOUSAND.matcher(typed);
        if (lone.matches() && lone.group("sign").charAt(0) != decimal) {
            return new Unreadable(AmountFault.AMBIGUOUS);
        }
        Matcher plain = PLAIN.matcher(typed);
        if (plain.matches()) {
            return micros(plain.group("whole"), plain.group("part"));
        }
        Matcher grouped = GROUPED.matcher(typed);
        if (grouped.matches()) {
            return micros(grouped.group("whole").replaceAll("[ .,]", ""), grouped.group("part"));
        }
        return new Unreadable(AmountFault.NOT_A_NUMBER);
    }

    private static AmountText micros(String whole, String part) {
        String digits = part == null ? "" : part.replaceFirst("0+$", "");
        if (digits.length() > DECIMALS) {
            return new Unreadable(AmountFault.TOO_MANY_DECIMALS);
        }
        BigDecimal amount = new BigDecimal((whole.isEmpty() ? "0" : whole) + "." + (digits.isEmpty() ? "0" : digits));
        BigDecimal micros = amount.movePointRight(DECIMALS);
        if (micros.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            return new Unreadable(AmountFault.TOO_LARGE);
        }
        return new Read(micros.longValueExact());
    }
}
