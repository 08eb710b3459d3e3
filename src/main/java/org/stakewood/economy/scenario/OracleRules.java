package org.stakewood.economy.scenario;

/**
 * Which price rules use.
 *
 * @param cascadeMark price for loans against stake in a cascade
 * @param marketMark price for positions of the money market in a cascade
 * @param clamp widest distance of a clamped mark from the average, as a share of it
 * @param outsideTolerance distance from the outside price's mean beyond which the pool's average is not believed
 * @param staleOracle true if the scenario accepts a slow average beside high limits
 */
public record OracleRules(
        Mark cascadeMark, Mark marketMark, double clamp, double outsideTolerance, boolean staleOracle) {}
