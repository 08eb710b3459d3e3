package org.stakewood.game.message;

import java.util.List;
import org.stakewood.game.Happening;
import org.stakewood.game.Moment;
import org.stakewood.game.seat.Seat;

/** Puts what happened into words. The room of the pages has the words; streams ask for them through this. */
public interface Narrator {

    /** Languages it speaks, by two letters; the first is taken for all others. */
    List<String> languages();

    /**
     * Entries of a feed, the oldest first; what a feed leaves out is left out.
     *
     * @param moment the game after it happened
     * @param happenings what concerns the reader, in order
     * @param reader who reads; null for everybody, the projector and the host
     * @param names whether the nicknames of others may be told
     */
    List<Told> tell(Moment moment, List<Happening> happenings, Seat reader, boolean names, String language);

    /** A place among all who are ranked together. */
    String rank(int place, int of, String language);

    /** A host's words as an entry of a feed. */
    Told tell(Message message, int day, String language);
}
