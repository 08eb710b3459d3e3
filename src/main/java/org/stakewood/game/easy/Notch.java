package org.stakewood.game.easy;

/** How far a dial is turned. */
public enum Notch {
    LOW,
    USUAL,
    HIGH
}
