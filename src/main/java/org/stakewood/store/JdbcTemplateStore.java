package org.stakewood.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.stakewood.game.session.Template;
import org.stakewood.game.session.TemplateStore;

/** Templates in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcTemplateStore implements TemplateStore {

    private final PageConnections connections;

    JdbcTemplateStore(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public Template add(long host, String name, String form) {
        return all("insert into template (host_id, name, form) values (?, ?, ?) returning *", host, name, form)
                .get(0);
    }

    @Override
    public List<Template> of(long host) {
        return all("select * from template where host_id = ? order by id desc", host);
    }

    @Override
    public void delete(long host, long template) {
        connections.with(
                "deleting a template",
                connection ->
                        Jdbc.update(connection, "delete from template where host_id = ? and id = ?", host, template));
    }

    private List<Template> all(String query, Object... parameters) {
        return connections.with(
                "reading templates", connection -> Jdbc.query(connection, JdbcTemplateStore::read, query, parameters));
    }

    private static Template read(ResultSet row) throws SQLException {
        return new Template(row.getLong("id"), row.getString("name"), row.getString("form"));
    }
}
