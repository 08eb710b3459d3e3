package org.stakewood.economy.scenario;

/**
 * One thing wrong with a scenario.
 *
 * @param field path of the field, such as {@code staking.unbondingDays}
 * @param problem stable id of what is wrong; a page says it in the reader's language
 * @param value what stands there
 */
public record ScenarioFault(String field, String problem, String value) {}
