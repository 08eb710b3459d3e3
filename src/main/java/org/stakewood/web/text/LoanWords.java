package org.stakewood.web.text;

import org.stakewood.economy.event.DrawsHalted;
import org.stakewood.economy.event.LoanCalled;
import org.stakewood.economy.event.LoanCured;
import org.stakewood.economy.event.LoanDrawn;
import org.stakewood.economy.event.LoanFlagged;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.event.LoanRepaid;
import org.stakewood.economy.event.LoanWarned;
import org.stakewood.economy.event.RecourseClaimed;
import org.stakewood.economy.event.RecoursePaid;
import org.stakewood.economy.event.StakePledged;
import org.stakewood.economy.event.StakeReleased;
import org.stakewood.economy.event.SurchargeSet;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.piece.Line;

/** Words about loans against stake. */
final class LoanWords {

    private final Place place;
    private final Words words;
    private final Numbers numbers;

    LoanWords(Place place) {
        this.place = place;
        this.words = place.words();
        this.numbers = words.numbers();
    }

    Telling pledged(StakePledged e) {
        return Telling.info(
                words.say("event_pledged", oak(e.amount()), place.validator(e.validator())),
                words.say(e.binds() ? "event_pledged_why" : "event_pledged_later_why"),
                place.line("label_amount", oak(e.amount())),
                place.line("label_shares", numbers.amount(e.shares())));
    }

    Telling released(StakeReleased e) {
        return Telling.info(
                words.say("event_released", oak(e.amount()), place.validator(e.validator())),
                words.say("event_released_why"),
                place.line("label_amount", oak(e.amount())),
                place.line("label_shares", numbers.amount(e.shares())));
    }

    Telling drawn(LoanDrawn e) {
        return Telling.info(
                words.say("event_drawn", soak(e.amount()), place.validator(e.validator())),
                words.say("event_drawn_why"),
                place.line("label_amount", soak(e.amount())),
                place.line("label_first_interest", soak(e.interest())),
                place.line("label_debt", soak(e.debt())));
    }

    Telling repaid(LoanRepaid e) {
        return Telling.good(
                words.say(e.debt() == 0 ? "event_loan_closed" : "event_loan_repaid", soak(e.repaid())),
                words.say(e.debt() == 0 ? "event_loan_closed_why" : "event_loan_repaid_why"),
                place.line("label_surcharge", soak(e.surcharge())),
                place.line("label_fee", soak(e.fee())),
                place.line("label_debt", soak(e.debt())));
    }

    Telling warned(LoanWarned e) {
        return Telling.caution(
                words.say("event_loan_warned", place.validator(e.validator())),
                words.say("event_loan_warned_why"),
                place.line("label_health", numbers.price(e.health())),
                place.line("label_close_cost", numbers.price(e.cost())));
    }

    Telling flagged(LoanFlagged e) {
        return Telling.danger(
                words.say("event_loan_flagged", place.validator(e.validator())),
                words.say("event_loan_flagged_why", numbers.count(e.foreclosedOn())),
                place.line("label_stake", oak(e.stake())),
                place.line("label_debt", soak(e.debt())),
                place.line("label_health", numbers.price(e.health())),
                place.line("label_close_cost", numbers.price(e.cost())),
                place.line("label_soak_price", numbers.price(e.price())));
    }

    Telling cured(LoanCured e) {
        return Telling.good(
                words.say("event_loan_cured", place.validator(e.validator())),
                null,
                place.line("label_health", numbers.price(e.health())));
    }

    Telling called(LoanCalled e) {
        return Telling.caution(
                words.say("event_loan_called", place.validator(e.validator()), numbers.count(e.due())),
                words.say("event_loan_called_" + e.reason() + "_why"),
                place.line("label_debt", soak(e.debt())),
                place.line("label_health", numbers.price(e.health())));
    }

    Telling foreclosed(LoanForeclosed e) {
        return Telling.danger(
                words.say("event_foreclosed", soak(e.debt()), place.validator(e.validator())),
                words.say("event_foreclosed_" + e.mode() + "_why"),
                place.line("label_stake", oak(e.stake())),
                place.line("label_seized", oak(e.seized())),
                place.line("label_vaulted", soak(e.vaulted())),
                place.line("label_bought", soak(e.bought())),
                place.line("label_auctioned", soak(e.auctioned())),
                place.line("label_orphaned", soak(e.orphaned())),
                place.line("label_penalty", oak(e.penalty())),
                place.line("label_price_before", numbers.price(e.spotBefore())),
                place.line("label_price_after", numbers.price(e.spotAfter())));
    }

    Telling recourse(RecourseClaimed e) {
        return Telling.danger(
                words.say("event_recourse", oak(e.claim())),
                words.say("event_recourse_why"),
                place.line("label_debt", soak(e.debt())),
                place.line("label_amount", oak(e.claim())));
    }

    /** Told when the last of a claim is paid; every day would be too much. */
    Telling recourse(RecoursePaid e) {
        return e.left() > 0 ? null : Telling.good(words.say("event_recourse_over"), null);
    }

    Telling halted(DrawsHalted e) {
        String text = words.say(e.halted() ? "event_draws_halted" : "event_draws_resumed");
        String why = words.say("event_draws_" + e.reason() + "_why");
        return e.halted()
                ? Telling.caution(text, why, security(e.security()), price(e.price()))
                : Telling.good(text, why, security(e.security()), price(e.price()));
    }

    Telling surcharge(SurchargeSet e) {
        return e.surcharge() > 0
                ? Telling.caution(
                        words.say("event_surcharge", numbers.percent(e.surcharge())),
                        words.say("event_surcharge_why"),
                        security(e.security()),
                        price(e.price()))
                : Telling.good(words.say("event_surcharge_over"), null, security(e.security()), price(e.price()));
    }

    private Line security(double value) {
        return place.line("label_net_security", numbers.percent(value));
    }

    private Line price(double value) {
        return place.line("label_soak_price", numbers.price(value));
    }

    private String oak(long micros) {
        return place.amount(Asset.OAK, micros);
    }

    private String soak(long micros) {
        return place.amount(Asset.SOAK, micros);
    }
}
