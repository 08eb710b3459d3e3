package org.stakewood.economy.audit;

/** What a change of net worth came from. All parts of an account and day add up to the change. */
public enum EarningPart {
    /** Rewards of stake, commission and slashed coins of others included. */
    ISSUANCE,
    /** Swap fees that went to the own shares of pools, less what the buyback takes of them. */
    FEES,
    /** Paid by others for a place in a block. */
    TIPS,
    /** ACORN from the farm. */
    FARMING,
    /** On what is lent, and the desks' interest to those who stake. */
    INTEREST_EARNED,
    /** On what is owed, fees of a loan included; at most 0. */
    INTEREST_PAID,
    /** What the own part of the pools' reserves lost against not having been traded with. */
    IMPERMANENT_LOSS,
    /** What the network took for faults, and expects to take. */
    SLASHING,
    /** Penalties and surcharges paid, discounts won, losses of lenders and vaults. */
    LIQUIDATION,
    /** Worth received less worth given in trades, at the marks of the day; network fees included. */
    TRADING,
    /** The daily bills of an own validator. */
    BILLS,
    /** From other players, less to them, and what the network granted. */
    GIFTS,
    /** The part of all OAK that new coins took away, as if all OAK were worth the same with and without them. */
    DILUTION,
    /** What the other parts leave: the change of prices. */
    PRICE;

    /** All parts, in order. */
    public static final int COUNT = values().length;
}
