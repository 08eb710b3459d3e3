package org.stakewood.game;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Carries notes to the listeners of this node at once, and to other nodes as a hint. */
public final class Notes {

    private static final Logger LOG = Logger.getLogger(Notes.class);

    private final Announcer announcer;
    private final List<Consumer<Note>> listeners = new CopyOnWriteArrayList<>();

    public Notes(Announcer announcer) {
        this.announcer = announcer;
        announcer.listenNotes(this::tell);
    }

    /** Hears every note from now on. Must return at once. */
    public void listen(Consumer<Note> listener) {
        listeners.add(listener);
    }

    /** To be called after the commit. */
    public void publish(Note note) {
        tell(note);
        announcer.announce(note);
    }

    private void tell(Note note) {
        for (Consumer<Note> each : listeners) {
            try {
                each.accept(note);
            } catch (RuntimeException defect) {
                LOG.errorf(defect, "A listener fails at %s", note);
            }
        }
    }
}
