package org.stakewood.economy.synthetic;

/** How a loan stands. */
public enum LoanState {
    OPEN,
    /** Too weak for a draw. */
    MARGIN,
    /** To be repaid within the call's days. */
    CALLED,
    /** In default; foreclosed after the days of grace. */
    FLAGGED
}
