package org.stakewood.economy.synthetic;

/** What a loan's pledge was worth in micro-OAK and what it owed in micro-sOAK at the end of a day. */
public record LoanMark(long stake, long debt) {}
