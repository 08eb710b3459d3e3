package org.stakewood.web.debrief;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.PublicView;
import org.stakewood.game.debrief.Debrief;
import org.stakewood.web.chart.Size;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.piece.Line;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/**
 * A game as one reader looks back on it.
 *
 * @param place the reader's language, the network at its end, and what people are called
 * @param size of charts
 */
record Sight(Debrief debrief, Place place, Size size) {

    private static final long MANY = 1_000_000_000;
    private static final long CENT = 10_000;

    Words words() {
        return place.words();
    }

    Numbers numbers() {
        return words().numbers();
    }

    String say(String key, Object... figures) {
        return words().say(key, figures);
    }

    PublicView view() {
        return place.view();
    }

    boolean lends() {
        return view().rules().credit().lends();
    }

    int days() {
        return debrief.series().days();
    }

    DayFigures figures(int day) {
        return debrief.series().figures().get(day - 1);
    }

    DayFigures last() {
        return figures(days());
    }

    String count(long number) {
        return numbers().count(number);
    }

    String price(double price) {
        return numbers().price(price);
    }

    String percent(double share) {
        return numbers().percent(share);
    }

    /** A change with its sign; "0 %" where there is none. */
    String change(double ratio) {
        return ratio == 0
                ? numbers().percent(0)
                : numbers().changeOfRatio(ratio).text();
    }

    String gini(double gini) {
        return numbers().decimal(gini, 2);
    }

    String dollars(long micros) {
        return coins(Asset.USD, micros);
    }

    /** An amount with its symbol; whole coins where there are many, so that it is read from afar. */
    String coins(Asset asset, long micros) {
        return Math.abs(micros) < MANY
                ? FigureWords.amount(words(), asset, micros)
                : count(Math.round(micros / 1e6)) + "\u00a0" + FigureWords.symbol(asset);
    }

    /** Dollars gained or lost, with their sign. */
    String gained(long micros) {
        return Math.abs(micros) < CENT ? dollars(0) : (micros > 0 ? "+" : "") + dollars(micros);
    }

    String name(int account) {
        return place.names().of(account, words());
    }

    /** Figures with their names: key, value, key, value. */
    List<Line> lines(String... told) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < told.length; at += 2) {
            lines.add(new Line(say(told[at]), told[at + 1]));
        }
        return lines;
    }
}
