package org.stakewood.economy.measure;

import io.vavr.collection.Vector;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;

/**
 * The opening endowment left alone: what profit is measured against.
 *
 * @param stakes the opening stake
 * @param coins liquid coins, dollars less the bills of the opening tier
 * @param owed coins owed to desks and markets, which go on being owed
 * @param bill micro-dollars a day of the opening tier; 0 without a validator
 */
public record Baseline(Vector<OpeningStake> stakes, Balances coins, Balances owed, long bill) {

    public static final Baseline NONE = new Baseline(Vector.empty(), Balances.NONE, Balances.NONE, 0);

    /** One more day's bill is paid, as far as there is money. */
    public Baseline billed() {
        return new Baseline(stakes, coins.minus(Asset.USD, Math.min(bill, coins.usd())), owed, bill);
    }

    /** The shares of one validator have grown by a factor. */
    public Baseline grown(int validator, double factor) {
        return new Baseline(
                stakes.map(each -> each.validator() == validator
                        ? new OpeningStake(validator, each.shares(), each.growth() * factor)
                        : each),
                coins,
                owed,
                bill);
    }
}
