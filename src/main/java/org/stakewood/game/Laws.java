package org.stakewood.game;

import io.vavr.collection.Vector;
import org.stakewood.economy.World;

/** What must hold after every day on the running server. */
@FunctionalInterface
interface Laws {

    /** Every law that the world breaks, in words for the operator; empty if all hold. */
    Vector<String> broken(World world);
}
