package org.stakewood.game;

import org.stakewood.economy.World;

/**
 * A world at a row of the journal.
 *
 * @param rules rules under which it was made
 * @param seq the row
 * @param hash state that the world must have
 * @param world the world
 */
public record Snapshot(int rules, long seq, long hash, World world) {}
