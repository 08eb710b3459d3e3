package org.stakewood.web.play;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanDrawn;
import org.stakewood.economy.event.LoanRepaid;
import org.stakewood.economy.event.StakePledged;
import org.stakewood.economy.event.StakeReleased;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.view.LoanView;
import org.stakewood.economy.view.SeatView;
import org.stakewood.web.piece.Line;
import org.stakewood.web.piece.Preview;
import org.stakewood.web.text.HealthWords;
import org.stakewood.web.text.Words;

/** What an action on a loan against stake would do, with the health before and after and what closing would take. */
final class LoanPreview {

    private final Desk desk;
    private final SeatView after;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();
    private String button;

    LoanPreview(Desk desk, SeatView after) {
        this.desk = desk;
        this.after = after;
        this.words = desk.words();
    }

    /** Its words; null if nothing of this happened at a desk. */
    Preview of(Vector<Event> events) {
        String formula = events.map(this::told).find(each -> each != null).getOrNull();
        return formula == null ? null : new Preview(lines, formula, null, button);
    }

    /** Writes the lines of one event; returns how the health is computed, or null if it is another event. */
    private String told(Event event) {
        if (event instanceof LoanDrawn e) {
            button = words.say("do_draw", soak(e.amount()));
            line("preview_get", soak(e.amount()));
            double rate = after.desk(e.desk()).rate(e.kind());
            String aYear = words.say("rate_a_year", desk.numbers().percent(rate));
            line("preview_rate_paid", words.say("preview_rate_first", aYear, soak(e.interest())));
            return health(e.desk(), e.validator());
        } else if (event instanceof LoanRepaid e) {
            long paid = e.repaid() + e.surcharge() + e.fee();
            button = words.say("do_repayloan", soak(paid));
            line(
                    "preview_pay",
                    paid == e.repaid()
                            ? soak(paid)
                            : words.say("preview_with_extra", soak(paid), soak(e.surcharge() + e.fee())));
            line("preview_still_owed", soak(e.debt()));
            return health(e.desk(), e.validator());
        } else if (event instanceof StakePledged e && e.desk() >= 0) {
            button = words.say("do_pledge", oak(e.amount()));
            line("preview_stands", oak(e.amount()));
            most(e.desk(), e.validator());
            return health(e.desk(), e.validator());
        } else if (event instanceof StakeReleased e && e.desk() >= 0) {
            button = words.say("do_release", oak(e.amount()));
            line("preview_free_again", oak(e.amount()));
            most(e.desk(), e.validator());
            return health(e.desk(), e.validator());
        }
        return null;
    }

    private void most(int lender, int validator) {
        LoanView loan = after.loan(lender, validator);
        LoanKind kind = loan == null ? LoanKind.CALLABLE : loan.loan().kind();
        line("preview_most_then", soak(after.desk(lender).most(validator, kind)));
    }

    private String health(int lender, int validator) {
        LoanView before = desk.view().loan(lender, validator);
        LoanView then = after.loan(lender, validator);
        if (then == null || then.condition().debt() == 0) {
            if (before != null && before.condition().debt() > 0) {
                line("preview_health_after", words.say("health_none"));
            }
            return words.say("formula_loan_free");
        }
        double health = then.condition().health();
        line(
                "preview_health_after",
                before == null || before.condition().debt() == 0
                        ? HealthWords.text(words, health)
                        : words.say(
                                "preview_from_to",
                                desk.numbers().decimal(before.condition().health(), 2),
                                HealthWords.text(words, health)));
        return words.say(
                "formula_loan",
                desk.numbers().percent(then.rules().threshold()),
                oak(then.condition().stake()),
                soak(then.condition().debt()),
                desk.numbers().price(then.condition().price()),
                then.toClose() < 0 ? words.say("loan_no_close") : soak(then.toClose()));
    }

    private void line(String key, String value) {
        lines.add(new Line(words.say(key), value));
    }

    private String oak(long micros) {
        return desk.amount(Asset.OAK, micros);
    }

    private String soak(long micros) {
        return desk.amount(Asset.SOAK, micros);
    }
}
