package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.stakewood.game.Happening;

/** What debriefs read of recorded games, and how far each has been led. Each method is one transaction. */
public interface DebriefStore {

    /** Events of the kinds that turning points are found in, in order. */
    Vector<Happening> told(long game);

    /** Trades that moved a price most, the furthest first. */
    Vector<Happening> trades(long game, int limit);

    /** Where people had their money, by day. */
    Vector<Invested> invested(long game);

    /** All accounts, by number. */
    Vector<Holder> holders(long game);

    /** What people of a session thought of it afterwards, without their names, in no order that tells who they are. */
    Vector<String> reflections(long session);

    /** How far a debrief has been led. */
    Optional<DebriefState> state(long game);

    /** The debrief that a host of a session led last. */
    Optional<DebriefState> latest(long session);

    void keep(DebriefState state);
}
