package org.stakewood.game.seat;

import java.nio.ByteBuffer;
import org.stakewood.game.Seed;

/**
 * Draws people into networks by permuted blocks: each network comes once in every block, in an order that the seed alone
 * decides. So no two networks ever differ by more than one person drawn, nobody's coming earlier or later lets them
 * choose, and whoever knows the seed can make the sequence again. Source: permuted-block randomisation (Altman and Bland,
 * BMJ 319, 1999), blocks of the smallest size.
 *
 * @param seed kept with the session, known to no player
 * @param networks how many there are; at least 1
 */
public record Draw(long seed, int networks) {

    /** The block to which a place belongs, both from 0. */
    public int block(int place) {
        return place / networks;
    }

    /**
     * The network of a place, both from 0. A block's order: beginning with 0, 1, 2 …, for i from the last down to 1
     * swap i with j, where j is the i-th four bytes (unsigned, big-endian, from 0) of SHA-256 of seed and block, each 8
     * bytes big-endian, modulo i + 1.
     */
    public int network(int place) {
        int block = block(place);
        ByteBuffer chance = ByteBuffer.wrap(
                Seed.sha256(ByteBuffer.allocate(16).putLong(seed).putLong(block).array()));
        int[] order = new int[networks];
        for (int i = 0; i < networks; i++) {
            order[i] = i;
        }
        for (int i = networks - 1; i > 0; i--) {
            int j = (int) (Integer.toUnsignedLong(chance.getInt(4 * i)) % (i + 1));
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order[place % networks];
    }
}
