package org.stakewood.ops;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Ready when every migration that this release brings has been applied. */
@Readiness
@ApplicationScoped
class SchemaCheck implements HealthCheck {
    private final Flyway flyway;
    /** Migrations are never taken back, so that one good answer lasts. */
    private volatile String applied;

    SchemaCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("Database schema");
        if (applied == null) {
            try {
                int pending = flyway.info().pending().length;
                if (pending > 0) {
                    return response.down()
                            .withData("pending migrations", pending)
                            .build();
                }
                MigrationInfo current = flyway.info().current();
                applied = current == null ? "none" : current.getVersion().toString();
            } catch (FlywayException unreachable) {
                return response.down().withData("why", unreachable.getMessage()).build();
            }
        }
        return response.up().withData("version", applied).build();
    }
}
