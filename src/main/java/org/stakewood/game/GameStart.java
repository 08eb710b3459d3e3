package org.stakewood.game;

import org.stakewood.economy.scenario.Scenario;

/**
 * What a game begins with.
 *
 * @param scenario its rules, the recorded prices cut for it
 * @param seed where its chance comes from
 * @param seats players' seats
 */
public record GameStart(Scenario scenario, long seed, int seats) {}
