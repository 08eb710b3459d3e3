package org.stakewood.web.explain;

import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Asset;

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

    /** A price as the mean of the last days of its pool; as it is where a thin pool has another price stand in. */
    static Formula of(Makings make, String key, Asset priced, Asset unit, double price) {
        int pool = Prices.oracle(make.view().pools(), priced, unit);
        if (pool < 0) {
            return make.number(key, price);
        }
        var days = make.view()
                .record(pool)
                .spots()
                .takeRight(make.view().rules().market().twapDays());
        Formula sum = null;
        for (double each : days) {
            Given day = make.number("explain_n_recorded", each);
            sum = sum == null ? day : sum.plus(day);
        }
        if (sum == null) {
            return make.number(key, price);
        }
        Formula mean = days.size() == 1 ? sum : sum.over(make.count("explain_n_days", days.size()));
        boolean same = Math.abs(mean.value().doubleValue() - price) <= SAME * Math.abs(price);
        return same ? mean : make.number(key, price);
    }
}
