package org.stakewood.web.explain;

import java.math.BigDecimal;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.RateRule;
import org.stakewood.economy.synthetic.Condition;
import org.stakewood.economy.synthetic.DebtPool;
import org.stakewood.economy.synthetic.ImpliedDefault;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.view.DeskView;
import org.stakewood.economy.view.LoanView;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SoakView;
import org.stakewood.web.text.HealthWords;

/** Loans against stake: how healthy the own ones are, what a new one costs, and what stands behind an sOAK. */
final class LoanFigures {

    private final Makings make;

    private LoanFigures(Makings make) {
        this.make = make;
    }

    static void declare(Makings make) {
        new LoanFigures(make).declare();
    }

    private void declare() {
        for (LoanView each : make.view().loans()) {
            loan(each);
        }
        for (int id = 0; id < make.view().desks(); id++) {
            terms(make.view().desk(id));
        }
        if (make.view().desks() > 0) {
            soak(make.view().soak());
        }
    }

    private void loan(LoanView loan) {
        String at = at(loan);
        String who = make.desk().place().validator(loan.loan().validator());
        make.declare(
                "loanpledge-" + at, "loanpledge", who, () -> pledge(loan), make.amount(Asset.OAK), "OAK", "pledge");
        make.declare("loanowed-" + at, "loanowed", who, () -> owed(loan), make.amount(Asset.SOAK), "sOAK", "interest");
        if (!loan.explained()) {
            return;
        }
        make.declare(
                "loanhealth-" + at,
                "loanhealth",
                who,
                () -> counted(loan).over(closing(loan).times(price(loan))),
                value -> HealthWords.text(make.words(), value.doubleValue()),
                "",
                "health",
                "close",
                "slash");
        make.declare(
                "loanworst-" + at,
                "loanworst",
                who,
                () -> counted(loan).over(closing(loan)),
                make::price,
                "",
                "health",
                "close");
        make.declare("loanclose-" + at, "loanclose", who, () -> close(loan), this::up, "sOAK", "close");
    }

    private static String at(LoanView loan) {
        return loan.loan().desk() + "-" + loan.loan().validator();
    }

    private Formula pledge(LoanView loan) {
        return make.staked(
                loan.loan().validator(), loan.loan().pledged() + loan.loan().pending());
    }

    private Formula owed(LoanView loan) {
        DebtPool all = loan.debts();
        Given today =
                make.coins("explain_n_drawn_today", Asset.SOAK, loan.loan().today());
        if (loan.loan().debtShares() == 0) {
            return today;
        }
        return make.part(
                        make.count("explain_n_debt_shares", loan.loan().debtShares()),
                        make.count("explain_n_all_debt_shares", all.shares()),
                        make.coins("explain_n_pooled_debts", Asset.SOAK, all.total()))
                .plus(today);
    }

    private Formula counted(LoanView loan) {
        return make.share("explain_n_counts", loan.rules().threshold())
                .times(make.coins(
                                "explain_n_pledged", Asset.OAK, loan.condition().stake())
                        .by("loanpledge-" + at(loan)));
    }

    private Formula closing(LoanView loan) {
        return make.number("explain_n_unit_cost", loan.condition().phi())
                .times(make.coins("column_owed", Asset.SOAK, loan.condition().debt())
                        .by("loanowed-" + at(loan)));
    }

    private Given price(LoanView loan) {
        return make.number("explain_n_soak_price", loan.condition().price());
    }

    private Formula close(LoanView loan) {
        Condition now = loan.condition();
        long fee = loan.toClose() - now.toClose();
        return fee == 0 ? closing(loan) : closing(loan).plus(make.coins("explain_n_early_fee", Asset.SOAK, fee));
    }

    private String up(BigDecimal value) {
        return make.desk().amount(Asset.SOAK, Makings.microsUp(value));
    }

    private void terms(DeskView lender) {
        String name = make.view().desks() == 1 ? "" : lender.rules().name();
        for (LoanKind kind : LoanKind.values()) {
            make.declare(
                    "loanrate-" + lender.id() + "-" + kind,
                    kind == LoanKind.TERM ? "termrate" : "loanrate",
                    name,
                    () -> rate(lender, kind),
                    value -> make.say("rate_a_year", make.percent(value)),
                    "%",
                    "interest",
                    "soak");
        }
        if (lender.rules().guards() != null) {
            make.declare(
                    "room-" + lender.id(), "room", name, () -> room(lender), make.amount(Asset.SOAK), "sOAK", "soak");
            make.declare(
                    "secure-" + lender.id(),
                    "net_share",
                    name,
                    () -> SecurityFigures.netShare(make),
                    value -> make.say(
                            "terms_floor",
                            make.percent(value),
                            make.numbers().percent(lender.rules().guards().securityFloor())),
                    "%",
                    "security");
            make.declare(
                    "guard-" + lender.id(),
                    "soak_price",
                    name,
                    this::price,
                    value -> make.say(
                            "terms_floor",
                            make.price(value),
                            make.numbers().price(lender.rules().guards().priceFloor())),
                    "",
                    "average",
                    "soak");
        }
    }

    private Formula price() {
        return AveragePrices.of(
                make, "explain_soak_price", Asset.SOAK, Asset.OAK, make.view().soakAverage());
    }

    private Formula rate(DeskView lender, LoanKind kind) {
        DeskRules rules = lender.rules();
        Formula plain = rules.rateRule() == RateRule.MATCH ? match(rules) : curve(rules);
        if (lender.guards().surcharge() > 0) {
            plain = plain.plus(make.share("terms_surcharge", lender.guards().surcharge()));
        }
        Formula bounded = make.least(make.share("explain_n_most_rate", rules.mostRate()), plain);
        return kind == LoanKind.TERM
                ? bounded.plus(make.share("explain_n_term_premium", rules.termPremium()))
                : bounded;
    }

    private Formula curve(DeskRules rules) {
        Given base = make.share("explain_n_base", rules.baseRate());
        if (make.view().stake() == 0) {
            return base;
        }
        Formula debts = make.number("explain_n_slope", rules.slope())
                .times(make.number(
                        "explain_n_price_at_par", Math.max(1, make.view().soakAverage())))
                .times(make.coins("soak_outstanding", Asset.SOAK, make.view().supply(Asset.SOAK)))
                .over(make.coins("explain_n_all_staked", Asset.OAK, make.view().stake()));
        return base.plus(debts);
    }

    private Formula match(DeskRules rules) {
        Given base = make.share("explain_n_base", rules.baseRate());
        if (make.view().markets() == 0 || make.view().market(0).book(Asset.OAK) == null) {
            return base;
        }
        MarketView market = make.view().market(0);
        return make.most(
                base,
                make.share("explain_n_market_oak", market.rate(Asset.OAK).earned())
                        .plus(make.share("explain_n_point", 0.01)));
    }

    private Formula room(DeskView lender) {
        Formula cap = make.share("explain_n_cap", lender.rules().guards().debtCap())
                .times(make.coins("explain_n_all_staked", Asset.OAK, make.view().stake()))
                .over(make.number("explain_n_dear", lender.dear()));
        Formula left =
                cap.minus(make.coins("soak_outstanding", Asset.SOAK, make.view().supply(Asset.SOAK)));
        return make.most(make.count("explain_n_nothing", 0), left);
    }

    private void soak(SoakView soak) {
        make.declare("nav", "nav", "", () -> nav(soak), value -> make.price(value) + "\u00a0OAK", "", "nav", "soak");
        if (soak.outstanding() > 0) {
            make.declare(
                    "backing",
                    "backing",
                    "",
                    () -> make.coins("explain_n_pledged_all", Asset.OAK, soak.pledged())
                            .over(outstanding(soak)),
                    value -> make.price(value) + "\u00a0OAK",
                    "",
                    "pledge",
                    "soak");
        }
        make.declare(
                "soak-price",
                "soak_price",
                "",
                this::price,
                value -> make.price(value) + "\u00a0OAK",
                "",
                "average",
                "soak");
        make.declare("implied", "implied", "", () -> implied(soak), make::percent, "%", "implied");
    }

    private Formula nav(SoakView soak) {
        return soak.outstanding() == 0
                ? make.number("explain_n_par", 1)
                : make.coins("explain_n_covered", Asset.SOAK, Math.round(soak.covered()))
                        .over(outstanding(soak));
    }

    private Given outstanding(SoakView soak) {
        return make.coins("soak_outstanding", Asset.SOAK, soak.outstanding());
    }

    private Formula implied(SoakView soak) {
        int left = make.view().days() - make.view().day();
        Formula years = make.count("explain_n_days_left", left)
                .over(make.count(
                        "explain_n_days_a_year", make.view().rules().time().daysPerYear()));
        Formula gap = make.count("explain_n_par", 1)
                .minus(make.number("explain_soak_price", soak.price()).by("soak-price"))
                .minus(make.share("explain_n_discount", ImpliedDefault.DISCOUNT).times(years));
        Formula rate = gap.over(make.share("explain_n_lost", ImpliedDefault.LOSS));
        return make.most(make.count("explain_n_nothing", 0), make.least(make.count("explain_n_all", 1), rate));
    }
}
