package org.stakewood.web.explain;

import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Shares;
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
        for (Delegation each : make.view().account().delegations()) {
            String who = make.desk().place().validator(each.validator());
            make.declare(
                    "stake-" + each.validator(), "stake", who, () -> worth(each), make::bare, "OAK", "stake", "slash");
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
