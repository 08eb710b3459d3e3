package org.stakewood.web.format;

import java.util.Locale;

/** Why an amount that a player typed cannot be read. */
public enum AmountFault {
    EMPTY,
    TOO_LONG,
    NOT_A_NUMBER,
    NEGATIVE,
    ZERO,
    TOO_MANY_DECIMALS,
    AMBIGUOUS,
    TOO_LARGE;

    /** The message that says what to change. */
    public String key() {
        return "amount_" + name().toLowerCase(Locale.ROOT);
    }
}
