package org.stakewood.game.data;

/**
 * A column of the research data, as the codebook tells it.
 *
 * @param name as in the files
 * @param type what its values are
 * @param unit what they count; empty for texts
 * @param meaning a sentence
 * @param formula how it is computed; empty if it is stored as it happened
 * @param missing when the cell is empty
 * @param since version of the tables that first had it
 */
public record DataColumn(
        String name, DataType type, String unit, String meaning, String formula, String missing, int since) {}
