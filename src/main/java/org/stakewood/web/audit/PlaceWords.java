package org.stakewood.web.audit;

import org.stakewood.economy.House;
import org.stakewood.economy.audit.Place;
import org.stakewood.economy.money.Flow;
import org.stakewood.web.text.Words;

/** What the places in which coins can be are called, and their colors. */
final class PlaceWords {

    private final Words words;
    private final org.stakewood.web.text.Place game;

    PlaceWords(org.stakewood.web.text.Place game) {
        this.game = game;
        this.words = game.words();
    }

    String of(Place place) {
        return switch (place.site()) {
            case MINTED, BURNT -> words.say("coins_flow_" + Flow.values()[place.number()]);
            case HOUSE -> words.say("coins_house_" + House.values()[place.number()]);
            case POOL -> words.say("coins_at_POOL", game.pool(place.number()));
            case MARKET ->
                game.view().markets() < 2
                        ? words.say("coins_at_MARKET")
                        : words.say("coins_at_MARKET") + " " + words.numbers().count(place.number() + 1L);
            default -> words.say("coins_at_" + place.site());
        };
    }

    String kind(Place place) {
        return switch (place.site()) {
            case MINTED, BURNT -> "plain";
            case STAKE, LEAVING -> "stake";
            case POOL -> "pool";
            case MARKET, VAULT -> "lend";
            case DESK, AUCTION -> "loan";
            case FARM -> "farm";
            case ACCOUNTS -> "cash";
            case HOUSE -> "muted";
        };
    }
}
