package org.stakewood.economy.scenario;

/** Who lends the synthetic against stake. */
public enum DeskKind {
    /** The network itself: guards, calls, and interest for those who stake. */
    EMBEDDED,
    /** A contract outside: no guards, sees slashes a day late, keeps the interest. */
    EXTERNAL,
    /** A bank: scores each borrower, knows late, and has recourse. */
    BANK
}
