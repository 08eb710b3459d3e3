package org.stakewood.economy.scenario;

/**
 * How seized lots are sold.
 *
 * @param kind how prices form
 * @param startFactor first price ÷ mark
 * @param decay factor of the price a day
 * @param linear true if the price falls by a step instead
 * @param linearStep that step ÷ mark
 * @param days longest auction
 * @param floorFactor price ÷ mark below which it ends
 * @param restarts how often an unsold lot is put up again
 * @param leastPart rest of a lot below which it must be bought whole, micro-units
 * @param lotFactor value of the lot ÷ debt, before the penalty
 * @param penalty of an auctioned market debt, as a share of it
 * @param bidStep least rise of a bid
 * @param quietDays days after the last bid that end an English auction
 * @param reserveFactor lowest accepted bid ÷ mark
 */
public record AuctionRules(
        AuctionKind kind,
        double startFactor,
        double decay,
        boolean linear,
        double linearStep,
        int days,
        double floorFactor,
        int restarts,
        long leastPart,
        double lotFactor,
        double penalty,
        double bidStep,
        int quietDays,
        double reserveFactor) {}
