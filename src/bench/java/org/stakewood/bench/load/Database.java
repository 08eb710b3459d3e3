package org.stakewood.bench.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The PostgreSQL under the server that is measured. */
record Database(int port, String password) {

    static final String NAME = "stakewood";

    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + NAME, NAME, password);
    }

    /** Version and the settings that decide what a commit costs. */
    String settings() throws SQLException {
        StringBuilder text = new StringBuilder();
        for (String each : new String[] {
            "server_version", "fsync", "synchronous_commit", "full_page_writes", "wal_sync_method", "shared_buffers"
        }) {
            text.append(text.isEmpty() ? "PostgreSQL " : ", ")
                    .append(each.equals("server_version") ? "" : each + " ")
                    .append(ask("show " + each));
        }
        return text.toString();
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
