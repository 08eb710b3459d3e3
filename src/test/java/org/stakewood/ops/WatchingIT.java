package org.stakewood.ops;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WatchingIT {
    @Inject
    MeterRegistry meters;

    @Inject
    @DataSource("journal")
    AgroalDataSource journal;

    @Test
    void readyMeansDatabaseAndSchema() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(
                        "checks.name",
                        hasItems(
                                "Database connections health check",
                                "Database schema",
                                "PostgreSQL of the data folder"));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void timersOfTheProgramHaveBuckets() {
        meters.timer("stakewood.test").record(Duration.ofMillis(7));
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("stakewood_test_seconds_bucket{le=\"0.005\"} 0"))
                .body(containsString("stakewood_test_seconds_bucket{le=\"0.01\"} 1"))
                .body(containsString("agroal_available_count{datasource=\"journal\"}"));
    }

    @Test
    void theApiDescribesItself() {
        given().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void aHangingWriterIsCutOff() throws SQLException {
        try (Connection connection = journal.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals("2s", show(statement, "lock_timeout"));
            assertEquals("10s", show(statement, "statement_timeout"));
            assertEquals("10s", show(statement, "idle_in_transaction_session_timeout"));
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
