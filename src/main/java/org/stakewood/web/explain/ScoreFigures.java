package org.stakewood.web.explain;

import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.Recent;
import org.stakewood.economy.measure.Track;
import org.stakewood.economy.money.Asset;
import org.stakewood.game.Series;
import org.stakewood.web.play.Boards;

/** The player's own figures of every leaderboard. */
final class ScoreFigures {

    private final Makings make;
    private final Track track;
    private final long[] worths;

    private ScoreFigures(Makings make, Series series) {
        this.make = make;
        this.worths = series.netWorth(make.desk().account());
        this.track = make.view().account().track();
    }

    static void declare(Makings make, Series series) {
        new ScoreFigures(make, series).declare();
    }

    private void declare() {
        score(Criterion.PROFIT, () -> mean(track.profits()), "USD", 1e6, "profit");
        score(Criterion.WORTH, this::worth, "USD", 1e6, "networth");
        score(Criterion.RISK_ADJUSTED, this::riskAdjusted, "", 1, "adjusted");
        score(Criterion.BUILDER, () -> make.number("explain_n_stake_days", track.stakeDays()), "", 1, "stake");
        score(Criterion.ARBITRAGE, () -> make.usd("explain_n_traded", track.traded()), "USD", 1e6, "outside");
        score(Criterion.LIQUIDITY, this::liquidity, "USD", 1e6, "liquidity", "loss");
        score(Criterion.SURVIVOR, this::drawdown, "%", 1, "drawdown");
    }

    private void score(
            Criterion criterion,
            java.util.function.Supplier<Formula> formula,
            String unit,
            double scale,
            String... terms) {
        make.declare(
                "score-" + criterion,
                "score_" + criterion,
                "",
                formula,
                value ->
                        Boards.shown(make.words(), criterion, scale == 1 ? value.doubleValue() : Makings.micros(value)),
                unit,
                terms);
    }

    /** Of a fall that is not among the days at hand only the depth is known. */
    private Formula drawdown() {
        int top = 0;
        int from = 0;
        int to = 0;
        double deepest = 0;
        for (int day = 0; day < worths.length; day++) {
            top = worths[day] > worths[top] ? day : top;
            double fall = worths[top] <= 0 ? 0 : 1 - (double) worths[day] / worths[top];
            if (fall > deepest) {
                deepest = fall;
                from = top;
                to = day;
            }
        }
        return deepest == 0 || deepest != track.drawdown()
                ? make.share("explain_n_drawdown", track.drawdown())
                : make.count("explain_n_whole", 1).minus(worth(to).over(worth(from)));
    }

    private Given worth(int day) {
        return make.named(
                make.say("explain_n_worth_on", make.numbers().count(day + 1L)), make.usd("part_usd", worths[day]));
    }

    private Formula mean(Recent recent) {
        if (recent.count() == 0) {
            return make.usd("explain_n_nothing", 0);
        }
        long[] values = {recent.v1(), recent.v2(), recent.v3(), recent.v4(), recent.v5()};
        Formula sum = null;
        for (int back = 0; back < recent.count(); back++) {
            Given day = make.named(
                    make.say("day", make.view().day() - back), make.coins("day_of", Asset.USD, values[back]));
            sum = sum == null ? day : sum.plus(day);
        }
        return recent.count() == 1 ? sum : sum.over(make.count("explain_n_days", recent.count()));
    }

    private Formula worth() {
        return track.worths().count() == 0
                ? make.usd("explain_networth", make.view().netWorth()).by("networth")
                : mean(track.worths()).minus(make.usd("explain_n_gifts", track.gifts()));
    }

    private Formula riskAdjusted() {
        if (track.riskAdjusted() == 0) {
            return make.number("explain_n_nothing", 0);
        }
        Given sum = make.number("explain_n_returns", track.returns());
        Given days = make.count("explain_n_days", track.days());
        Formula spread = make.number("explain_n_squares", track.squares())
                .minus(sum.times(sum).over(days))
                .over(make.count("explain_n_days_less", track.days() - 1L));
        return sum.over(days).over(new Formula.Applied(Formula.Applied.Function.ROOT, spread));
    }

    private Formula liquidity() {
        long open = 0;
        for (Liquidity each : make.view().account().liquidity()) {
            open += make.view().worth(each) - make.view().held(each);
        }
        return make.usd("explain_n_closed", track.pooled()).plus(make.usd("explain_n_open", open));
    }
}
