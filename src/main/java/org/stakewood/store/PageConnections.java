package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Plain JDBC on the pages' connections, inside whatever transaction is under way. */
@ApplicationScoped
class PageConnections {

    private final DataSource source;

    PageConnections(DataSource source) {
        this.source = source;
    }

    /** Something that talks to the database. */
    @FunctionalInterface
    interface Task<T> {
        T run(Connection connection) throws SQLException;
    }

    <T> T with(String what, Task<T> task) {
        try (Connection connection = source.getConnection()) {
            return task.run(connection);
        } catch (SQLException e) {
            throw Jdbc.failed(what, e);
        }
    }
}
