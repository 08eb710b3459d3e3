package org.stakewood.web.play;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.League;
import org.stakewood.economy.measure.Standing;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** Leaderboards: leagues apart, the reader's own row always among them. */
public final class Boards {

    private static final int SHOWN = 20;

    private final Place place;
    private final String explain;

    /** @param explain address below which the reader's own figures are explained; null if they are not */
    public Boards(Place place, String explain) {
        this.place = place;
        this.explain = explain;
    }

    /** A league by one criterion; the best and the reader. */
    public Sheet of(Criterion criterion, League league) {
        Words words = place.words();
        Vector<Standing> all = place.view().leaderboard(criterion, league);
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Standing each = all.get(at);
            boolean mine = each.account() == place.names().own();
            if (at < SHOWN || mine) {
                Row row = new Row(
                        place.names().of(each.account(), words),
                        List.of(words.numbers().count(each.place()), shown(words, criterion, each.value())),
                        mine,
                        null);
                rows.add(mine && explain != null ? row.explained(null, explain + "score-" + criterion) : row);
            }
        }
        return new Sheet(
                words.say("board_" + league.name().toLowerCase(Locale.ROOT)),
                List.of(words.say("board_name"), words.say("rank"), words.say("criterion_" + criterion)),
                rows);
    }

    /** A figure of a criterion as the boards show it. */
    public static String shown(Words words, Criterion criterion, double value) {
        var numbers = words.numbers();
        return switch (criterion) {
            case PROFIT, ARBITRAGE, LIQUIDITY ->
                (long) value == 0
                        ? Numbers.NOTHING
                        : numbers.change((long) value).text() + "\u00a0USD";
            case WORTH -> numbers.amount((long) value) + "\u00a0USD";
            case RISK_ADJUSTED -> numbers.decimal(value, 2);
            case BUILDER -> numbers.count((long) value);
            case SURVIVOR -> numbers.percent(value);
        };
    }
}
