package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.view.DeskView;
import org.stakewood.economy.view.LoanBand;
import org.stakewood.economy.view.LoanView;
import org.stakewood.economy.view.SoakView;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.HealthWords;

/** The tables of loans against stake: the player's own, the desks' terms now, and what is in an sOAK. */
final class LoanSheets {

    private final Desk desk;

    LoanSheets(Desk desk) {
        this.desk = desk;
    }

    List<Sheet> all() {
        List<Sheet> all = new ArrayList<>();
        desk.view().loans().forEach(each -> all.add(mine(each)));
        for (int id = 0; id < desk.view().desks(); id++) {
            all.add(terms(desk.view().desk(id)));
        }
        SoakView soak = desk.view().soak();
        all.add(bands(soak).fold());
        all.add(soak(soak));
        return all;
    }

    /** A loan's figures one below the other: there are more of them than a phone is wide. */
    private Sheet mine(LoanView loan) {
        List<Row> rows = new ArrayList<>();
        String base =
                "/play/" + desk.seat() + "?tab=borrow&validator=" + loan.loan().validator() + "&do=";
        int lender = loan.loan().desk();
        String at = lender + "-" + loan.loan().validator();
        rows.add(explained(
                new Row(
                        say("column_pledged"),
                        List.of(desk.amount(Asset.OAK, loan.worth())),
                        true,
                        base + "pledge-" + lender + "#act"),
                "loanpledge-" + at));
        rows.add(explained(
                new Row(
                        say("column_owed"),
                        List.of(desk.amount(Asset.SOAK, loan.condition().debt())),
                        true,
                        base + (loan.loan().indebted() ? "repayloan-" : "draw-") + lender + "#act"),
                "loanowed-" + at));
        if (loan.condition().debt() > 0) {
            rows.add(explained(
                    own(
                            "label_health",
                            HealthWords.text(desk.words(), loan.condition().health())),
                    loan.explained() ? "loanhealth-" + at : null));
            rows.add(explained(
                    own("column_worst_price", desk.numbers().price(loan.worstPrice())),
                    loan.explained() ? "loanworst-" + at : null));
            rows.add(explained(
                    own(
                            "column_close",
                            loan.toClose() < 0 ? say("loan_no_close") : desk.amount(Asset.SOAK, loan.toClose())),
                    loan.explained() ? "loanclose-" + at : null));
        }
        rows.add(own(
                "column_status",
                say("loan_state_" + loan.loan().state()) + " · "
                        + say("loan_kind_" + loan.loan().kind())));
        if (loan.daysLeft() >= 0) {
            rows.add(own("column_days_left", desk.numbers().count(loan.daysLeft())));
        }
        return new Sheet(
                say("sheet_loan", desk.place().validator(loan.loan().validator())),
                List.of(say("column_figure"), say("column_now")),
                rows);
    }

    private Sheet terms(DeskView lender) {
        List<Row> rows = new ArrayList<>();
        String rate = "loanrate-" + lender.id() + "-";
        rows.add(explained(row("terms_rate", yearly(lender.rate(LoanKind.CALLABLE))), rate + LoanKind.CALLABLE));
        rows.add(explained(row("terms_rate_term", yearly(lender.rate(LoanKind.TERM))), rate + LoanKind.TERM));
        rows.add(row("terms_limit", desk.numbers().percent(lender.rules().loanLimit())));
        if (lender.rules().guards() != null) {
            rows.add(explained(row("terms_room", desk.amount(Asset.SOAK, lender.room())), "room-" + lender.id()));
            rows.add(row("terms_surcharge", yearly(lender.guards().surcharge())));
            rows.add(explained(
                    row(
                            "terms_security",
                            floor(lender.security(), lender.rules().guards().securityFloor())),
                    "secure-" + lender.id()));
            rows.add(explained(
                    row(
                            "terms_price",
                            say(
                                    "terms_floor",
                                    desk.numbers().price(lender.price()),
                                    desk.numbers().price(lender.rules().guards().priceFloor()))),
                    "guard-" + lender.id()));
        }
        rows.add(row("terms_new_loans", open(lender)));
        String caption = say("sheet_terms");
        return new Sheet(
                desk.view().desks() == 1
                        ? caption
                        : caption + " · " + lender.rules().name(),
                List.of(say("column_figure"), say("column_now")),
                rows);
    }

    private String open(DeskView lender) {
        if (!lender.rules().drawsOpen()) {
            return say("terms_closed");
        }
        if (!lender.guards().halted()) {
            return say("terms_open");
        }
        String why = lender.insecure()
                ? lender.cheap() ? "event_draws_SECURITY_AND_PRICE_why" : "event_draws_SECURITY_why"
                : lender.cheap() ? "event_draws_PRICE_why" : "event_draws_RECOVERED_why";
        return say("terms_halted", desk.numbers().count(lender.earliestEnd()), say(why));
    }

    private Sheet bands(SoakView soak) {
        List<Row> rows = new ArrayList<>();
        for (LoanBand each : soak.bands()) {
            rows.add(new Row(
                    HealthWords.band(desk.words(), each.from()),
                    List.of(
                            desk.numbers().count(each.loans()),
                            desk.amount(Asset.OAK, each.stake()),
                            desk.amount(Asset.SOAK, each.debt())),
                    false,
                    null));
        }
        return new Sheet(
                say("sheet_bands"),
                List.of(say("label_health"), say("column_loans"), say("column_pledged"), say("column_owed")),
                rows);
    }

    private Sheet soak(SoakView soak) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("soak_outstanding", desk.amount(Asset.SOAK, soak.outstanding())));
        rows.add(explained(row("soak_nav", desk.numbers().price(soak.nav()) + "\u00a0OAK"), "nav"));
        boolean none = Double.isNaN(soak.backing());
        rows.add(explained(
                row("soak_backing", none ? Numbers.NOTHING : desk.numbers().price(soak.backing()) + "\u00a0OAK"),
                none ? null : "backing"));
        rows.add(explained(row("soak_price", desk.numbers().price(soak.price()) + "\u00a0OAK"), "soak-price"));
        rows.add(row("soak_unbacked", desk.amount(Asset.SOAK, soak.unbacked())));
        rows.add(explained(row("soak_implied", desk.numbers().percent(soak.impliedDefault())), "implied"));
        return new Sheet(say("sheet_soak"), List.of(say("column_figure"), say("column_now")), rows);
    }

    private String floor(double now, double least) {
        return say("terms_floor", desk.numbers().percent(now), desk.numbers().percent(least));
    }

    private String yearly(double rate) {
        return say("rate_a_year", desk.numbers().percent(rate));
    }

    private Row explained(Row row, String figure) {
        return figure == null ? row : row.explained(desk.explain(figure));
    }

    private Row own(String key, String value) {
        return new Row(say(key), List.of(value), true, null);
    }

    private Row row(String key, String value) {
        return new Row(say(key), List.of(value), false, null);
    }

    private String say(String key, Object... figures) {
        return desk.words().say(key, figures);
    }
}
