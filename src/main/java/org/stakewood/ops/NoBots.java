package org.stakewood.ops;

import io.quarkus.arc.DefaultBean;
import io.vavr.collection.Vector;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.stakewood.game.Bots;

/** Automated players that do nothing, where no others are wired. */
@Dependent
class NoBots {

    @Produces
    @DefaultBean
    Bots none() {
        return world -> Vector.empty();
    }
}
