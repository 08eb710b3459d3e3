package org.stakewood.game;

import java.util.function.Consumer;

/** Tells other nodes that something went on. A hint only: nobody may rely on hearing it. */
public interface Announcer {

    /** A game has come this far; called after the commit. Never throws, never waits. */
    void announce(Head head);

    /** Something else changed. Never throws, never waits. */
    void announce(Note note);

    /** Whom to tell how far games came on other nodes. */
    void listen(Consumer<Head> listener);

    /** Whom to tell what else changed on other nodes. */
    void listenNotes(Consumer<Note> listener);
}
