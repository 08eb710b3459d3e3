package org.stakewood.web.cascade;

/**
 * A debt that fell, ready to be shown.
 *
 * @param mine whether it was the reader's own
 * @param pass in which it fell
 * @param behind what stood behind it
 * @param why it fell
 * @param done what was done with it
 * @param left what nothing covered at once
 */
public record FallenLine(
        String who,
        boolean mine,
        String pass,
        String debt,
        String behind,
        String health,
        String why,
        String done,
        String left) {}
