package org.stakewood.web.text;

import org.stakewood.economy.event.AcornBoughtBack;
import org.stakewood.economy.event.AcornClaimed;
import org.stakewood.economy.event.AcornEmitted;
import org.stakewood.economy.event.AcornSaleEnded;
import org.stakewood.economy.money.Asset;

/** Words about the farm. */
final class FarmWords {

    private final Place place;

    FarmWords(Place place) {
        this.place = place;
    }

    Telling emitted(AcornEmitted e) {
        return Telling.info(
                say("event_farm_emitted", e.minted()), e.kept() == 0 ? null : say("event_farm_kept", e.kept()));
    }

    Telling claimed(AcornClaimed e) {
        return Telling.good(say("event_farm_claimed", e.amount()), null);
    }

    Telling saleEnded(AcornSaleEnded e) {
        return Telling.info(say("event_acorn_sale_ended", e.left()), null);
    }

    Telling boughtBack(AcornBoughtBack e) {
        return Telling.info(
                place.words()
                        .say(
                                "event_farm_bought",
                                place.amount(Asset.USD, e.dollars()),
                                place.amount(Asset.ACORN, e.acorn())),
                null);
    }

    private String say(String key, long acorn) {
        return place.words().say(key, place.amount(Asset.ACORN, acorn));
    }
}
