package org.stakewood.web.explain;

import java.util.List;
import org.stakewood.economy.Account;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.measure.Baseline;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.League;
import org.stakewood.economy.measure.Standing;
import org.stakewood.economy.measure.Worth;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.game.Series;
import org.stakewood.web.chart.PortfolioBar;
import org.stakewood.web.play.PositionPart;

/** How the player stands: net worth, its change, the place, the parts. */
final class WorthFigures {

    private final Makings make;
    private final Series series;

    private WorthFigures(Makings make, Series series) {
        this.make = make;
        this.series = series;
    }

    static void declare(Makings make, Series series) {
        new WorthFigures(make, series).declare();
    }

    private void declare() {
        make.declare("networth", "networth", "", this::worth, make::bare, "USD", "networth", "average");
        make.declare("change", "change", "", this::change, make::change, "USD", "networth");
        make.declare("profit", "profit", "", this::profit, make::change, "USD", "profit", "networth");
        make.declare("holding", "holding", "", this::holding, make::bare, "USD", "profit");
        make.declare("rank", "rank", "", this::rank, place -> PositionPart.rank(make.desk()), "", "profit");
        make.declare("price-oak", "price_oak", "", this::priceOfOak, make::price, "", "outside", "average");
        List<PortfolioBar.Holding> parts = PositionPart.holdings(make.desk());
        if (parts.stream().mapToLong(PortfolioBar.Holding::value).sum() > 0) {
            for (PortfolioBar.Holding each : parts) {
                make.declare(
                        "share-" + each.kind(),
                        "share",
                        each.name(),
                        () -> share(parts, each),
                        make::percent,
                        "%",
                        "networth");
            }
        }
        for (PortfolioBar.Holding each : parts) {
            make.declare(
                    "value-" + each.kind(), "value", each.name(), () -> value(each), make::bare, "USD", "networth");
        }
    }

    private Formula worth() {
        Worth parts = make.view().parts();
        Formula sum = make.usd("explain_n_free", parts.coins())
                .plus(make.usd("part_stake", parts.stake()).by("value-stake"))
                .plus(make.usd("part_leaving", parts.leaving()).by("value-loan"))
                .plus(make.usd("part_pool", parts.liquidity()).by("value-pool"));
        return make.view().rules().credit().lends()
                ? sum.plus(make.usd("part_lend", parts.lent()).by("value-lend"))
                        .minus(make.usd("explain_n_owed", parts.owed()))
                        .minus(make.usd("explain_n_loans", parts.loans()))
                : sum;
    }

    private Formula change() {
        long now = make.view().netWorth();
        long[] line = series.netWorth(make.desk().account());
        long before = line.length < 2 ? now : line[line.length - 2];
        return make.usd("explain_networth", now).by("networth").minus(make.usd("explain_n_yesterday", before));
    }

    private Formula profit() {
        return make.usd("explain_networth", make.view().netWorth())
                .by("networth")
                .minus(make.usd("explain_holding", make.view().holdingValue()).by("holding"));
    }

    private Formula holding() {
        Baseline first = make.view().account().baseline();
        return make.usd("explain_n_first_coins", make.view().worth(first.coins()))
                .plus(make.usd("explain_n_first_stake", make.view().holdingStake()))
                .minus(make.usd("explain_n_first_debts", make.view().worth(first.owed())));
    }

    private Formula rank() {
        Account own = make.view().account();
        League league = League.of(own);
        var board = make.view().leaderboard(Criterion.PROFIT, league);
        if (league == League.PEOPLE && board.size() == 1) {
            board = make.view().leaderboard(Criterion.PROFIT, League.BOTS);
        }
        double mine = own.track().profit();
        long better = board.count((Standing each) -> each.value() > mine);
        return make.count("explain_n_one", 1).plus(make.count("explain_n_better", better));
    }

    private Formula priceOfOak() {
        var recent = make.view().outside().recent().takeRight(3);
        Formula sum = null;
        for (double each : recent) {
            Given day = make.number("explain_n_outside_day", each);
            sum = sum == null ? day : sum.plus(day);
        }
        return sum == null
                ? make.number("explain_n_outside", make.view().referencePrice())
                : sum.over(make.count("explain_n_days", recent.size()));
    }

    private Formula share(List<PortfolioBar.Holding> parts, PortfolioBar.Holding part) {
        Formula all = null;
        for (PortfolioBar.Holding each : parts) {
            Given one = given(each);
            all = all == null ? one : all.plus(one);
        }
        return given(part).over(all);
    }

    private Given given(PortfolioBar.Holding part) {
        return make.named(part.name(), make.usd("part_usd", part.value())).by("value-" + part.kind());
    }

    private Formula value(PortfolioBar.Holding part) {
        Given price =
                make.number("explain_price_oak", make.view().prices().oak()).by("price-oak");
        return switch (part.kind()) {
            case "stake" ->
                make.coins("explain_n_staked", Asset.OAK, PositionPart.staked(make.view()))
                        .times(price);
            case "loan" -> {
                long leaving = 0;
                for (Leaving each : make.view().account().leaving()) {
                    leaving += make.view().worth(each);
                }
                yield make.coins("part_leaving", Asset.OAK, leaving).times(price);
            }
            case "farm" ->
                make.coins("free_oak", Asset.OAK, make.desk().free(Asset.OAK))
                        .by(BalanceFigures.id(Asset.OAK))
                        .times(price);
            case "pool" -> pools(part);
            case "cash" ->
                make.coins("free_usd", Asset.USD, make.desk().free(Asset.USD)).by(BalanceFigures.id(Asset.USD));
            default ->
                make.named(part.name(), make.usd("part_usd", part.value())).by(null);
        };
    }

    private Formula pools(PortfolioBar.Holding part) {
        Formula sum = null;
        for (Liquidity each : make.view().account().liquidity()) {
            Given one = make.named(
                            make.desk().place().pool(each.pool()),
                            make.usd("part_pool", make.view().worth(each)))
                    .by("lp-" + each.pool());
            sum = sum == null ? one : sum.plus(one);
        }
        return sum == null ? make.usd("part_pool", part.value()) : sum;
    }
}
