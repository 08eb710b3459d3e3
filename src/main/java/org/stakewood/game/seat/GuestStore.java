package org.stakewood.game.seat;

import java.util.List;

/** Where guest lists are kept. Each method is one transaction. */
public interface GuestStore {

    /** In alphabetical order. */
    List<String> labels(long session);

    /** Adds what is not there yet. */
    void add(long session, List<String> labels);

    /** A label counts only with its personal link, or by itself again. */
    void keyed(long session, boolean keyed);
}
