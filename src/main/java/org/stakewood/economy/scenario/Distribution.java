package org.stakewood.economy.scenario;

/** How the treasury's ACORN comes to the players. */
public enum Distribution {
    /** Not at all: whoever wants ACORN farms them or buys them. */
    MINE,
    /** On day 0, the same for every seat. */
    AIRDROP,
    /** From day 1 on for dollars, at a price that falls every day. */
    SALE
}
