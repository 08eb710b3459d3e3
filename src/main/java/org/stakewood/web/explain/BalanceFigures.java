package org.stakewood.web.explain;

import org.stakewood.economy.money.Asset;
import org.stakewood.web.text.FigureWords;

/** What the player can use at once; the ledger says how it came about. */
final class BalanceFigures {

    private BalanceFigures() {}

    static void declare(Makings make) {
        for (Asset each : Asset.values()) {
            if (each == Asset.OAK || each == Asset.USD || make.desk().free(each) > 0) {
                String symbol = FigureWords.symbol(each);
                make.declare(id(each), "free", symbol, () -> of(make, each), make::bare, symbol);
            }
        }
    }

    /** Under what a balance is explained. */
    static String id(Asset asset) {
        return "free-" + asset;
    }

    private static Given of(Makings make, Asset asset) {
        return make.coins("explain_free", asset, make.desk().free(asset));
    }
}
