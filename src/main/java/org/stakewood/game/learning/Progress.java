package org.stakewood.game.learning;

import java.util.Map;

/** How far people have come in the tutorial. Each method is one transaction. */
public interface Progress {

    /** How a step was done. */
    enum How {
        /** Its reader went on. */
        READ,
        /** A preview was asked for. */
        LOOKED,
        /** It was seen in the journal. */
        DID,
        /** A whole topic was put aside. */
        ASIDE
    }

    /** The steps that a seat has behind it, and the topics that it has put aside, by their ids. */
    Map<String, How> of(long seat);

    /** Keeps a step; the first time counts. */
    void keep(long seat, String step, How how);

    /** A topic begins again: it is no longer put aside, and its steps are to be done anew. */
    void takeUp(long seat, String topic);
}
