package org.stakewood.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready once the PostgreSQL in the data folder has died too often to be started again. */
@Readiness
@ApplicationScoped
class OwnServerCheck implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        Optional<String> givenUp = Surroundings.postgres().flatMap(EmbeddedPostgres::givenUp);
        var response =
                HealthCheckResponse.named("PostgreSQL of the data folder").status(givenUp.isEmpty());
        givenUp.ifPresent(why -> response.withData("why", why));
        return response.build();
    }
}
