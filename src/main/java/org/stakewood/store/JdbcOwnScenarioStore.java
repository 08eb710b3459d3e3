package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.stakewood.game.lesson.OwnKey;
import org.stakewood.game.lesson.OwnScenario;
import org.stakewood.game.lesson.OwnScenarioStore;

/** Hosts' own scenarios in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcOwnScenarioStore implements OwnScenarioStore {

    private static final String ALL = """
            select s.id, s.host_id, s.base, s.created_at, v.version, v.text, v.saved_at
              from own_scenario s join own_scenario_version v on v.scenario_id = s.id""";
    private static final String LAST =
            " and v.version = (select max(version) from own_scenario_version where scenario_id = s.id)";

    private final PageConnections connections;

    JdbcOwnScenarioStore(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public OwnScenario add(long host, String base, String text) {
        return connections.with("writing a scenario", connection -> {
            long id = Jdbc.query(
                            connection,
                            row -> row.getLong(1),
                            "insert into own_scenario (host_id, base) values (?, ?::text) returning id",
                            host,
                            base)
                    .get(0);
            return version(connection, id, text);
        });
    }

    @Override
    public OwnScenario save(long scenario, String text) {
        return connections.with("writing a scenario", connection -> {
            Jdbc.query(
                    connection, row -> row.getLong(1), "select id from own_scenario where id = ? for update", scenario);
            return version(connection, scenario, text);
        });
    }

    @Override
    public List<OwnScenario> of(long host) {
        return scenarios(" where s.host_id = ? and s.archived_at is null" + LAST + " order by s.id desc", host);
    }

    @Override
    public Optional<OwnScenario> find(long scenario) {
        return scenarios(" where s.id = ? and s.archived_at is null" + LAST, scenario).stream()
                .findFirst();
    }

    @Override
    public Optional<OwnScenario> version(OwnKey key) {
        return scenarios(" where s.id = ? and v.version = ?", key.scenario(), key.version()).stream()
                .findFirst();
    }

    @Override
    public void archive(long scenario) {
        connections.with(
                "putting a scenario away",
                connection ->
                        Jdbc.update(connection, "update own_scenario set archived_at = now() where id = ?", scenario));
    }

    private static OwnScenario version(Connection connection, long scenario, String text) throws SQLException {
        Jdbc.update(connection, """
                insert into own_scenario_version (scenario_id, version, text)
                select ?, coalesce(max(version), 0) + 1, ? from own_scenario_version where scenario_id = ?""", scenario, text, scenario);
        return Jdbc.query(connection, JdbcOwnScenarioStore::scenario, ALL + " where s.id = ?" + LAST, scenario)
                .get(0);
    }

    private List<OwnScenario> scenarios(String where, Object... parameters) {
        return connections.with(
                "reading scenarios",
                connection -> Jdbc.query(connection, JdbcOwnScenarioStore::scenario, ALL + where, parameters));
    }

    private static OwnScenario scenario(ResultSet row) throws SQLException {
        return new OwnScenario(
                row.getLong("id"),
                row.getLong("host_id"),
                row.getInt("version"),
                row.getString("text"),
                row.getString("base"),
                Jdbc.instant(row, "created_at"),
                Jdbc.instant(row, "saved_at"));
    }
}
