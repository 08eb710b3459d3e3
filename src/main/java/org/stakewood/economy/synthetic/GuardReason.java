package org.stakewood.economy.synthetic;

/** Why a guard acts. */
public enum GuardReason {
    /** Too little of the stake is unencumbered. */
    SECURITY,
    /** The synthetic is too cheap. */
    PRICE,
    /** Both at once. */
    SECURITY_AND_PRICE,
    /** Both have recovered. */
    RECOVERED,
    /** The synthetic is dearer than par: a halt would only squeeze those who must repay. */
    ABOVE_PAR
}
