package org.stakewood.economy.amm;

/** What providing liquidity made of assets, against holding them. */
public final class ImpermanentLoss {

    private ImpermanentLoss() {}

    /**
     * Value of the position ÷ value of what was put in, held, − 1, at one price: negative when holding would have been
     * better, positive once fees have outweighed that. 0 where nothing was put in.
     *
     * @param now1 what the position would pay now of asset 1, micro-units
     * @param now2 the same of asset 2
     * @param put1 what was put in of asset 1
     * @param put2 the same of asset 2
     * @param price asset 2 per asset 1
     */
    public static double of(long now1, long now2, long put1, long put2, double price) {
        double held = put1 * price + put2;
        return held > 0 ? (now1 * price + now2) / held - 1 : 0;
    }

    /** The loss of a position in a product pool without fees when the price has changed by a factor: 2√r/(1 + r) − 1. */
    public static double ofProduct(double priceRatio) {
        return 2 * Math.sqrt(priceRatio) / (1 + priceRatio) - 1;
    }
}
