package org.stakewood.web.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as a reader of one language sees them: a narrow space between thousands, the language's decimal sign, a true
 * minus, an en dash where there is nothing. Amounts are micro-units (1 000 000 a whole), rates and prices doubles.
 * Money on hand is cut, never rounded up, so that a page never shows more than there is.
 */
public final class Numbers {

    /** What stands where there is no number. */
    public static final String NOTHING = "–";

    private static final char SPACE = '\u202f';
    private static final char MINUS = '\u2212';
    private static final int DECIMALS_OF_A_MICRO_UNIT = 6;
    private static final int SIGNIFICANT = 4;
    private static final long SMALLEST_SHOWN = 10_000;

    private final char decimal;

    private Numbers(char decimal) {
        this.decimal = decimal;
    }

    /** The numbers of a language; one that is not known reads a point. */
    public static Numbers in(Locale locale) {
        return new Numbers(decimalSign(locale));
    }

    static char decimalSign(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de", "es" -> ',';
            default -> '.';
        };
    }

    /** Two decimals, cut: 1 234.57. Less than a hundredth, but not nothing: "< 0.01". */
    public String amount(long micros) {
        if (micros != 0 && Math.abs(micros) < SMALLEST_SHOWN && micros != Long.MIN_VALUE) {
            return micros > 0 ? "<" + SPACE + "0" + decimal + "01" : ">" + SPACE + MINUS + "0" + decimal + "01";
        }
        return grouped(BigDecimal.valueOf(micros, DECIMALS_OF_A_MICRO_UNIT).setScale(2, RoundingMode.DOWN));
    }

    /** An amount and its symbol, kept on one line. */
    public String amount(long micros, String symbol) {
        return amount(micros) + "\u00a0" + symbol;
    }

    /** An amount in full, at least two decimals and as many as it has. */
    public String exact(long micros) {
        return grouped(full(micros));
    }

    /** An amount as a player would type it: in full, no spaces, the language's decimal sign. Read back by AmountText. */
    public String typed(long micros) {
        return full(micros).toPlainString().replace('.', decimal);
    }

    /** What changed, always with its sign; nothing if nothing did. */
    public Change change(long micros) {
        if (micros == 0) {
            return Change.NONE;
        }
        String shown = amount(micros);
        return micros > 0 ? new Change("+" + shown, Change.UP) : new Change(shown, Change.DOWN);
    }

    /** A change told as a fraction of what was: +1.2 %. Nothing if it is not finite or nothing. */
    public Change changeOfRatio(double fraction) {
        if (!Double.isFinite(fraction) || fraction == 0) {
            return Change.NONE;
        }
        return fraction > 0
                ? new Change("+" + percent(fraction), Change.UP)
                : new Change(percent(fraction), Change.DOWN);
    }

    /** A fraction in percent, one decimal, half up; exactly nothing is "0 %", a trace "< 0.1 %". */
    public String percent(double fraction) {
        if (!Double.isFinite(fraction)) {
            return NOTHING;
        }
        if (fraction == 0) {
            return "0" + SPACE + "%";
        }
        BigDecimal percent = BigDecimal.valueOf(fraction).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        if (percent.signum() == 0) {
            String trace = "0" + decimal + "1" + SPACE + "%";
            return fraction > 0 ? "<" + SPACE + trace : ">" + SPACE + MINUS + trace;
        }
        return grouped(percent) + SPACE + "%";
    }

    /** A price or ratio with four significant figures, whole numbers in full. */
    public String price(double price) {
        if (!Double.isFinite(price)) {
            return NOTHING;
        }
        if (price == 0) {
            return "0";
        }
        BigDecimal exact = BigDecimal.valueOf(price);
        BigDecimal rounded = exact.round(new MathContext(SIGNIFICANT, RoundingMode.HALF_UP));
        int whole = rounded.precision() - rounded.scale();
        return grouped(exact.setScale(Math.max(0, SIGNIFICANT - whole), RoundingMode.HALF_UP));
    }

    /** A whole number with its thousands apart. */
    public String count(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    /** A decimal number with the given number of decimals; nothing if it is not finite. */
    public String decimal(double number, int decimals) {
        return Double.isFinite(number)
                ? grouped(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP))
                : NOTHING;
    }

    /** A number as exact as a double holds, for tables: at most ten significant figures, no trailing noughts. */
    public String precise(double number) {
        if (!Double.isFinite(number)) {
            return NOTHING;
        }
        BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(10, RoundingMode.HALF_UP));
        return grouped(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }

    /** The label of an axis: as many decimals as its step needs, thousands and millions shortened. */
    public String tick(double number, double step) {
        if (number == 0) {
            return "0";
        }
        double size = Math.max(Math.abs(number), Math.abs(step));
        if (size >= 1e6) {
            return decimal(number / 1e6, decimals(step / 1e6)) + SPACE + "M";
        }
        if (size >= 1e4) {
            return decimal(number / 1e3, decimals(step / 1e3)) + SPACE + "k";
        }
        return decimal(number, decimals(step));
    }

    private static int decimals(double step) {
        BigDecimal exact = BigDecimal.valueOf(step)
                .round(new MathContext(2, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        return Math.max(0, exact.scale());
    }

    /** The network counts days from nought, people from one. */
    public String day(long day) {
        return count(Math.addExact(day, 1));
    }

    private static BigDecimal full(long micros) {
        BigDecimal number = BigDecimal.valueOf(micros, DECIMALS_OF_A_MICRO_UNIT).stripTrailingZeros();
        return number.scale() < 2 ? number.setScale(2) : number;
    }

    private String grouped(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits.length() + 8);
        if (number.signum() < 0) {
            text.append(MINUS);
        }
        for (int at = 0; at < whole; at++) {
            if (at > 0 && (whole - at) % 3 == 0) {
                text.append(SPACE);
            }
            text.append(digits.charAt(at));
        }
        if (point >= 0) {
            text.append(decimal).append(digits, point + 1, digits.length());
        }
        return text.toString();
    }
}
