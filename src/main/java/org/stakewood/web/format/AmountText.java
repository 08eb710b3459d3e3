package org.stakewood.web.format;

import java.util.Locale;

/** What a player typed into an amount field: read to micro-units, or the reason why it could not be. */
public sealed interface AmountText {

    /** @param micros the amount in micro-units, above zero unless zero was allowed */
    record Read(long micros) implements AmountText {}

    /** @param fault what to change; its {@link AmountFault#key()} names the sentence */
    record Unreadable(AmountFault fault) implements AmountText {}

    /** Reads an amount above zero. Never rounds: more than six decimals are refused. */
    static AmountText parse(String text, Locale locale) {
        AmountText amount = parseOrZero(text, locale);
        return amount instanceof Read read && read.micros() == 0 ? new Unreadable(AmountFault.ZERO) : amount;
    }

    /** Reads an amount of zero or more, for fields in which none is an answer. */
    static AmountText parseOrZero(String text, Locale locale) {
        return AmountReader.read(text, Numbers.decimalSign(locale));
    }
}
