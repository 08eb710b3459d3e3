package org.stakewood.game;

/** This program cannot go on with a game; the message says why and what can. */
public final class GameNotPlayable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GameNotPlayable(String message) {
        super(message);
    }

    public GameNotPlayable(String message, Throwable cause) {
        super(message, cause);
    }
}
