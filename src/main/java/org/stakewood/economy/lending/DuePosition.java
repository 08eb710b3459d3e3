package org.stakewood.economy.lending;

/** A position that is to be resolved now, with its health at the mark of the pass. */
public record DuePosition(int account, int market, double health) {}
