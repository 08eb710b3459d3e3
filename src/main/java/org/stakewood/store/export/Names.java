package org.stakewood.store.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.game.data.KeyLine;

/** The names of a session's people: for the key, and so that nothing else tells them. */
final class Names {

    private Names() {}

    static List<KeyLine> key(Connection connection, long session) throws SQLException {
        String query = """
                select pseudonym, nickname, real_name, person.label, arm, account, lower(state) as state
                from seat join person on person.id = seat.person_id join game on game.id = seat.game_id
                where seat.session_id = ? and person.withdrawn_at is null and not seat.test order by arm, account, seat.id""";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, session);
            try (ResultSet row = statement.executeQuery()) {
                List<KeyLine> all = new ArrayList<>();
                while (row.next()) {
                    all.add(line(row));
                }
                return all;
            }
        }
    }

    static KeyLine line(ResultSet row) throws SQLException {
        return new KeyLine(
                row.getString("pseudonym"),
                row.getString("nickname"),
                row.getString("real_name"),
                row.getString("label"),
                row.getInt("arm"),
                row.getObject("account", Integer.class),
                row.getString("state"));
    }

    static Redactor redactor(Connection connection, long session) throws SQLException {
        String query = """
                select unnest(array[nickname, real_name, label]) as name from person where session_id = ?
                union select host.name from host join session on session.host_id = host.id where session.id = ?""";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, session);
            statement.setLong(2, session);
            try (ResultSet row = statement.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (row.next()) {
                    if (row.getString(1) != null) {
                        names.add(row.getString(1));
                    }
                }
                return new Redactor(names);
            }
        }
    }
}
