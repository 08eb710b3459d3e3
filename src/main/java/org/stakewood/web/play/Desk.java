package org.stakewood.web.play;

import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.SeatView;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/**
 * Where a player acts.
 *
 * @param seat number of the seat, in addresses
 * @param view what the seat sees
 * @param place language and names
 */
public record Desk(long seat, SeatView view, Place place) {

    public Words words() {
        return place.words();
    }

    public Numbers numbers() {
        return words().numbers();
    }

    /** Account that acts. */
    public int account() {
        return view.account().id();
    }

    /** Micro-units that are free. */
    public long free(Asset asset) {
        return view.account().balances().of(asset);
    }

    /** An amount with its symbol. */
    public String amount(Asset asset, long micros) {
        return FigureWords.amount(words(), asset, micros);
    }

    /** Where a figure is explained. */
    public String explain(String figure) {
        return "/play/" + seat + "/explain/" + figure;
    }

    /** The day being played. */
    public int today() {
        return view.day() + 1;
    }
}
