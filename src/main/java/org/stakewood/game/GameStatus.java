package org.stakewood.game;

/** Whether a game's clock runs. */
public enum GameStatus {
    /** People gather; nobody acts yet. */
    LOBBY,
    RUNNING,
    /** Everything stands still: days, actions, scores. */
    PAUSED,
    /** The last day has passed. */
    OVER,
    /** The program found that a day broke a law of the economy and stopped before it; an operator must look. */
    BROKEN
}
