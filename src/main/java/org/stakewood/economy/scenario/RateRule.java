package org.stakewood.economy.scenario;

/** How a desk sets its rate. */
public enum RateRule {
    /** base + slope × max(1, price) × debt ÷ stake. */
    CURVE,
    /** What the money market pays suppliers of OAK, and a point more. */
    MATCH
}
