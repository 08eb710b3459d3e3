package org.stakewood.economy.synthetic;

/** Why a loan is called. */
public enum CallReason {
    /** The desk's guard: the network is in danger and the loan is among the weakest. */
    GUARD,
    /** The validator is out for good. */
    TOMBSTONED,
    /** The term is over. */
    TERM_OVER
}
