package org.stakewood.web.text;

import java.util.List;
import org.stakewood.economy.event.Borrowed;
import org.stakewood.economy.event.CollateralSet;
import org.stakewood.economy.event.PositionCured;
import org.stakewood.economy.event.PositionFlagged;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.event.Repaid;
import org.stakewood.economy.event.Supplied;
import org.stakewood.economy.event.Withdrawn;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.format.Numbers;

/** Words about money markets. */
final class LendingWords {

    private final Place place;
    private final Words words;
    private final Numbers numbers;

    LendingWords(Place place) {
        this.place = place;
        this.words = place.words();
        this.numbers = words.numbers();
    }

    Telling supplied(Supplied e) {
        return Telling.good(
                words.say("event_supplied", place.amount(e.asset(), e.amount())),
                words.say("event_supplied_why"),
                place.line("label_shares", numbers.amount(e.shares())));
    }

    Telling withdrawn(Withdrawn e) {
        return Telling.info(
                words.say("event_withdrawn", place.amount(e.asset(), e.amount())),
                null,
                place.line("label_shares", numbers.amount(e.shares())));
    }

    Telling collateral(CollateralSet e) {
        String key = e.on() ? "event_collateral_on" : "event_collateral_off";
        return Telling.info(words.say(key, FigureWords.symbol(e.asset())), words.say(key + "_why"));
    }

    Telling borrowed(Borrowed e) {
        return Telling.info(
                words.say("event_borrowed", place.amount(e.asset(), e.amount())),
                words.say("event_borrowed_why"),
                place.line("label_first_interest", place.amount(e.asset(), e.interest())),
                place.line("label_rate_now", numbers.percent(e.rate())),
                place.line("label_debt", place.amount(e.asset(), e.debt())));
    }

    Telling repaid(Repaid e) {
        return Telling.good(
                words.say("event_repaid", place.amount(e.asset(), e.amount())),
                words.say(e.debt() == 0 ? "event_repaid_all_why" : "event_repaid_why"),
                place.line("label_debt", place.amount(e.asset(), e.debt())));
    }

    Telling flagged(PositionFlagged e) {
        return Telling.danger(
                words.say("event_position_flagged"),
                words.say("event_position_flagged_why", numbers.count(e.resolvedOn())),
                place.line("label_health", numbers.price(e.health())),
                place.line("label_weighted", usd(e.collateral())),
                place.line("label_debt", usd(e.debt())));
    }

    Telling cured(PositionCured e) {
        return Telling.good(
                words.say("event_position_cured"),
                null,
                place.line("label_weighted", usd(e.collateral())),
                place.line("label_debt", usd(e.debt())));
    }

    Telling liquidated(PositionLiquidated e) {
        String repaid = place.amount(e.debtAsset(), e.repaid());
        String received = place.amount(e.collateral() == null ? Asset.OAK : e.collateral(), e.received());
        boolean own = place.own(e.owner());
        String other = place.names().of(own ? e.account() : e.owner(), words);
        return new Telling(
                own ? "danger" : "good",
                words.say(own ? "event_liquidated_you" : "event_liquidated", other, repaid, received),
                words.say(own ? "event_liquidated_you_why" : "event_liquidated_why"),
                List.of(
                        place.line("label_health_before", numbers.price(e.healthBefore())),
                        place.line("label_health_after", numbers.price(e.healthAfter()))));
    }

    Telling seized(PositionSeized e) {
        return Telling.danger(
                words.say(
                        "event_seized", place.amount(e.debtAsset(), e.debt()), place.amount(e.debtAsset(), e.taken())),
                words.say("event_seized_why"),
                place.line("label_health", numbers.price(e.health())),
                place.line("label_vaulted", place.amount(e.debtAsset(), e.vaulted())),
                place.line("label_auctioned", place.amount(e.debtAsset(), e.auctioned())),
                place.line("label_deficit", place.amount(e.debtAsset(), e.deficit())));
    }

    private String usd(double micros) {
        return place.amount(Asset.USD, Math.round(micros));
    }
}
