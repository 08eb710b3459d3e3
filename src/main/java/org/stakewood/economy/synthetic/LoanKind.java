package org.stakewood.economy.synthetic;

/** Terms of a loan against stake. */
public enum LoanKind {
    /** May be called at any time. */
    CALLABLE,
    /** Runs for a fixed time at a higher rate and cannot be called. */
    TERM
}
