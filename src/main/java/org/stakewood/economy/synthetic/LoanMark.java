package org.stakewood.economy.synthetic;

/** What a loan's pledged shares were worth in micro-OAK and what it owed in micro-sOAK at the end of a day. */
public record LoanMark(long shares, long stake, long debt) {}
