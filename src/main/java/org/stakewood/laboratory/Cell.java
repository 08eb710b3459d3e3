package org.stakewood.laboratory;

import java.util.Locale;

/** How figures are written in a table: mean ± standard error. */
final class Cell {

    private Cell() {}

    /** With so many decimals. */
    static String of(Sample sample, int decimals) {
        if (sample.count() == 0) {
            return "–";
        }
        String form = "%." + decimals + "f";
        return number(form, sample.mean()) + " ± " + number(form, sample.error());
    }

    /** Shares as percent, with so many decimals. */
    static String percent(Sample sample, int decimals) {
        if (sample.count() == 0) {
            return "–";
        }
        String form = "%." + decimals + "f";
        return number(form, 100 * sample.mean()) + " ± " + number(form, 100 * sample.error()) + " %";
    }

    static String of(double value, int decimals) {
        return Double.isNaN(value) ? "–" : number("%." + decimals + "f", value);
    }

    static String percent(double share, int decimals) {
        return of(100 * share, decimals) + " %";
    }

    /** For figures that are nearly nothing: one digit and a power of ten. */
    static String scientific(double value) {
        return number("%.0e", value);
    }

    private static String number(String form, double value) {
        return String.format(Locale.ROOT, form, value);
    }
}
