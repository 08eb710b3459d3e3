package org.stakewood.economy.event;

/** The farm gave away ACORN of a day; kept: what met nobody and was not minted. Micro-ACORN. */
public record AcornEmitted(long minted, long kept) implements Event {}
