package org.stakewood.game.debrief;

import io.vavr.collection.Vector;

/** Looks for turning points of some kinds; all of them, in any order. */
interface Finder {

    Vector<TurningPoint> find(Recorded game);
}
