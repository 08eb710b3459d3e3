package org.stakewood.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.Delegate;
import org.stakewood.game.Control;
import org.stakewood.game.Lobby;
import org.stakewood.game.message.Messages;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;

/** A class listens: who hears what, and when. */
@QuarkusTest
class ChannelsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Classroom room;

    @Inject
    Channels channels;

    @Inject
    Control control;

    @Inject
    Hosts hosts;

    @Inject
    Lobby lobby;

    @Inject
    Messages messages;

    @Inject
    Seats seats;

    private final List<Listening> open = new ArrayList<>();
    private Host host;
    private Session session;

    @BeforeEach
    void prepare() {
        host = room.host();
        session = room.session(host, 8);
    }

    @AfterEach
    void leave() {
        open.forEach(Listening::hangUp);
    }

    @Test
    void everyDayReachesEachOfAClassOnceThoughSomeDoNotRead() {
        int people = 120;
        session = room.session(host, people);
        List<Seat> seated = room.join(session, people);
        room.begin(host, session);
        List<Listening> readers =
                seated.stream().map(each -> listen(each, null)).toList();
        IntStream.range(0, 20)
                .mapToObj(i -> Listening.stalled(channels.listen(session.game(), wall(), null)))
                .forEach(open::add);
        readers.forEach(each -> each.await(item -> item.name().equals("day")));
        readers.forEach(each -> each.items.clear());

        List<Long> millis = new ArrayList<>();
        for (int day = 2; day <= 6; day++) {
            int expected = day;
            room.days(host, session, 1);
            long committed = System.nanoTime();
            readers.forEach(each -> each.await(item -> item.name().equals("day") && day(item) == expected));
            millis.add((System.nanoTime() - committed) / 1_000_000);
        }
        System.out.println("from the answer to the last of " + people + " readers, ms: " + millis);
        for (Listening each : readers) {
            assertEquals(
                    List.of(2, 3, 4, 5, 6),
                    withPoints(each).stream().map(ChannelsIT::day).toList());
            assertTrue(each.named("mine").size() >= 5);
        }
        Item shared = withPoints(readers.get(0)).get(0);
        Item mine = readers.get(0).named("mine").get(0);
        System.out.println("bytes of a day, shared: " + bytes(shared) + ", private: " + bytes(mine));
        assertTrue(bytes(shared) <= 2_048, shared.data());
        assertTrue(bytes(mine) <= 512, mine.data());
        assertSame(shared, withPoints(readers.get(1)).get(0), "written once, not once a reader");
    }

    @Test
    void whoComesBackGetsWhatItMissedAndNothingTwice() {
        Seat seat = room.join(session, 1).get(0);
        room.begin(host, session);
        Listening stays = listen(seat, null);
        Listening leaves = listen(seat, null);
        room.days(host, session, 1);
        String last = leaves.await(item -> item.name().equals("day") && day(item) == 2)
                .id();
        leaves.hangUp();
        room.days(host, session, 3);
        stays.await(item -> item.name().equals("day") && day(item) == 5);

        Listening back = listen(seat, last);
        back.await(item -> item.name().equals("day") && day(item) == 5);
        assertEquals(
                List.of(3, 4, 5), withPoints(back).stream().map(ChannelsIT::day).toList());
        assertEquals("beat", back.items.get(0).name());
        assertTrue(back.items.get(0).retry() >= 2_000);
        assertEquals(1, back.named("mine").size());
        room.days(host, session, 1);
        back.await(item -> item.name().equals("day") && day(item) == 6);
        assertEquals(
                List.of(3, 4, 5, 6),
                withPoints(back).stream().map(ChannelsIT::day).toList());
        assertEquals(List.of(), back.named("reload"));
    }

    @Test
    void whoWasAwayTooLongOrElsewhereLoadsThePageAnew() {
        room.begin(host, session);
        Listening stays = listen(wall(), null);
        String early = stays.await(item -> item.name().equals("day")).id();
        room.days(host, session, Ring.DAYS + 2);
        stays.await(item -> item.name().equals("day") && day(item) == Ring.DAYS + 3);
        for (String after : List.of(early, "1." + early, "nonsense")) {
            Listening back = listen(wall(), after);
            back.await(item -> item.name().equals("reload"));
            assertEquals(List.of(), back.named("day"), after);
        }
    }

    @Test
    void aPageThatIsNewerThanThisNodeWaits() {
        room.begin(host, session);
        Listening reader = listen(wall(), new Place(session.game(), 1_000_000).id());
        reader.await(item -> item.name().equals("beat"));
        assertEquals(List.of(), reader.named("day"));
        room.days(host, session, 1);
        reader.await(item -> item.name().equals("day") && day(item) == 2);
    }

    @Test
    void theClockIsPushedAtOnce() {
        Listening reader = listen(wall(), null);
        reader.await(
                item -> item.name().equals("day") && json(item).path("paused").asBoolean());
        control.start(host.id(), session.id());
        reader.await(
                item -> item.name().equals("day") && json(item).path("dueAt").asLong() > 0);
        reader.await(item -> item.name().equals("reload"));
        reader.items.clear();
        long begun = System.nanoTime();
        control.pause(host.id(), session.id());
        JsonNode paused = json(reader.await(item -> item.name().equals("day")));
        System.out.println("pause to reader, ms: " + (System.nanoTime() - begun) / 1_000_000);
        assertTrue(paused.path("paused").asBoolean());
        assertFalse(paused.has("dueAt"));
        reader.items.clear();
        control.speed(host.id(), session.id(), 1_000);
        control.resume(host.id(), session.id());
        reader.await(
                item -> item.name().equals("day") && json(item).path("dueAt").asLong() > 0);
    }

    @Test
    void anActIsToldToItsSeatAndToNobodyElse() {
        List<Seat> seated = room.join(session, 2);
        control.start(host.id(), session.id());
        Listening one = listen(seated.get(0), null);
        Listening other = listen(seated.get(1), null);
        one.await(item -> item.name().equals("day"));
        other.await(item -> item.name().equals("day"));
        one.items.clear();
        other.items.clear();
        room.act(session, new Delegate(seated.get(0).account(), 0, 1_000_000));
        JsonNode mine = json(one.await(item -> item.name().equals("mine")));
        assertTrue(mine.path("fields").path("holding.stake").asLong() >= 1_000_000);
        assertEquals(List.of(), other.named("mine"));
    }

    @Test
    void aSeatThatIsTakenAwayHearsNoMore() {
        for (boolean ban : new boolean[] {false, true}) {
            Seat seat = room.join(session, 1).get(0);
            Listening reader = listen(seat, null);
            reader.await(item -> item.name().equals("day"));
            long begun = System.nanoTime();
            if (ban) {
                lobby.ban(host.id(), session.id(), seat.id());
            } else {
                lobby.remove(host.id(), session.id(), seat.id());
            }
            reader.await(item -> item.name().equals("gone"));
            System.out.println("removal to the end of the stream, ms: " + (System.nanoTime() - begun) / 1_000_000);
            Until.holds(() -> reader.completed);
        }
    }

    @Test
    void theNewestDeviceWins() {
        String device = "device " + UUID.randomUUID();
        Seat seat = room.join(session, "Guest", device);
        Listening older = listen(seat, null);
        older.await(item -> item.name().equals("day"));
        String secret = lobby.freshLink(host.id(), session.id(), seat.id());
        Seat taken = lobby.redeem(secret, "another " + device).seat();
        Listening newer = listen(taken, null);
        older.await(item -> item.name().equals("gone"));
        Until.holds(() -> older.completed);
        newer.await(item -> item.name().equals("day"));
        assertFalse(newer.completed);
        Listening tooLate = listen(seat, null);
        tooLate.await(item -> item.name().equals("gone"));
    }

    @Test
    void fourWindowsOfOneSeatAreEnough() {
        Seat seat = room.join(session, 1).get(0);
        List<Listening> windows = IntStream.range(0, OpenStreams.MOST_OF_SEAT + 1)
                .mapToObj(i -> listen(seat, null))
                .toList();
        Until.holds(() -> windows.get(0).completed);
        assertEquals(List.of(), windows.get(0).named("gone"));
        windows.get(OpenStreams.MOST_OF_SEAT).await(item -> item.name().equals("day"));
        assertTrue(windows.stream().skip(1).noneMatch(each -> each.completed));
    }

    @Test
    void aLoginThatHasEndedHearsNothing() {
        Listening reader = listen(Reader.host("en", new HostLogin(host.id(), host.sessionEpoch())), null);
        reader.await(item -> item.name().equals("day"));
        hosts.password(host.id(), "another long password");
        Listening old = listen(Reader.host("en", new HostLogin(host.id(), host.sessionEpoch())), null);
        old.await(item -> item.name().equals("gone"));
        Until.holds(() -> old.completed);
    }

    @Test
    void aHostsWordsReachThoseTheyAreFor() {
        List<Seat> seated = room.join(session, 2);
        Listening one = listen(seated.get(0), null);
        Listening other = listen(seated.get(1), null);
        other.await(item -> item.name().equals("day"));
        messages.say(host.id(), session.id(), seated.get(0).id(), "only you");
        one.await(item -> item.name().equals("mine") && item.data().contains("only you"));
        messages.say(host.id(), session.id(), null, "all of you");
        one.await(item -> item.name().equals("day") && item.data().contains("all of you"));
        other.await(item -> item.name().equals("day") && item.data().contains("all of you"));
        assertTrue(other.items.stream().noneMatch(item -> item.data().contains("only you")));
        Listening late =
                listen(seated.get(0), one.items.get(one.items.size() - 1).id());
        late.await(item -> item.name().equals("mine") && item.data().contains("only you"));
        late.await(item -> item.name().equals("day") && item.data().contains("all of you"));
    }

    @Test
    void whoListensIsThere() {
        Seat seat = room.join(session, 1).get(0);
        var joined = seats.look(seat.id()).orElseThrow().presentAt();
        listen(seat, null);
        Until.holds(() -> seats.look(seat.id())
                .map(Seat::presentAt)
                .filter(at -> !at.equals(joined))
                .isPresent());
        Listening hostly = listen(Reader.host("en", new HostLogin(host.id(), host.sessionEpoch())), null);
        hostly.await(item -> item.name().equals("day")
                && json(item).path("fields").path("here").asInt() == 1
                && json(item).path("fields").path("listening").asInt() == 1);
    }

    @Test
    void whoAsksGetsTheSame() throws Exception {
        Seat seat = room.join(session, 1).get(0);
        room.begin(host, session);
        Reader reader = Reader.player("en", seat);
        channels.newest(session.game(), reader).toCompletableFuture().get(10, TimeUnit.SECONDS);
        room.days(host, session, 2);
        Until.holds(() -> {
            Newest newest = channels.newest(session.game(), reader)
                    .toCompletableFuture()
                    .join();
            return newest.shared().day() == 3;
        });
        Newest newest =
                channels.newest(session.game(), reader).toCompletableFuture().get(10, TimeUnit.SECONDS);
        assertEquals(2, newest.shared().series().get("price.outside")[0]);
        assertTrue((long) newest.mine().fields().get("networth") > 0);
        assertTrue(newest.shared().paused());
    }

    private Listening listen(Reader reader, String after) {
        Listening listening = Listening.to(channels.listen(session.game(), reader, after));
        open.add(listening);
        return listening;
    }

    private Listening listen(Seat seat, String after) {
        return listen(Reader.player("en", seat), after);
    }

    /** News of days that have passed, as opposed to news of people and of the clock. */
    private static List<Item> withPoints(Listening reader) {
        return reader.named("day").stream()
                .filter(each -> json(each).has("series"))
                .toList();
    }

    private static int bytes(Item item) {
        return item.data().getBytes(StandardCharsets.UTF_8).length;
    }

    private static Reader wall() {
        return Reader.wall(false, "en");
    }

    private static JsonNode json(Item item) {
        try {
            return JSON.readTree(item.data());
        } catch (java.io.IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static int day(Item item) {
        return json(item).path("day").asInt();
    }
}
