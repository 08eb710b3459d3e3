package org.stakewood.web.text;

import org.stakewood.economy.event.ClientSwitched;
import org.stakewood.economy.event.CommissionSet;
import org.stakewood.economy.event.Delegated;
import org.stakewood.economy.event.JailCause;
import org.stakewood.economy.event.Redelegated;
import org.stakewood.economy.event.RewardsClaimed;
import org.stakewood.economy.event.SeatRestarted;
import org.stakewood.economy.event.Slashed;
import org.stakewood.economy.event.StakePaidOut;
import org.stakewood.economy.event.TierSet;
import org.stakewood.economy.event.Undelegated;
import org.stakewood.economy.event.ValidatorJailed;
import org.stakewood.economy.event.ValidatorOpened;
import org.stakewood.economy.event.ValidatorTombstoned;
import org.stakewood.economy.event.ValidatorUnjailed;
import org.stakewood.economy.event.ValidatorUnpowered;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.format.Numbers;

/** Words about stake and validators. */
final class StakingWords {

    private final Place place;
    private final Words words;
    private final Numbers numbers;

    StakingWords(Place place) {
        this.place = place;
        this.words = place.words();
        this.numbers = words.numbers();
    }

    Telling delegated(Delegated e) {
        return Telling.good(
                words.say("event_delegated", oak(e.amount()), place.validator(e.validator())),
                words.say("event_delegated_why"),
                place.line("label_amount", oak(e.amount())),
                place.line("label_shares", numbers.amount(e.shares())));
    }

    Telling restarted(SeatRestarted e) {
        return Telling.good(
                words.say("event_restarted", oak(e.amount()), place.validator(e.validator())),
                words.say("event_restarted_why"),
                place.line("label_amount", oak(e.amount())));
    }

    Telling undelegated(Undelegated e) {
        String text = e.waitDays() < 0
                ? words.say("event_undelegated_queued", oak(e.amount()), place.validator(e.validator()))
                : words.say("event_undelegated", oak(e.amount()), place.validator(e.validator()), e.waitDays());
        return Telling.info(
                text,
                words.say("event_undelegated_why"),
                place.line("label_amount", oak(e.amount())),
                place.line("label_shares", numbers.amount(e.shares())));
    }

    Telling redelegated(Redelegated e) {
        return Telling.info(
                words.say(
                        "event_redelegated",
                        oak(e.amount()),
                        place.validator(e.validator()),
                        place.validator(e.target())),
                words.say("event_redelegated_why"),
                place.line("label_amount", oak(e.amount())));
    }

    Telling claimed(RewardsClaimed e) {
        return Telling.good(
                words.say("event_claimed", place.amount(e.asset(), e.amount()), place.validator(e.validator())),
                null,
                place.line("label_amount", place.amount(e.asset(), e.amount())));
    }

    Telling paidOut(StakePaidOut e) {
        return Telling.good(
                words.say("event_paid_out", oak(e.amount()), place.validator(e.validator())),
                words.say("event_paid_out_why"),
                place.line("label_amount", oak(e.amount())));
    }

    Telling slashed(Slashed e) {
        String cause = e.cause().name();
        return Telling.danger(
                words.say("event_slashed_" + cause, place.validator(e.validator()), numbers.percent(e.fraction())),
                words.say("event_slashed_" + cause + "_why"),
                place.line("label_bonded", oak(e.bonded())),
                place.line("label_unbonding", oak(e.unbonding())),
                place.line("label_moved", oak(e.moved())));
    }

    Telling jailed(ValidatorJailed e) {
        String key = e.cause() == JailCause.DOWNTIME ? "event_jailed_downtime" : "event_jailed_self_bond";
        return Telling.caution(
                words.say(key, place.validator(e.validator())), words.say(key + "_why", numbers.count(e.releaseDay())));
    }

    Telling opened(ValidatorOpened e) {
        return Telling.good(
                words.say("event_opened", place.names().of(e.account(), words), oak(e.selfBond())),
                words.say("event_opened_why"),
                place.line("label_self_bond", oak(e.selfBond())));
    }

    Telling tombstoned(ValidatorTombstoned e) {
        return Telling.danger(
                words.say("event_tombstoned", place.validator(e.validator())), words.say("event_tombstoned_why"));
    }

    Telling unjailed(ValidatorUnjailed e) {
        return Telling.good(words.say("event_unjailed", place.validator(e.validator())), null);
    }

    Telling unpowered(ValidatorUnpowered e) {
        return Telling.danger(
                words.say("event_unpowered", place.validator(e.validator())),
                words.say("event_unpowered_why"),
                place.line("label_bill", place.amount(Asset.USD, e.bill())));
    }

    Telling tier(TierSet e) {
        return Telling.info(
                words.say("event_tier", place.validator(e.validator()), words.say("tier_" + e.tier())),
                words.say("event_tier_why"),
                place.line("label_paid", place.amount(Asset.USD, e.usd())));
    }

    Telling client(ClientSwitched e) {
        return Telling.info(
                words.say(
                        "event_client",
                        place.validator(e.validator()),
                        e.client().name()),
                words.say("event_client_why"));
    }

    Telling commission(CommissionSet e) {
        return Telling.info(
                words.say(
                        "event_commission",
                        place.validator(e.validator()),
                        numbers.percent(e.before()),
                        numbers.percent(e.after())),
                words.say("event_commission_why"));
    }

    private String oak(long micros) {
        return place.amount(Asset.OAK, micros);
    }
}
