package org.stakewood.ops;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;

/** Hands the end of the process over to the server, and stops the database after everybody who might still write. */
final class Ending {
    void begun(@Observes StartupEvent event) {
        Surroundings.serverTakesOver();
    }

    void last(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        Surroundings.release();
    }
}
