package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.League;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.measure.Standing;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.synthetic.LoanState;
import org.stakewood.economy.view.LoanView;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SeatView;
import org.stakewood.game.Series;
import org.stakewood.web.chart.PortfolioBar;
import org.stakewood.web.format.Change;
import org.stakewood.web.piece.Badge;
import org.stakewood.web.text.HealthWords;

/**
 * How the player stands.
 *
 * @param worth net worth in USD
 * @param change since the day before
 * @param rank "4 of 30"
 * @param bar what it consists of
 * @param oak free OAK
 * @param usd free USD
 * @param staked staked OAK
 * @param profit against having done nothing, in USD
 * @param healths one for each place where something is owed
 * @param explain address below which figures are explained
 */
public record PositionPart(
        String worth,
        Change change,
        String rank,
        PortfolioBar bar,
        String oak,
        String usd,
        String staked,
        Change profit,
        List<HealthPart> healths,
        String explain) {

    /** Where one of the figures is explained. */
    public String explainOf(String figure) {
        return explain + figure;
    }

    static PositionPart of(Desk desk, Series series) {
        SeatView view = desk.view();
        long worth = view.netWorth();
        return new PositionPart(
                desk.numbers().amount(worth),
                desk.numbers().change(change(desk, series, worth)),
                rank(desk),
                PortfolioBar.of("portfolio", desk.words().say("portfolio_title"), holdings(desk), desk.numbers()),
                desk.numbers().amount(desk.free(Asset.OAK)),
                desk.numbers().amount(desk.free(Asset.USD)),
                desk.numbers().amount(staked(view)),
                desk.numbers().change(worth - view.holdingValue()),
                healths(desk),
                desk.explain(""));
    }

    private static List<HealthPart> healths(Desk desk) {
        List<HealthPart> badges = new ArrayList<>();
        double weakest = Double.POSITIVE_INFINITY;
        LoanView weak = null;
        for (LoanView each : desk.view().loans()) {
            if (each.condition().health() < weakest) {
                weakest = each.condition().health();
                weak = each;
            }
        }
        if (weakest < Double.POSITIVE_INFINITY) {
            badges.add(new HealthPart(
                    HealthWords.badge(desk.words(), desk.words().say("health_loan"), weakest),
                    weak.explained() ? desk.explain("loanhealth-" + at(weak)) : null));
        }
        for (LoanView each : desk.view().loans()) {
            if (each.loan().state() == LoanState.CALLED) {
                String called = desk.words().say("alarm_called", desk.numbers().count(each.due()));
                badges.add(new HealthPart(new Badge("caution", called), null));
            }
        }
        for (int id = 0; id < desk.view().markets(); id++) {
            MarketView market = desk.view().market(id);
            if (market.position().indebted()) {
                badges.add(new HealthPart(
                        HealthWords.badge(
                                desk.words(),
                                desk.words().say("health_market"),
                                market.health().ratio()),
                        desk.explain("health-" + id)));
            }
        }
        return badges;
    }

    private static String at(LoanView loan) {
        return loan.loan().desk() + "-" + loan.loan().validator();
    }

    /** Net worth now against the end of the day before the last; before that nothing has changed. */
    private static long change(Desk desk, Series series, long worth) {
        long[] line = series.netWorth(desk.account());
        return line.length < 2 ? 0 : worth - line[line.length - 2];
    }

    /** Micro-OAK in stakes. */
    public static long staked(SeatView view) {
        long staked = 0;
        for (Delegation each : view.account().delegations()) {
            staked += view.worth(each);
        }
        return staked;
    }

    /** The place among people; somebody who plays alone is placed among the bots. */
    public static String rank(Desk desk) {
        boolean alone = League.of(desk.view().account()) == League.PEOPLE;
        var board =
                desk.view().leaderboard(Criterion.PROFIT, League.of(desk.view().account()));
        for (Standing each : board) {
            if (each.account() == desk.account()) {
                return alone && board.size() == 1
                        ? amongBots(desk, each.value())
                        : desk.words().say("rank_of", each.place(), board.size());
            }
        }
        return desk.words().say("rank_none");
    }

    private static String amongBots(Desk desk, double profit) {
        var bots = desk.view().leaderboard(Criterion.PROFIT, League.BOTS);
        long better = bots.count(each -> each.value() > profit);
        return desk.words().say("rank_of", better + 1, bots.size() + 1);
    }

    /** The parts of the portfolio bar, micro-dollars. */
    public static List<PortfolioBar.Holding> holdings(Desk desk) {
        SeatView view = desk.view();
        Prices prices = view.prices();
        long leaving = 0;
        for (Leaving each : view.account().leaving()) {
            leaving += view.worth(each);
        }
        long pooled = 0;
        for (Liquidity each : view.account().liquidity()) {
            pooled += view.worth(each);
        }
        List<PortfolioBar.Holding> parts = new ArrayList<>();
        parts.add(new PortfolioBar.Holding(
                "stake", desk.words().say("part_stake"), prices.value(Asset.OAK, staked(view))));
        parts.add(new PortfolioBar.Holding("loan", desk.words().say("part_leaving"), prices.value(Asset.OAK, leaving)));
        parts.add(new PortfolioBar.Holding("pool", desk.words().say("part_pool"), pooled));
        if (view.rules().credit().lends()) {
            parts.add(new PortfolioBar.Holding("lend", desk.words().say("part_lend"), view.lent()));
        }
        parts.add(new PortfolioBar.Holding(
                "farm", desk.words().say("part_oak"), prices.value(Asset.OAK, desk.free(Asset.OAK))));
        parts.add(new PortfolioBar.Holding("cash", desk.words().say("part_usd"), desk.free(Asset.USD)));
        return parts;
    }
}
