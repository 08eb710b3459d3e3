package org.stakewood.game;

import java.util.function.Consumer;

/** Tells nobody: other nodes are found by looking. */
public final class Quiet implements Announcer {

    @Override
    public void announce(Head head) {}

    @Override
    public void announce(Note note) {}

    @Override
    public void listen(Consumer<Head> listener) {}

    @Override
    public void listenNotes(Consumer<Note> listener) {}
}
