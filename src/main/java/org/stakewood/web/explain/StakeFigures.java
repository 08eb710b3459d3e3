package org.stakewood.web.explain;

import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.UnbondingPool;
import org.stakewood.economy.staking.Validator;

/** What staking pays, and what the player's stake is worth. */
final class StakeFigures {

    private final Makings make;

    private StakeFigures(Makings make) {
        this.make = make;
    }

    static void declare(Makings make) {
        new StakeFigures(make).declare();
    }

    /** Of each validator how reliable it was: more of them than anybody reads one below the other. */
    static void declareValidators(Makings make) {
        StakeFigures figures = new StakeFigures(make);
        for (Validator each : make.view().validators()) {
            make.declare(
                    "uptime-" + each.id(),
                    "uptime",
                    make.desk().place().validator(each.id()),
                    () -> figures.uptime(each),
                    make::percent,
                    "%",
                    "validator");
        }
    }

    private void declare() {
        if (make.view().stake() > 0) {
            make.declare("yield", "yield", "", this::yield, make::percent, "%", "yield", "issuance", "supply");
            make.declare("staked-share", "staked_share", "", this::stakedShare, make::percent, "%", "stake", "supply");
        }
        make.declare(
                "issuance",
                "issuance",
                "",
                () -> make.share("explain_issuance", make.view().chain().issuanceRate()),
                make::percent,
                "%",
                "issuance");
        make.view().account().leaving().forEach(this::leaving);
        for (Delegation each : make.view().account().delegations()) {
            String who = make.desk().place().validator(each.validator());
            make.declare(
                    "stake-" + each.validator(), "stake", who, () -> worth(each), make::bare, "OAK", "stake", "slash");
            double pending = make.view().pendingPenalty(each.validator());
            if (pending > 0) {
                make.declare(
                        "penalty-" + each.validator(),
                        "penalty",
                        who,
                        () -> make.share("explain_penalty", -pending),
                        make::percent,
                        "%",
                        "slash");
            }
            if (make.view().stake() > 0
                    && make.view().validators().get(each.validator()).active()) {
                make.declare(
                        "rate-" + each.validator(),
                        "rate",
                        who,
                        () -> rate(each),
                        make::percent,
                        "%",
                        "commission",
                        "yield");
            }
        }
    }

    private void leaving(Leaving leaving) {
        String at = leaving.validator() + "-" + leaving.maturity();
        String who = make.desk().place().validator(leaving.validator());
        make.declare("leaving-" + at, "leaving", who, () -> worth(leaving), make::bare, "OAK", "unbonding", "slash");
        make.declare(
                "wait-" + at,
                "wait",
                who,
                () -> wait(leaving),
                value -> make.numbers().count(value.longValue()),
                "",
                "unbonding",
                "final");
    }

    private Formula worth(Leaving leaving) {
        UnbondingPool all = make.view().leaving(leaving);
        long tokens = Shares.out(leaving.shares(), all.shares(), all.tokens());
        return make.part(
                        make.count("explain_n_your_shares", leaving.shares()),
                        make.count("explain_n_all_shares", all.shares()),
                        make.coins("explain_n_leaving_with", Asset.OAK, all.tokens()))
                .minus(make.coins(
                        "explain_n_penalty", Asset.OAK, tokens - make.view().worth(leaving)));
    }

    private Formula wait(Leaving leaving) {
        return make.most(
                make.count("explain_n_nothing", 0),
                make.count("explain_n_paid_on", leaving.maturity())
                        .minus(make.count(
                                "explain_n_final_days", make.view().chain().finalDays())));
    }

    private Formula uptime(Validator validator) {
        return validator.duty().days() == 0
                ? make.count("explain_n_whole", 1)
                : make.count("explain_n_days_up", validator.duty().up())
                        .over(make.count("explain_n_days_duty", validator.duty().days()));
    }

    private Formula yield() {
        return make.share("explain_issuance", make.view().chain().issuanceRate())
                .by("issuance")
                .times(make.coins("explain_n_supply", Asset.OAK, make.view().supply(Asset.OAK)))
                .over(make.coins("explain_n_all_staked", Asset.OAK, make.view().stake()));
    }

    private Formula stakedShare() {
        return make.coins("explain_n_all_staked", Asset.OAK, make.view().stake())
                .over(make.coins("explain_n_supply", Asset.OAK, make.view().supply(Asset.OAK)));
    }

    private Formula worth(Delegation stake) {
        var bonded = make.view().validators().get(stake.validator()).stake();
        long tokens = Shares.out(stake.shares(), bonded.shares(), bonded.tokens());
        long waiting = make.view().waiting(stake);
        long penalty = tokens + waiting - make.view().worth(stake);
        return make.coins("explain_n_your_part", Asset.OAK, tokens)
                .minus(make.coins("explain_n_penalty", Asset.OAK, penalty))
                .plus(make.coins("explain_n_waiting", Asset.OAK, waiting));
    }

    private Formula rate(Delegation stake) {
        Validator validator = make.view().validators().get(stake.validator());
        boolean own = validator.owner() == make.desk().account();
        return make.share("explain_yield", make.view().stakingYield())
                .by("yield")
                .times(make.count("explain_n_whole", 1)
                        .minus(make.share(
                                own ? "explain_n_own_commission" : "field_commission",
                                own ? 0 : validator.terms().commission())));
    }
}
