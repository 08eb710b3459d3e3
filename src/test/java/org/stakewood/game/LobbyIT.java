package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.command.Delegate;
import org.stakewood.game.message.Message;
import org.stakewood.game.message.Messages;
import org.stakewood.game.seat.Joining;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;
import org.stakewood.game.seat.SeatTicket;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.NewSession;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.testing.SeededSession;

/** People come in, sit down, lose and regain their seats. */
@QuarkusTest
class LobbyIT {

    private static long names;

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Lobby lobby;

    @Inject
    Seats seats;

    @Inject
    Absences absences;

    @Inject
    Control control;

    @Inject
    Messages messages;

    @Inject
    Tables tables;

    @Inject
    AgroalDataSource database;

    private long host;
    private Session session;

    @BeforeEach
    void prepare() {
        host = hosts.create("Host " + names++, "a long enough password").id();
        session = sessions.create(host, SeededSession.of("A class", seed -> Scenarios.everything(), 4));
    }

    @Test
    void aHostIsKnownByNameAndPassword() {
        String name = hosts.create("Ada " + names++, "correct horse battery").name();
        assertTrue(hosts.check(name.toUpperCase(java.util.Locale.ROOT), "correct horse battery")
                .isPresent());
        assertFalse(hosts.check(name, "wrong").isPresent());
        assertFalse(hosts.check("nobody", "correct horse battery").isPresent());
        assertSorry(Sorry.Why.HOST_NAME_TAKEN, () -> hosts.create(name, "correct horse battery"));
        assertSorry(Sorry.Why.PASSWORD_TOO_SHORT, () -> hosts.create("Other", "short"));
        Host before = hosts.find(name).orElseThrow();
        hosts.password(before.id(), "another long password");
        assertFalse(hosts.current(before.id(), before.sessionEpoch()));
        assertTrue(hosts.check(name, "another long password").isPresent());
    }

    @Test
    void onlyTheHostOfASessionMayTouchIt() {
        long stranger =
                hosts.create("Stranger " + names++, "a long enough password").id();
        SeatTicket ada = join("Ada");
        assertSorry(Sorry.Why.NOT_FOUND, () -> sessions.owned(stranger, session.id()));
        assertSorry(Sorry.Why.NOT_FOUND, () -> control.start(stranger, session.id()));
        assertSorry(Sorry.Why.NOT_FOUND, () -> {
            lobby.remove(stranger, session.id(), ada.seat().id());
            return null;
        });
        Session other = sessions.create(host, SeededSession.of("Other", seed -> Scenarios.everything(), 4));
        assertSorry(Sorry.Why.NOT_FOUND, () -> {
            lobby.remove(host, other.id(), ada.seat().id());
            return null;
        });
        assertSorry(Sorry.Why.NOT_FOUND, () -> messages.say(stranger, session.id(), null, "hello"));
    }

    @Test
    void peopleTakePlayersSeatsInTheLobby() {
        SeatTicket ada = join("Ada");
        SeatTicket bob = join("Bob");
        assertEquals(0, ada.seat().account());
        assertEquals(1, bob.seat().account());
        assertTrue(account(ada).person());
        assertEquals(10, ada.recoveryCode().length());
        assertEquals("Ada", seats.nicknames(session.id(), session.game()).get(0));
        assertSorry(Sorry.Why.NAME_TAKEN, () -> join(" àda "));
        assertSorry(Sorry.Why.NAME_INVALID, () -> join("<script>"));
        assertSorry(Sorry.Why.UNKNOWN_CODE, () -> lobby.join("ZZZZZZ", new Joining("Eve", null, null, "d")));
        sessions.lock(host, session.id(), true);
        assertSorry(Sorry.Why.LOCKED, () -> join("Eve"));
    }

    @Test
    void theSameDeviceGetsItsSeatAgain() {
        SeatTicket first = lobby.join(session.code(), new Joining("Ada", null, null, "device-of-ada"));
        String typed = " " + session.code().toLowerCase(java.util.Locale.ROOT).substring(0, 3) + "-"
                + session.code().substring(3);
        SeatTicket again = lobby.join(typed, new Joining("Somebody", null, null, "device-of-ada"));
        assertEquals(first.seat().id(), again.seat().id());
        assertEquals(
                first.seat().id(),
                lobby.known(session.code(), "device-of-ada").orElseThrow().id());
        assertTrue(lobby.known(session.code(), "another").isEmpty());
    }

    @Test
    void theNewestDeviceWins() {
        SeatTicket ada = join("Ada");
        Seat before = ada.seat();
        SeatTicket moved =
                lobby.recover(session.code(), ada.recoveryCode().toLowerCase(java.util.Locale.ROOT), "phone");
        assertTrue(seats.find(before.id(), before.epoch()).isEmpty());
        assertTrue(seats.find(before.id(), moved.seat().epoch()).isPresent());
        assertSorry(Sorry.Why.WRONG_RECOVERY_CODE, () -> lobby.recover(session.code(), "2222222222", "phone"));

        String link = lobby.freshLink(host, session.id(), before.id());
        SeatTicket fresh = lobby.redeem(link, "tablet");
        assertTrue(seats.find(before.id(), moved.seat().epoch()).isEmpty());
        assertTrue(seats.find(before.id(), fresh.seat().epoch()).isPresent());
        assertSorry(Sorry.Why.LINK_USED, () -> lobby.redeem(link, "tablet"));
        assertSorry(Sorry.Why.LINK_USED, () -> lobby.redeem("nonsense", "tablet"));
    }

    @Test
    void whoComesLateTakesTheBotNearestTheMedianAndIsScoredFromThen() {
        join("Ada");
        control.start(host, session.id());
        control.step(host, session.id());
        int fair = tables.table(session.game()).current().hostView().seatForLateJoiner();
        SeatTicket late = join("Late");
        assertEquals(fair, late.seat().account());
        assertTrue(account(late).person());
        assertEquals(0, account(late).track().days());
    }

    @Test
    void whenNoBotIsLeftAnAccountIsOpened() {
        int bots = tables.table(session.game()).current().publicView().accounts();
        control.start(host, session.id());
        Set<Integer> accounts = new HashSet<>();
        for (int i = 0; i < bots; i++) {
            assertTrue(accounts.add(join("Player " + i).seat().account()));
        }
        SeatTicket extra = join("Extra");
        assertEquals(bots, extra.seat().account());
        assertTrue(account(extra).person());
        assertEquals(
                bots + 1, tables.table(session.game()).current().publicView().accounts());
    }

    @Test
    void manyAtOnceGetSeatsOfTheirOwn() {
        List<CompletableFuture<SeatTicket>> joining = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int number = i;
            joining.add(CompletableFuture.supplyAsync(() -> join("Person " + number)));
        }
        Set<Integer> accounts = new HashSet<>();
        joining.forEach(each -> assertTrue(accounts.add(each.join().seat().account())));
        assertEquals(12, accounts.size());
    }

    @Test
    void aSeatIsHandedToABotAndBack() {
        SeatTicket ada = join("Ada");
        lobby.handToBot(host, session.id(), ada.seat().id());
        assertFalse(account(ada).person());
        assertTrue(seats.find(ada.seat().id(), ada.seat().epoch()).isPresent());
        lobby.giveBack(host, session.id(), ada.seat().id());
        assertTrue(account(ada).person());
        lobby.handToBot(host, session.id(), ada.seat().id());
        assertFalse(account(ada).person());
    }

    @Test
    void aBotPlaysForTheAbsentAndGivesTheSeatBack() throws SQLException {
        SeatTicket ada = join("Ada");
        SeatTicket bob = join("Bob");
        long stay = join("Stay").seat().id();
        control.start(host, session.id());
        unseen(ada, 90);
        unseen(bob, 121);
        absences.look();
        assertEquals(SeatState.OPEN, seats.look(ada.seat().id()).orElseThrow().state());
        assertEquals(SeatState.AWAY, seats.look(bob.seat().id()).orElseThrow().state());
        assertEquals(SeatState.OPEN, seats.look(stay).orElseThrow().state());
        assertFalse(account(bob).person());
        assertTrue(seats.find(bob.seat().id(), bob.seat().epoch()).isPresent());
        absences.look();
        assertFalse(account(bob).person());
        unseen(bob, 0);
        absences.look();
        assertEquals(SeatState.OPEN, seats.look(bob.seat().id()).orElseThrow().state());
        assertTrue(account(bob).person());
        control.pause(host, session.id());
        unseen(bob, 10_000);
        absences.look();
        assertTrue(account(bob).person(), "nobody is absent from a game that stands still");
        control.resume(host, session.id());
        unseen(bob, 10_000);
        absences.look();
        assertFalse(account(bob).person());
        control.end(host, session.id());
        absences.look();
        assertTrue(account(bob).person(), "whoever was away at the end is ranked with people");
        assertEquals(0, account(bob).track().restartedOn());
        assertEquals(
                List.of("Back", "End", "Away", "Resume", "Pause", "Back", "Away"),
                sessions.audited(host, session.id(), 7).stream()
                        .map(each -> each.entry().act())
                        .toList());
    }

    private void unseen(SeatTicket ticket, int seconds) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update seat set present_at = now() - interval '" + seconds
                    + " seconds' where id = " + ticket.seat().id());
        }
    }

    @Test
    void whoIsRemovedMayComeAgainAndWhoIsBannedMayNot() {
        SeatTicket ada = lobby.join(session.code(), new Joining("Ada", "Ada Lovelace", null, "laptop"));
        lobby.remove(host, session.id(), ada.seat().id());
        assertTrue(seats.find(ada.seat().id(), ada.seat().epoch()).isEmpty());
        assertEquals(
                SeatState.REMOVED, seats.look(ada.seat().id()).orElseThrow().state());
        assertFalse(account(ada).person());
        SeatTicket again = lobby.join(session.code(), new Joining("Ada", null, null, "laptop"));
        assertNotEquals(ada.seat().id(), again.seat().id());
        assertTrue(account(again).person());
        lobby.ban(host, session.id(), again.seat().id());
        assertSorry(Sorry.Why.BANNED, () -> lobby.join(session.code(), new Joining("Eve", null, null, "laptop")));
        lobby.leave(join("Bob").seat());
        List<String> acts = sessions.audited(host, session.id(), 20).stream()
                .map(each -> each.entry().act())
                .toList();
        assertEquals(List.of("Ban", "Remove", "Create"), acts);
    }

    @Test
    void aGuestListLetsEachLabelInOnce() {
        Session closed = sessions.create(
                host,
                new NewSession("Guests", seed -> Scenarios.everything(), 4, 42L, 2_000L, 0, List.of("k-17", "k-18")));
        assertSorry(Sorry.Why.NOT_A_GUEST, () -> lobby.join(closed.code(), new Joining("A", null, null, "1")));
        assertSorry(Sorry.Why.NOT_A_GUEST, () -> lobby.join(closed.code(), new Joining("A", null, "k-19", "1")));
        lobby.join(closed.code(), new Joining("A", null, "k-17", "1"));
        assertSorry(Sorry.Why.LABEL_TAKEN, () -> lobby.join(closed.code(), new Joining("B", null, "k-17", "2")));
    }

    @Test
    void playingAloneStartsAtOnceAndLetsNobodyElseIn() {
        SeatTicket me = lobby.playAlone("Solo", seed -> Scenarios.everything(), 1, "Me");
        Moment moment = tables.table(me.seat().game()).current();
        assertEquals(GameStatus.RUNNING, moment.clock().status());
        assertEquals(0, me.seat().account());
        Session alone = sessions.find(me.seat().session()).orElseThrow();
        assertSorry(Sorry.Why.LOCKED, () -> lobby.join(alone.code(), new Joining("Eve", null, null, "d")));
        lobby.clockAlone(me.seat(), new ClockAct.Pause());
        assertEquals(
                GameStatus.PAUSED,
                tables.table(me.seat().game()).current().clock().status());
        SeatTicket inClass = join("Ada");
        assertSorry(Sorry.Why.NOT_FOUND, () -> lobby.clockAlone(inClass.seat(), new ClockAct.Pause()));
    }

    @Test
    void aHostSpeaksToAllAndToOne() {
        Seat ada = join("Ada").seat();
        Seat bob = join("Bob").seat();
        messages.say(host, session.id(), null, " Welcome ");
        messages.say(host, session.id(), ada.id(), "Look at your stake");
        assertEquals(List.of("Look at your stake", "Welcome"), texts(messages.to(ada, 10)));
        assertEquals(List.of("Welcome"), texts(messages.to(bob, 10)));
        assertEquals(List.of("Welcome"), texts(messages.toAll(session.id(), 10)));
        assertSorry(Sorry.Why.TEXT_INVALID, () -> messages.say(host, session.id(), null, " "));
    }

    @Test
    void noNameIsInJournalEventsOrSnapshots() throws SQLException {
        SeatTicket ada =
                lobby.join(session.code(), new Joining("Quetzalcoatl", "Xiuhtecuhtli Huitzilopochtli", null, "device"));
        messages.say(host, session.id(), ada.seat().id(), "Popocatepetl");
        control.start(host, session.id());
        Node.get(tables.table(session.game()).submit("k", new Delegate(0, 0, 1_000_000), null));
        control.step(host, session.id());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select string_agg(command::text, ' ') from journal where game_id = " + session.game()
                                + " union all select string_agg(body::text, ' ') from event where game_id = "
                                + session.game()
                                + " union all select string_agg(scenario::text, ' ') from game where id = "
                                + session.game())) {
            while (row.next()) {
                assertNamesNobody(row.getString(1));
            }
        }
        assertNamesNobody(tables.table(session.game()).current().world().toString());
        assertEquals(
                "Quetzalcoatl", seats.nicknames(session.id(), session.game()).get(0));
    }

    private static void assertNamesNobody(String text) {
        for (String name : List.of("Quetzalcoatl", "Xiuhtecuhtli", "Huitzilopochtli", "Popocatepetl")) {
            assertFalse(
                    text.toLowerCase(java.util.Locale.ROOT).contains(name.toLowerCase(java.util.Locale.ROOT)), name);
        }
    }

    private SeatTicket join(String name) {
        return lobby.join(session.code(), new Joining(name, null, null, "device of " + name));
    }

    private Account account(SeatTicket ticket) {
        return tables.table(ticket.seat().game())
                .current()
                .seatView(ticket.seat().account())
                .orElseThrow()
                .account();
    }

    private static List<String> texts(List<Message> all) {
        return all.stream().map(Message::text).toList();
    }

    private static void assertSorry(Sorry.Why why, Supplier<?> act) {
        assertEquals(why, assertThrows(Sorry.class, act::get).why());
    }
}
