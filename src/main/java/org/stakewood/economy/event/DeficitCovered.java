package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tank;

/**
 * A tank of the ladder bore a part of a debt that nothing else covered.
 *
 * @param account whose debt
 * @param tank who bore it
 * @param asset what was owed
 * @param amount micro-units of it
 * @param sold micro-OAK that the insurance fund swapped for it; 0 if none
 * @param spotBefore the price that this moved: sOAK's in OAK, else OAK's in the asset; 0 if none
 * @param spotAfter and after
 */
public record DeficitCovered(
        int account, Tank tank, Asset asset, long amount, long sold, double spotBefore, double spotAfter)
        implements Event {

    /** A part of which no price was moved. */
    public DeficitCovered(int account, Tank tank, Asset asset, long amount) {
        this(account, tank, asset, amount, 0, 0, 0);
    }
}
