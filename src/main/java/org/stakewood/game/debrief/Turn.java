package org.stakewood.game.debrief;

/** Kinds of turning points; those that cause others come first. */
public enum Turn {
    /** The host, or the plan, changed a rule. */
    RULE(3),
    /** Something struck the network from outside of it: a bug, a jump of the price, a robbery, a text of the news. */
    SHOCK(3),
    /** Stake was slashed. */
    SLASHED(2),
    /** Two thirds of the stake were not up. */
    NOT_FINAL(1),
    /** A farm gave its first coins. */
    FARM_BEGAN(1),
    /** A farm gave its last coins, before the last day. */
    FARM_ENDED(1),
    /** Much stake began to leave. */
    RUN(2),
    /** sOAK cost much less than what stands behind it. */
    DISCOUNT(1),
    /** A guard halted new loans. */
    HALTED(1),
    /** A guard made loans dearer. */
    SURCHARGE(1),
    /** The price outside fell or rose more on a day than on others. */
    PRICE(2),
    /** One trade moved a price more than any other. */
    TRADE(1),
    /** Debts fell, one bringing down others. */
    CASCADE(2),
    /** Other people liquidated positions. */
    LIQUIDATED(1),
    /** The vault took over debts. */
    BACKSTOP(1),
    /** Nobody's collateral covered a debt. */
    UNCOVERED(2),
    /** Somebody's best day. */
    GAIN(1),
    /** Somebody's worst day. */
    LOSS(1);

    private final int most;

    Turn(int most) {
        this.most = most;
    }

    /** How many of the kind are told at most. */
    public int most() {
        return most;
    }
}
