package org.stakewood.economy.liquidation;

/** Why a debt is resolved in a pass of a cascade and not later. Names are stable ids of the stored form. */
public enum FallCause {
    /** The borrower's own validator signed twice. */
    FAULT,
    /** A slash took so much of the pledge that the loan is beyond its bounds. */
    SLASH,
    /** It is beyond its bounds by the prices with which the day's cascade began. */
    PRICE,
    /** It stood by the prices of the pass before; what that pass bought and sold moved them. */
    MOVED,
    /** It stood before the pass before, in which the suppliers of its collateral bore a loss. */
    HAIRCUT,
    /** It was in default before, and its days of grace are over. */
    GRACE,
    /** It was called and not repaid in time. */
    CALL
}
