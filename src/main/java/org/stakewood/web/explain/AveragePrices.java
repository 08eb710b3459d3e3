package org.stakewood.web.explain;

import io.vavr.collection.Vector;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.outside.OutsideMarket;

/** Prices by which debts and rewards are judged: the mean of what a pool's price was at the end of the last days. */
final class AveragePrices {

    /** Sums of the same numbers may differ in the last bit. */
    private static final double SAME = 1e-12;

    private AveragePrices() {}

    static void declare(Makings make) {
        if (make.view().markets() > 0) {
            double oak = make.view().market(0).price(Asset.OAK);
            make.declare(
                    id(Asset.OAK),
                    "oakaverage",
                    "",
                    () -> of(make, "explain_oakaverage", Asset.OAK, Asset.USD, oak),
                    value -> make.say("lend_price_now", make.price(value)),
                    "",
                    "average");
        }
        if (make.view().farm().exists()) {
            double acorn = make.view().farm().price();
            make.declare(
                    id(Asset.ACORN),
                    "acornaverage",
                    "",
                    () -> of(make, "farm_price", Asset.ACORN, Asset.USD, acorn),
                    value -> make.price(value) + "\u00a0USD",
                    "",
                    "average",
                    "farming");
        }
    }

    /** Under what the average price of an asset in dollars is explained. */
    static String id(Asset asset) {
        return "average-" + asset;
    }

    /** A price as the mean of the last days of its pool, or outside where OAK strayed from there; else as it is. */
    static Formula of(Makings make, String key, Asset priced, Asset unit, double price) {
        int pool = Prices.oracle(make.view().pools(), priced, unit);
        int window = make.view().rules().market().twapDays();
        Formula inPool = pool < 0
                ? null
                : mean(
                        make,
                        "explain_n_recorded",
                        make.view().record(pool).spots().takeRight(window));
        Formula outside = priced == Asset.OAK
                ? mean(
                        make,
                        "explain_n_outside_day",
                        make.view().outside().recent().takeRight(OutsideMarket.VALUED))
                : null;
        for (Formula each : new Formula[] {inPool, outside}) {
            if (each != null && Math.abs(each.value().doubleValue() - price) <= SAME * Math.abs(price)) {
                return each;
            }
        }
        return make.number(key, price);
    }

    /** Null for no days. */
    private static Formula mean(Makings make, String key, Vector<Double> days) {
        Formula sum = null;
        for (double each : days) {
            Given day = make.number(key, each);
            sum = sum == null ? day : sum.plus(day);
        }
        return days.size() <= 1 ? sum : sum.over(make.count("explain_n_days", days.size()));
    }
}
