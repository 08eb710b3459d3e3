package org.stakewood.economy.synthetic;

/** A loan whose debt of today joins its pool, or whose pledge begins to bind, when the day passes. */
public record Joining(int account, int validator) {}
