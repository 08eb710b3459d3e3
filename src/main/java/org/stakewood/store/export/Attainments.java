package org.stakewood.store.export;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.game.data.Attainment;

/** What everybody of a session has reached until now. */
final class Attainments {

    private static final String QUERY = Holders.WITH + """
             select person.pseudonym, nickname, real_name, person.label, game.arm, seat.account, lower(seat.state) as state,
              coalesce(min(s.net_worth) filter (where s.day = h.from_day), 0) as opening,
              coalesce(min(s.profit) filter (where s.day = game.day), 0) as profit,
              count(s.day) as days,
              count(s.day) filter (where s.person and not s.account = any(coalesce(absence.accounts, '{}'))) as present,
              count(s.day) filter (where exists (select 1 from journal j where j.game_id = :game
                and j.account = s.account and j.day = s.day and j.result in ('ACCEPTED', 'REFUSED'))) as acted
            from seat join person on person.id = seat.person_id join game on game.id = seat.game_id
            left join holder h on h.pseudonym = person.pseudonym and h.account = seat.account
            left join standing s on s.game_id = :game and s.account = h.account and s.day between h.from_day and h.until_day
            left join absence on absence.game_id = :game and absence.day = s.day
            where seat.game_id = :game and not seat.test
            group by seat.id, person.id, game.id order by seat.account, seat.id""";

    private Attainments() {}

    static List<Attainment> of(Connection connection, long session) throws SQLException {
        List<Attainment> all = new ArrayList<>();
        for (long game : games(connection, session)) {
            String query = QUERY.replace(":game", Long.toString(game));
            try (PreparedStatement statement = connection.prepareStatement(query);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(new Attainment(
                            Names.line(row),
                            row.getLong("opening"),
                            row.getLong("profit"),
                            row.getInt("days"),
                            row.getInt("present"),
                            row.getInt("acted")));
                }
            }
        }
        return all;
    }

    private static List<Long> games(Connection connection, long session) throws SQLException {
        String query = "select id from game where session_id = ? and practice_of is null order by arm";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, session);
            try (ResultSet row = statement.executeQuery()) {
                List<Long> games = new ArrayList<>();
                while (row.next()) {
                    games.add(row.getLong(1));
                }
                return games;
            }
        }
    }
}
