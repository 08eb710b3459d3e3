package org.stakewood.live;

import java.util.Optional;

/**
 * How far a reader has come: the id of an event, the same on every node.
 *
 * @param seq row of the game's journal
 */
record Place(long game, long seq) {

    static Optional<Place> of(String id) {
        int dot = id == null ? -1 : id.indexOf('.');
        if (dot < 1 || id.length() > 40) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(Long.parseLong(id.substring(0, dot)), Long.parseLong(id.substring(dot + 1))));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    String id() {
        return game + "." + seq;
    }
}
