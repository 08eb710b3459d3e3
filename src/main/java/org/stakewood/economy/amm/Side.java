package org.stakewood.economy.amm;

/** Which of a pool's two assets is meant. */
public enum Side {
    FIRST,
    SECOND;

    /** The other one. */
    public Side other() {
        return this == FIRST ? SECOND : FIRST;
    }
}
