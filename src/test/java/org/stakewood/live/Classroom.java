package org.stakewood.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.view.SeatView;
import org.stakewood.game.Answer;
import org.stakewood.game.ClockState;
import org.stakewood.game.Control;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Lobby;
import org.stakewood.game.Tables;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.seat.Joining;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Arm;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.NewSession;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.game.session.Terms;
import org.stakewood.testing.SeededSession;

/** A class as tests need one: a host, a session whose days pass when the test says so, people on seats. */
@ApplicationScoped
class Classroom {

    private static final List<String> NAMES = List.of(
            "Wide Womblewoods",
            "O'Brien-Ångström",
            "ياسمين المغربي",
            "Ödön Þórðarson",
            "Ng",
            "Żółć Gęślą Jaźń",
            "יעל כהן לוי",
            "MMMMMMMMMMMMMMMMM");
    private static final List<String> PEOPLE = List.of(
            "Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine",
            "Maria del Carmen Fernandez de la Vega Sanz",
            "عبد الرحمن بن محمد بن يوسف الأنصاري",
            "Wu 🌳🦦",
            "Nguyễn Thị Minh Khai");

    private final Hosts hosts;
    private final Sessions sessions;
    private final Lobby lobby;
    private final Control control;
    private final Tables tables;
    private final Lessons lessons;

    Classroom(Hosts hosts, Sessions sessions, Lobby lobby, Control control, Tables tables, Lessons lessons) {
        this.hosts = hosts;
        this.sessions = sessions;
        this.lobby = lobby;
        this.control = control;
        this.tables = tables;
        this.lessons = lessons;
    }

    Host host() {
        return hosts.create("Host " + UUID.randomUUID(), "a long enough password");
    }

    Session session(Host host, int seats) {
        return session(host, Scenarios.everything(), seats);
    }

    Session session(Host host, Scenario scenario, int seats) {
        return sessions.create(host.id(), SeededSession.of("A class", seed -> scenario, seats));
    }

    /** A class whose days are so long that they only pass when the test says so. */
    Session slow(Host host, Scenario scenario, int seats) {
        return sessions.create(
                host.id(),
                new NewSession("A class", seed -> scenario, seats, 7L, ClockState.LONGEST_DAY, 0, List.of()));
    }

    /** A class in a lesson that the program brings along. */
    Session lesson(Host host, String lesson, int seats) {
        return sessions.create(
                host.id(), SeededSession.of("A class", lessons.rules(lesson).orElseThrow(), seats));
    }

    /** A class in a lesson to which only people of a list come, who must agree first. */
    Session strict(Host host, String lesson, int seats, String consent, String label) {
        return sessions.create(
                host.id(),
                new NewSession(
                        "A class whose name is as long as the name of any class of this program may be",
                        lessons.rules(lesson).orElseThrow(),
                        seats,
                        7L,
                        null,
                        20,
                        List.of(label),
                        new Terms(false, null, consent, Terms.AWAY_SECONDS, false)));
    }

    /** A class in two networks of the same rules. */
    Session arms(Host host, String lesson, int seats) {
        Arm slow = new Arm("Slow exit", lessons.rules(lesson).orElseThrow(), List.of());
        Arm fast = new Arm("Fast exit", lessons.rules(lesson).orElseThrow(), List.of());
        return sessions.create(
                host.id(),
                new NewSession("A class", List.of(slow, fast), true, seats, 7L, null, 20, List.of(), Terms.OPEN));
    }

    /** Many people whose names are as long and as unusual as names may be. */
    void crowd(Session session, int count) {
        for (int i = 0; i < count; i++) {
            String nickname = NAMES.get(i % NAMES.size()) + (i < NAMES.size() ? "" : " " + i);
            String person = PEOPLE.get(i % PEOPLE.size());
            lobby.join(session.code(), new Joining(nickname, person, null, "device " + UUID.randomUUID()));
        }
    }

    void lock(Host host, Session session) {
        sessions.lock(host.id(), session.id(), true);
    }

    String freshLink(Host host, Session session, Seat seat) {
        return lobby.freshLink(host.id(), session.id(), seat.id());
    }

    void end(Host host, Session session) {
        control.end(host.id(), session.id()).orElseThrow();
    }

    List<Seat> join(Session session, int count) {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            seats.add(join(session, "Guest " + i, "device " + UUID.randomUUID()));
        }
        return seats;
    }

    Seat join(Session session, String name, String device) {
        return lobby.join(session.code(), new Joining(name, null, null, device)).seat();
    }

    /** The lobby ends and the clock stands. */
    void begin(Host host, Session session) {
        control.start(host.id(), session.id()).orElseThrow();
        pause(host, session);
    }

    /** Days pass, one by one; on a busy machine one may take longer than a page would wait. */
    void days(Host host, Session session, int count) {
        int before = tables.row(session.game()).day();
        for (int day = before + 1; day <= before + count; day++) {
            control.step(host.id(), session.id());
            int passed = day;
            Until.holds(() -> tables.row(session.game()).day() >= passed);
        }
    }

    /** The clock runs, so that people may act. */
    void resume(Host host, Session session) {
        control.resume(host.id(), session.id()).orElseThrow();
    }

    /** The clock stands. */
    void pause(Host host, Session session) {
        control.pause(host.id(), session.id()).orElseThrow();
    }

    boolean begun(Session session) {
        return tables.table(session.game()).current().clock().status() != GameStatus.LOBBY;
    }

    /** What an account sees now. */
    SeatView view(Session session, int account) {
        return tables.table(session.game()).current().seatView(account).orElseThrow();
    }

    Answer act(Session session, SeatCommand command) {
        try {
            return tables.table(session.game())
                    .submit("k" + UUID.randomUUID(), command, null)
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
