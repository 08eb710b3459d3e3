package org.stakewood.web.explain;

import org.stakewood.economy.money.Asset;
import org.stakewood.economy.security.Corruption;
import org.stakewood.economy.synthetic.Bars;
import org.stakewood.economy.view.ConcentrationView;

/** How secure the network is, and how few have how much. */
final class SecurityFigures {

    private final Makings make;

    private SecurityFigures(Makings make) {
        this.make = make;
    }

    static void declare(Makings make) {
        new SecurityFigures(make).declare();
    }

    /** N/C. */
    static Formula netShare(Makings make) {
        return make.coins("explain_net", Asset.OAK, make.view().bars().net())
                .by("net")
                .over(make.coins("explain_n_supply", Asset.OAK, make.view().supply(Asset.OAK)));
    }

    private void declare() {
        if (make.view().stake() > 0) {
            threshold("third", 1.0 / 3);
            threshold("half", 1.0 / 2);
            threshold("two_thirds", 2.0 / 3);
        }
        if (make.view().rules().credit().lends()) {
            lent();
        }
        ConcentrationView few = make.view().concentration();
        if (few.wealth() > 0) {
            make.declare(
                    "gini",
                    "gini",
                    "",
                    () -> gini(few),
                    value -> make.numbers().decimal(value.doubleValue(), 2),
                    "",
                    "gini");
        }
        make.declare(
                "nakamoto",
                "nakamoto",
                "",
                () -> make.count("explain_nakamoto", few.nakamoto()),
                value -> make.numbers().count(value.longValue()),
                "",
                "nakamoto");
        if (make.view().stake() > 0) {
            make.declare(
                    "top-three",
                    "top_three",
                    "",
                    () -> make.coins("explain_n_three", Asset.OAK, few.largest(3))
                            .over(stake()),
                    make::percent,
                    "%",
                    "nakamoto");
        }
    }

    private void threshold(String kind, double part) {
        make.declare(
                kind,
                kind,
                "",
                () -> make.number("explain_n_part", part).times(stake()),
                make.amount(Asset.OAK),
                "OAK",
                "threshold",
                "final");
    }

    private Given stake() {
        return make.coins("explain_n_all_staked", Asset.OAK, make.view().stake());
    }

    private void lent() {
        make.declare("net", "net", "", this::net, make.amount(Asset.OAK), "OAK", "security");
        make.declare("net-share", "net_share", "", () -> netShare(make), make::percent, "%", "security", "supply");
        make.declare("corruption", "corruption", "", this::cost, make.amount(Asset.USD), "USD", "corruption");
        make.declare("loot", "loot", "", this::loot, make.amount(Asset.USD), "USD", "corruption");
    }

    private Formula net() {
        Bars bars = make.view().bars();
        return stake().minus(make.coins("explain_n_owed_against", Asset.OAK, bars.owed()));
    }

    private Formula cost() {
        Corruption now = make.view().corruption();
        return make.coins("explain_n_own_money", Asset.OAK, now.own())
                .times(make.number("explain_n_average_oak", now.price()))
                .times(make.share("explain_n_slashed", now.slashed()))
                .plus(make.usd("explain_n_fall", now.fall()));
    }

    private Formula loot() {
        return make.usd("explain_n_locked", make.view().corruption().locked())
                .times(make.share(
                        "explain_n_theft",
                        make.view().rules().credit().security().theftShare()));
    }

    private Formula gini(ConcentrationView few) {
        return make.number("explain_n_gaps", few.spread() / 1e6)
                .over(make.count("explain_n_accounts", few.accounts())
                        .times(make.usd("explain_n_wealth", few.wealth())));
    }
}
