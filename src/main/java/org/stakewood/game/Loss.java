package org.stakewood.game;

/**
 * What is lost when a game is set back.
 *
 * @param days days that have passed since, the one being played not counted
 * @param people accounts of people who have acted since
 * @param acts their acts that were accepted
 * @param host acts of the host on rules and events
 */
public record Loss(int days, int people, int acts, int host) {}
