package org.stakewood.web.text;

import org.stakewood.economy.event.ClientBugStruck;
import org.stakewood.economy.event.CongestionChanged;
import org.stakewood.economy.event.ContractRobbed;
import org.stakewood.economy.event.DepositsGrew;
import org.stakewood.economy.event.LoanDemandMoved;
import org.stakewood.economy.event.NewsPublished;
import org.stakewood.economy.event.NotFinal;
import org.stakewood.economy.event.PriceJumped;
import org.stakewood.economy.event.RuleChanged;
import org.stakewood.economy.event.SeatCompensated;
import org.stakewood.economy.event.SeatEndowed;
import org.stakewood.economy.event.SeatHanded;
import org.stakewood.economy.event.SoldOff;
import org.stakewood.economy.event.StakersLeft;
import org.stakewood.economy.event.StormChanged;
import org.stakewood.economy.money.Asset;

/** Words about what happens to everybody. */
final class NetworkWords {

    private final Place place;
    private final Words words;

    NetworkWords(Place place) {
        this.place = place;
        this.words = place.words();
    }

    Telling bug(ClientBugStruck e) {
        String key = e.doubleSign() ? "event_bug_double" : "event_bug_down";
        return Telling.danger(words.say(key, e.client().name()), words.say(key + "_why"));
    }

    Telling halted() {
        return Telling.danger(words.say("event_halted"), words.say("event_halted_why"));
    }

    Telling news(NewsPublished e) {
        return Telling.caution(place.news().apply(e.text()), null);
    }

    Telling notFinal(NotFinal e) {
        return Telling.danger(
                words.say("event_not_final", words.numbers().percent(e.upShare())), words.say("event_not_final_why"));
    }

    Telling jumped(PriceJumped e) {
        return Telling.caution(
                words.say(
                        "event_jumped",
                        words.numbers().changeOfRatio(e.factor() - 1).text()),
                null);
    }

    Telling left(StakersLeft e) {
        return Telling.caution(
                words.say("event_stakers_left", place.amount(Asset.OAK, e.stake())),
                words.say("event_stakers_left_why"));
    }

    Telling soldOff(SoldOff e) {
        return Telling.caution(
                words.say("event_sold_off", place.amount(e.asset(), e.amount()), place.amount(e.paid(), e.received())),
                words.say("event_sold_off_why"));
    }

    Telling grew(DepositsGrew e) {
        return Telling.info(
                words.say("event_deposits_grew", place.amount(Asset.USD, e.amount())),
                words.say("event_deposits_grew_why"));
    }

    Telling storm(StormChanged e) {
        if (e.factor() == 1) {
            return Telling.info(words.say("event_storm_over"), null);
        }
        String key = e.factor() > 1 ? "event_storm" : "event_calm";
        return Telling.caution(words.say(key, words.numbers().precise(e.factor())), words.say(key + "_why"));
    }

    Telling congestion(CongestionChanged e) {
        return e.fee() == 0
                ? Telling.info(words.say("event_congestion_over"), null)
                : Telling.caution(
                        words.say("event_congestion", place.amount(Asset.OAK, e.fee())),
                        words.say("event_congestion_why"));
    }

    Telling demand(LoanDemandMoved e) {
        String key = e.usd() < 0 ? "event_demand_back" : "event_demand";
        return Telling.info(words.say(key, place.amount(Asset.USD, Math.abs(e.usd()))), words.say(key + "_why"));
    }

    Telling changed(RuleChanged e) {
        RuleWords rules = new RuleWords(words);
        return Telling.caution(
                words.say(
                        "event_rule",
                        rules.name(e.rule(), e.owner()),
                        rules.value(e.rule(), e.before()),
                        rules.value(e.rule(), e.after())),
                rules.does(e.rule()));
    }

    Telling robbed(ContractRobbed e) {
        return Telling.danger(
                words.say(
                        "event_robbed_" + (e.desk() < 0 ? "market" : "desk"),
                        words.numbers().percent(e.share())),
                words.say("event_robbed_" + (e.desk() < 0 ? "market" : "desk") + "_why"),
                place.line("label_stolen_usd", place.amount(Asset.USD, e.usd())),
                place.line("label_stolen_oak", place.amount(Asset.OAK, e.oak())),
                place.line("label_stolen_soak", place.amount(Asset.SOAK, e.soak())));
    }

    Telling endowed(SeatEndowed e) {
        return Telling.good(
                words.say("event_endowed", place.amount(Asset.OAK, e.oak()), place.amount(Asset.USD, e.usd())), null);
    }

    /** Told to the seat itself only. */
    Telling compensated(SeatCompensated e) {
        if (!place.own(e.account())) {
            return null;
        }
        return Math.min(e.oak(), e.usd()) < 0
                ? Telling.caution(
                        words.say(
                                "event_compensated_back",
                                place.amount(Asset.OAK, -e.oak()),
                                place.amount(Asset.USD, -e.usd())),
                        words.say("event_compensated_back_why"))
                : Telling.good(
                        words.say(
                                "event_compensated",
                                place.amount(Asset.OAK, e.oak()),
                                place.amount(Asset.USD, e.usd())),
                        words.say("event_compensated_why"));
    }

    /** Told to the seat itself only. */
    Telling handed(SeatHanded e) {
        if (!place.own(e.account())) {
            return null;
        }
        return Telling.info(words.say(e.person() ? "event_handed_person" : "event_handed_bot"), null);
    }
}
