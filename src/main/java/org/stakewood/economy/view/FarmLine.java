package org.stakewood.economy.view;

import org.stakewood.economy.farming.ProgrammeKind;

/**
 * One stream of ACORN.
 *
 * @param kind who is paid
 * @param target the asset's ordinal, the pool's id; negative for all who stake
 * @param today micro-ACORN of the day
 * @param rate reward a year as a share of what takes part; NaN where nothing does
 * @param claim micro-ACORN that the reader may claim
 * @param value micro-dollars of everything that takes part
 */
public record FarmLine(ProgrammeKind kind, int target, long today, double rate, long claim, double value) {}
