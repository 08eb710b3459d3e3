package org.stakewood.game.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.stakewood.game.AuditEntry;
import org.stakewood.game.Dropped;
import org.stakewood.game.Sorry;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.SessionStore;
import org.stakewood.game.session.Sessions;

/**
 * What the owner of a session may take away. Every file is written down in the session's log; {@link Sorry}
 * NOT_FOUND for anybody else, and for a network that is not there.
 */
public final class GameData {

    /** The most points that a grade may be of. */
    public static final int MOST_POINTS = 1_000;

    private static final String CSV = "text/csv;charset=UTF-8";

    private final DataStore store;
    private final Sessions sessions;
    private final SessionStore audits;

    public GameData(DataStore store, Sessions sessions, SessionStore audits) {
        this.store = store;
        this.sessions = sessions;
        this.audits = audits;
    }

    /** The tables and what each column means. */
    public List<DataTable> tables() {
        return store.tables();
    }

    /** Everything about one network, by pseudonyms. {@link DataBusy} while it is being written for somebody. */
    public Download tables(long host, long session, int network, DataFormat format) {
        Session owned = sessions.owned(host, session);
        long game = game(owned, network);
        if (store.busy(game)) {
            throw new DataBusy();
        }
        note(host, owned, game, "ExportData", format.name());
        return new Download(
                name(owned, network, "data", format.extension()),
                format.mediaType(),
                out -> store.write(game, format, out));
    }

    /** The same of a game that was left when its network was set back. */
    public Download dropped(long host, Dropped dropped, long session, DataFormat format) {
        Session owned = sessions.owned(host, session);
        if (store.busy(dropped.game())) {
            throw new DataBusy();
        }
        note(host, owned, dropped.game(), "ExportData", format.name());
        return new Download(
                name(owned, dropped.network(), "dropped-from-" + dropped.from(), format.extension()),
                format.mediaType(),
                out -> store.write(dropped.game(), format, out));
    }

    /** Scenario, hash of the seed, version of the rules: what can be registered before the start. */
    public Download plan(long host, long session, int network) {
        Session owned = sessions.owned(host, session);
        long game = game(owned, network);
        note(host, owned, game, "ExportPlan", "");
        return new Download(
                name(owned, network, "preregistration", "zip"), "application/zip", out -> store.writePlan(game, out));
    }

    /** Whose the pseudonyms are; the only file of these that has names, besides the grades. */
    public Download key(long host, long session) {
        Session owned = sessions.owned(host, session);
        note(host, owned, null, "ExportKey", "");
        StringBuilder rows = new StringBuilder();
        CsvText.line(rows, "player", "nickname", "name", "label", "arm", "account", "state");
        for (KeyLine each : store.key(session)) {
            CsvText.line(
                    rows,
                    each.pseudonym(),
                    each.nickname(),
                    each.realName(),
                    each.label(),
                    Integer.toString(each.arm()),
                    each.account() == null ? null : each.account().toString(),
                    each.state());
        }
        return text("stakewood-" + session + "-key.csv", rows);
    }

    /** Points for everybody, in a form that Moodle reads; 1 to {@link #MOST_POINTS} points at most. */
    public Download grades(long host, long session, Basis basis, int most) {
        Session owned = sessions.owned(host, session);
        if (most < 1 || most > MOST_POINTS) {
            throw new IllegalArgumentException("grades of " + most + " points");
        }
        note(host, owned, null, "ExportGrades", basis.name() + " " + most);
        StringBuilder rows = new StringBuilder();
        CsvText.line(
                rows,
                "label",
                "name",
                "nickname",
                "points",
                "points_max",
                "days",
                "days_present",
                "days_acted",
                "state");
        for (Grade each : Grades.of(store.attainments(session), basis, most)) {
            KeyLine who = each.attainment().who();
            CsvText.line(
                    rows,
                    who.label(),
                    who.realName(),
                    who.nickname(),
                    String.format(Locale.ROOT, "%.2f", each.points()),
                    Integer.toString(most),
                    Integer.toString(each.attainment().days()),
                    Integer.toString(each.attainment().present()),
                    Integer.toString(each.attainment().acted()),
                    who.state());
        }
        return text("stakewood-" + session + "-grades.csv", rows);
    }

    private static Download text(String name, StringBuilder rows) {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        return new Download(name, CSV, out -> out.write(bytes));
    }

    private static long game(Session session, int network) {
        if (network < 1 || network > session.counted().size()) {
            throw new Sorry(Sorry.Why.NOT_FOUND);
        }
        return session.counted().get(network - 1).game();
    }

    private static String name(Session session, int network, String what, String extension) {
        return "stakewood-" + session.id() + "-" + network + "-" + what + "." + extension;
    }

    private void note(long host, Session session, Long game, String act, String detail) {
        audits.audit(session.id(), game, new AuditEntry(host, null, null, act, detail));
    }
}
