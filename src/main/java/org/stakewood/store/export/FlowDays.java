package org.stakewood.store.export;

import static org.stakewood.store.export.Field.amount;
import static org.stakewood.store.export.Field.text;
import static org.stakewood.store.export.Field.whole;

import org.stakewood.economy.House;
import org.stakewood.economy.money.Flow;

/** Who paid whom, by day. */
final class FlowDays {

    static final Source TABLE = new Source(
                    "money_flows",
                    "Coins of one asset that went from one kind of place to another on one day.",
                    NetworkDays.FROM
                            + " cross join lateral jsonb_array_elements(case jsonb_typeof(f->'flows'->'moves') when 'array'"
                            + " then f->'flows'->'moves' else '[]' end) with ordinality as moves (m, at)"
                            + NetworkDays.WHERE + ", at")
            .with(
                    whole("day", "day", "e.day", "The day, 1 is the first."),
                    text("asset", "m->>'asset'", "USD, OAK, SOAK or ACORN."),
                    text(
                            "from",
                            place("from"),
                            "Who paid: MINTED and BURNT are where coins begin and end, POOL and"
                                    + " MARKET have their number, all seats together are ACCOUNTS."),
                    text("to", place("to"), "Who got them: the same place for what its holders paid each other."),
                    amount("amount", "asset", "(m->>'amount')::bigint", "How much."));

    private FlowDays() {}

    private static String place(String end) {
        String site = "m->'" + end + "'->>'site'";
        String number = "(m->'" + end + "'->>'number')::int";
        return "case when " + site + " in ('MINTED', 'BURNT') then " + site + " || '.' || (" + names(Flow.values())
                + ")[" + number + " + 1] when " + site + " = 'HOUSE' then (" + names(House.values()) + ")[" + number
                + " + 1] when " + site + " in ('POOL', 'MARKET') then " + site + " || '.' || " + number + " else "
                + site
                + " end";
    }

    private static String names(Enum<?>[] all) {
        StringBuilder names = new StringBuilder("array[");
        String comma = "'";
        for (Enum<?> each : all) {
            names.append(comma).append(each.name()).append("'");
            comma = ", '";
        }
        return names.append("]").toString();
    }
}
