package org.stakewood.web.explain;

import java.math.BigDecimal;
import org.stakewood.economy.farming.ProgrammeKind;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.FarmLine;
import org.stakewood.economy.view.FarmView;
import org.stakewood.economy.view.VaultView;
import org.stakewood.web.play.FarmSheets;
import org.stakewood.web.text.FigureWords;

/** What the farm's rewards are a year, and what is left of a deposit in a vault. */
final class FarmFigures {

    private final Makings make;

    private FarmFigures(Makings make) {
        this.make = make;
    }

    static void declare(Makings make) {
        new FarmFigures(make).declare();
    }

    private void declare() {
        FarmView farm = make.view().farm();
        if (farm.exists()) {
            make.declare("farmclaim", "farmclaim", "", () -> claim(farm), make.amount(Asset.ACORN), "ACORN", "farming");
        }
        for (FarmLine each : farm.lines()) {
            if (each.today() > 0 && each.value() > 0) {
                String at = each.kind() + "-" + each.target();
                String name = FarmSheets.name(make.desk(), each);
                make.declare("reward-" + at, "reward", name, () -> reward(farm, each), make::percent, "%", "farming");
                if (each.kind() == ProgrammeKind.SUPPLIERS || each.kind() == ProgrammeKind.STAKERS) {
                    make.declare(
                            "net-" + at, "farmnet", name, () -> net(each, at), make::percent, "%", "farming", "yield");
                } else if (each.kind() == ProgrammeKind.BORROWERS) {
                    make.declare(
                            "net-" + at,
                            "farmcost",
                            name,
                            () -> cost(each, at),
                            this::cost,
                            "%",
                            "farming",
                            "interest");
                }
            }
        }
        for (VaultView each : make.view().vaults()) {
            if (each.mine() > 0) {
                String symbol = FigureWords.symbol(each.asset());
                make.declare("vault-" + each.asset(), "vault", symbol, () -> vault(each), make::bare, symbol, "vault");
                if (each.total() > 0) {
                    make.declare(
                            "vaultshare-" + each.asset(),
                            "vaultshare",
                            symbol,
                            () -> make.coins("explain_n_left", each.asset(), each.left())
                                    .over(make.coins("column_vault", each.asset(), each.total())),
                            make::percent,
                            "%",
                            "vault");
                }
            }
        }
    }

    private Formula claim(FarmView farm) {
        Formula sum = null;
        for (FarmLine each : farm.lines()) {
            if (each.claim() > 0) {
                Given one = make.named(
                        FarmSheets.name(make.desk(), each), make.coins("farm_claim", Asset.ACORN, each.claim()));
                sum = sum == null ? one : sum.plus(one);
            }
        }
        return sum == null ? make.coins("farm_claim", Asset.ACORN, 0) : sum;
    }

    private Formula reward(FarmView farm, FarmLine line) {
        return make.coins("column_acorn_today", Asset.ACORN, line.today())
                .times(make.count(
                        "explain_n_days_a_year", make.view().rules().time().daysPerYear()))
                .times(make.number("farm_price", farm.price()).by(AveragePrices.id(Asset.ACORN)))
                .over(make.number("explain_n_taking_part", line.value() / 1e6));
    }

    private Formula net(FarmLine line, String at) {
        Given reward = make.share("explain_reward", line.rate()).by("reward-" + at);
        return line.kind() == ProgrammeKind.STAKERS
                ? make.share("explain_yield", make.view().stakingYield())
                        .by("yield")
                        .plus(reward)
                : make.share(
                                "explain_n_interest",
                                make.view()
                                        .market(0)
                                        .rate(Asset.values()[line.target()])
                                        .supply())
                        .plus(reward);
    }

    private Formula cost(FarmLine line, String at) {
        Asset asset = Asset.values()[line.target()];
        return make.share(
                        "explain_n_interest", make.view().market(0).rate(asset).borrow())
                .minus(make.share("explain_reward", line.rate()).by("reward-" + at));
    }

    private String cost(BigDecimal value) {
        return FarmSheets.borrowing(make.desk(), value.doubleValue());
    }

    private Formula vault(VaultView vault) {
        return make.coins("explain_n_left", vault.asset(), vault.left())
                .plus(make.coins("explain_n_joining", vault.asset(), vault.joining()));
    }
}
