package org.stakewood.web.text;

import java.util.Set;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Unit;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.format.Numbers;

/** Amounts and refusals' figures in the reader's numbers, with their unit. */
public final class FigureWords {

    private static final Set<String> PRICES =
            Set.of("now", "price", "leastPrice", "mostPrice", "health", "leastHealth", "mostHealth", "cost");

    private FigureWords() {}

    /** An amount with its symbol. */
    public static String amount(Words words, Asset asset, long micros) {
        return words.numbers().amount(micros, symbol(asset));
    }

    /** What stands behind amounts of an asset. */
    public static String symbol(Asset asset) {
        return switch (asset) {
            case USD -> "USD";
            case OAK -> "OAK";
            case SOAK -> "sOAK";
            case ACORN -> "ACORN";
        };
    }

    /** A figure's value. */
    public static String value(Words words, Figure figure) {
        Numbers numbers = words.numbers();
        return switch (figure.unit()) {
            case USD, OAK, SOAK, ACORN -> amount(words, asset(figure.unit()), figure.value());
            case SHARES -> numbers.amount(figure.value(), words.say("unit_shares"));
            case RATIO -> ratio(figure, numbers);
            case DAY -> numbers.count(figure.value());
            case COUNT -> numbers.count(figure.value());
        };
    }

    /** Bounds of a commission are shares of one; bounds of a price are prices, and so are a health and a cost. */
    private static String ratio(Figure figure, Numbers numbers) {
        double value = figure.value() / 1e6;
        return value <= 1 && !PRICES.contains(figure.name()) ? numbers.percent(value) : numbers.price(value);
    }

    private static Asset asset(Unit unit) {
        return Asset.valueOf(unit.name());
    }
}
