package org.stakewood.web.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.stakewood.economy.farming.ProgrammeKind;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.lending.Line;
import org.stakewood.economy.lending.MarketRate;
import org.stakewood.economy.lending.Pledge;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.LentAsset;
import org.stakewood.economy.view.MarketView;
import org.stakewood.web.play.FarmSheets;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.HealthWords;

/** Money markets: their rates, and how healthy the player's debts in them are. */
final class MarketFigures {

    private static final double FALL = 0.20;

    private final Makings make;
    private final MarketView market;

    private MarketFigures(Makings make, MarketView market) {
        this.make = make;
        this.market = market;
    }

    static void declare(Makings make) {
        for (int id = 0; id < make.view().markets(); id++) {
            new MarketFigures(make, make.view().market(id)).declare();
        }
    }

    private void declare() {
        for (Book each : market.books()) {
            book(each);
        }
        DepositFigures.declare(make, market);
        if (market.position().indebted()) {
            position();
        }
    }

    private void book(Book book) {
        Asset asset = book.asset();
        String at = market.id() + "-" + asset;
        String name = FigureWords.symbol(asset);
        double earned = reward(ProgrammeKind.SUPPLIERS, asset);
        double paid = reward(ProgrammeKind.BORROWERS, asset);
        MarketRate rate = market.rate(asset);
        make.declare(
                "supply-" + at,
                "supplyrate",
                name,
                () -> supply(book, rate, earned),
                value -> FarmSheets.earned(make.desk(), value.doubleValue() - earned, earned),
                "%",
                "interest",
                "utilization");
        make.declare(
                "borrow-" + at,
                "borrowrate",
                name,
                () -> borrow(book, rate, paid),
                value -> FarmSheets.paid(make.desk(), value.doubleValue() + paid, paid),
                "%",
                "interest",
                "utilization");
        make.declare("use-" + at, "use", name, () -> use(book), make::percent, "%", "utilization");
        make.declare("deposits-" + at, "deposits", name, () -> deposits(book), make::bare, name, "market");
    }

    private Formula supply(Book book, MarketRate rate, double reward) {
        Formula plain = rate.supply() == rate.earned()
                ? use(rate, book)
                        .times(make.share("explain_borrowrate", rate.borrow()).by(borrowing(book)))
                        .times(make.count("explain_n_whole", 1)
                                .minus(make.share(
                                        "explain_n_reserve",
                                        lent(book.asset()).curve().reserveFactor())))
                : make.share("explain_n_promised", rate.supply());
        return reward == 0 ? plain : plain.plus(make.share("explain_n_reward", reward));
    }

    private Formula borrow(Book book, MarketRate rate, double reward) {
        var curve = lent(book.asset()).curve();
        Formula below = make.least(use(rate, book), make.share("explain_n_kink", curve.kink()));
        Formula above = make.most(
                make.count("explain_n_nothing", 0), use(rate, book).minus(make.share("explain_n_kink", curve.kink())));
        Formula plain = make.share("explain_n_base", curve.base())
                .plus(make.number("explain_n_slope", curve.slope()).times(below))
                .plus(make.number("explain_n_jump", curve.jump()).times(above));
        return reward == 0 ? plain : plain.minus(make.share("explain_n_reward", reward));
    }

    private Given use(MarketRate rate, Book book) {
        return make.share("explain_use", rate.utilization()).by("use-" + market.id() + "-" + book.asset());
    }

    private String borrowing(Book book) {
        return reward(ProgrammeKind.BORROWERS, book.asset()) == 0 ? "borrow-" + market.id() + "-" + book.asset() : null;
    }

    private Formula use(Book book) {
        long deposits = book.cash() + book.owed() - book.reserves();
        if (book.owed() == 0 || deposits <= 0) {
            return make.share("explain_use", book.utilization());
        }
        return make.coins("explain_n_lent", book.asset(), book.owed())
                .over(make.coins("explain_deposits", book.asset(), deposits)
                        .by("deposits-" + market.id() + "-" + book.asset()));
    }

    private Formula deposits(Book book) {
        return make.most(
                make.count("explain_n_nothing", 0),
                make.coins("column_cash", book.asset(), book.cash())
                        .plus(make.coins("explain_n_lent", book.asset(), book.owed()))
                        .minus(make.coins("explain_n_reserves", book.asset(), book.reserves())));
    }

    private void position() {
        String at = "-" + market.id();
        String name = make.view().markets() == 1 ? "" : market.rules().name();
        Health now = market.health();
        make.declare("debt" + at, "debt", name, this::debt, this::rounded, "USD", "health");
        make.declare("limit" + at, "limit", name, () -> counted(false), this::rounded, "USD", "collateral");
        make.declare("counted" + at, "countedvalue", name, () -> counted(true), this::rounded, "USD", "health");
        make.declare("health" + at, "health", name, () -> ratio(now), this::health, "", "health", "liquidation");
        make.declare(
                "iffalls" + at,
                "iffalls",
                name,
                () -> ratio(make, market.ifOak(1 - FALL)),
                this::health,
                "",
                "health",
                "liquidation");
        if (!Double.isNaN(market.liquidationPrice())) {
            Function<BigDecimal, String> shown = value -> make.say("lend_price_now", make.price(value));
            make.declare("liqprice" + at, "liqprice", name, this::liquidationPrice, shown, "", "liquidation");
        }
    }

    /** Collateral that counts by debts, of a moment or of what may come. */
    static Formula ratio(Makings make, Health health) {
        return dollars(make, "lend_threshold", health.threshold()).over(dollars(make, "lend_debts", health.debt()));
    }

    private Formula ratio(Health health) {
        return dollars(make, "lend_threshold", health.threshold())
                .by("counted-" + market.id())
                .over(dollars(make, "lend_debts", health.debt()).by("debt-" + market.id()));
    }

    private Formula debt() {
        Formula sum = make.usd("explain_n_nothing", 0);
        boolean first = true;
        for (Line each : market.position().lines()) {
            long owed = market.owed(each.asset());
            if (owed > 0) {
                Formula one =
                        valued("explain_n_owed_of", each.asset(), owed, "owes-" + market.id() + "-" + each.asset());
                sum = first ? one : sum.plus(one);
                first = false;
            }
        }
        return sum;
    }

    private Formula counted(boolean threshold) {
        Formula sum = null;
        for (Line each : market.position().lines()) {
            if (each.deposit() > 0 && each.collateral()) {
                LentAsset lent = lent(each.asset());
                sum = and(
                        sum,
                        make.share("explain_n_counts", threshold ? lent.threshold() : lent.limit())
                                .times(valued(
                                        "explain_n_deposit_of",
                                        each.asset(),
                                        market.supplied(each.asset()),
                                        "lent-" + market.id() + "-" + each.asset())));
            }
        }
        for (Pledge each : market.position().pledges()) {
            boolean dead = make.view().validators().get(each.validator()).tombstoned();
            double part = threshold
                    ? market.rules().stakeThreshold()
                    : dead ? 0 : market.rules().stakeLimit();
            sum = and(
                    sum,
                    make.share("explain_n_counts", part)
                            .times(valued(
                                    "explain_n_stake_of",
                                    Asset.OAK,
                                    market.worth(each),
                                    "lentstake-" + market.id() + "-" + each.validator())));
        }
        return sum == null ? make.usd("explain_n_nothing", 0) : sum;
    }

    private static Formula and(Formula sum, Formula next) {
        return sum == null ? next : sum.plus(next);
    }

    /** (debts in dollars − what of the collateral is dollars) ÷ (OAK that counts − OAK owed), sOAK at its price in OAK. */
    private Formula liquidationPrice() {
        double soak = make.view().soakAverage();
        double usdOwed = 0;
        double oakOwed = 0;
        double usdCounted = 0;
        double oakCounted = 0;
        for (Line each : market.position().lines()) {
            double part = each.deposit() > 0 && each.collateral()
                    ? lent(each.asset()).threshold() * market.supplied(each.asset())
                    : 0;
            double owed = market.owed(each.asset());
            double coins = each.asset() == Asset.OAK ? 1 : each.asset() == Asset.SOAK ? soak : 0;
            usdOwed += each.asset() == Asset.USD ? owed : 0;
            usdCounted += each.asset() == Asset.USD ? part : 0;
            oakOwed += coins * owed;
            oakCounted += coins * part;
        }
        for (Pledge each : market.position().pledges()) {
            oakCounted += market.rules().stakeThreshold() * market.worth(each);
        }
        return make.number("explain_n_usd_owed", usdOwed / 1e6)
                .minus(make.number("explain_n_usd_counted", usdCounted / 1e6))
                .over(make.number("explain_n_oak_counted", oakCounted / 1e6)
                        .minus(make.number("explain_n_oak_owed", oakOwed / 1e6)));
    }

    private Formula valued(String key, Asset asset, long micros, String figure) {
        Given coins = make.named(make.say(key, FigureWords.symbol(asset)), make.coins("column_asset", asset, micros))
                .by(figure);
        return asset == Asset.USD
                ? coins
                : coins.times(make.named(
                                make.say("explain_n_average_of", FigureWords.symbol(asset)),
                                make.number("column_price", market.price(asset)))
                        .by(asset == Asset.OAK ? AveragePrices.id(asset) : null));
    }

    private static Given dollars(Makings make, String key, double micros) {
        return make.named(make.say(key), make.number(key, micros / 1e6));
    }

    private String health(BigDecimal value) {
        return HealthWords.text(make.words(), value.doubleValue());
    }

    private String rounded(BigDecimal value) {
        long micros = value.movePointRight(6).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return make.desk().amount(Asset.USD, micros);
    }

    private LentAsset lent(Asset asset) {
        return market.rules().assets().stream()
                .filter(each -> each.asset() == asset)
                .findFirst()
                .orElseThrow();
    }

    private double reward(ProgrammeKind kind, Asset asset) {
        return market.id() == 0 ? make.view().farm().rate(kind, asset) : 0;
    }
}
