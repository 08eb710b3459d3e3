package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.RandomCommands;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.store.GameDatabase;

/** A table on a real PostgreSQL. */
class TableIT {

    private static final long SEED = Long.getLong("seed", 7);
    private static final long DAY = 3_600_000;

    private GameDatabase database;
    private Node node;
    private long game;

    @BeforeEach
    void start() {
        database = GameDatabase.fresh();
        node = new Node(database.store(6));
        game = database.newGame(Scenarios.everything(), SEED, 6, DAY);
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void whatIsAskedBeforeTheStartIsTurnedAwayAndKept() {
        Answer answer = submit("early", new Delegate(0, 0, 1_000_000));
        assertInstanceOf(Answer.TurnedAway.class, answer);
        assertEquals(answer, node.table(game).answer(0, "early").orElseThrow());
        assertInstanceOf(
                Answer.Accepted.class, Node.get(node.table(game).submit("hand:0", new HandSeat(0, true, true, false))));
    }

    @Test
    void aRepeatedKeyGetsTheFirstAnswer() {
        node.act(game, new ClockAct.Start());
        Answer first = submit("k1", new Delegate(0, 0, 1_000_000));
        assertInstanceOf(Answer.Accepted.class, first);
        long seq = node.table(game).current().seq();

        assertEquals(first, submit("k1", new Delegate(0, 0, 1_000_000)));
        assertEquals(first, submit("k1", new Delegate(0, 1, 5_000_000)));
        assertEquals(first, node.table(game).answer(0, "k1").orElseThrow());
        assertEquals(seq, node.table(game).current().seq());

        Answer refused = submit("k2", new Delegate(0, 0, Long.MAX_VALUE));
        assertEquals(
                Reason.INSUFFICIENT_BALANCE,
                ((Answer.Refused) refused).refusal().reason());
        assertEquals(refused, submit("k2", new Delegate(0, 0, 1_000_000)));
        // Another seat's key is its own.
        assertInstanceOf(Answer.Accepted.class, submit("k1", new Delegate(1, 0, 1_000_000)));
    }

    @Test
    void aKeyTwiceInOneBatchIsDoneOnce() {
        node.act(game, new ClockAct.Start());
        List<CompletionStage<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            answers.add(node.table(game).submit("same", new Delegate(0, 0, 1_000_000), null));
        }
        List<Answer> all = answers.stream().map(Node::get).distinct().toList();
        assertEquals(1, all.size());
        assertEquals(1, database.number("select count(*) from journal where game_id = ? and key = '0:same'", game));
    }

    @Test
    void aPreviewIsExactlyWhatTheCommandThenDoes() {
        node.act(game, new ClockAct.Start());
        RandomCommands commands = new RandomCommands(SEED);
        int done = 0;
        for (int i = 0; i < 300; i++) {
            SeatCommand command =
                    Node.seatCommand(commands, node.table(game).current().world());
            Preview preview = node.table(game).preview(command);
            Answer answer = submit("p" + i, command);
            String what = "seed " + SEED + " step " + i + " " + command;
            if (preview instanceof Preview.Done did) {
                Answer.Accepted accepted = assertInstanceOf(Answer.Accepted.class, answer, what);
                assertEquals(did.events(), accepted.events(), what);
                assertEquals(
                        did.after().account(),
                        node.table(game)
                                .current()
                                .seatView(command.account())
                                .orElseThrow()
                                .account(),
                        what);
                done++;
            } else {
                assertEquals(((Preview.Refused) preview).refusal(), ((Answer.Refused) answer).refusal(), what);
            }
        }
        assertTrue(done > 50, "only " + done + " were accepted");
    }

    @Test
    void anotherNodeLoadsTheSameStateFromSnapshotAndJournal() {
        play(4, 60);
        Moment here = node.table(game).current();
        for (int lost : new int[] {0, 1, 2}) {
            try (Node other = new Node(database.store(2))) {
                Moment there = other.table(game).current();
                assertEquals(here.hash(), there.hash());
                assertEquals(here.world(), there.world());
                assertEquals(here.series().figures(), there.series().figures());
                for (int account = 0; account < 6; account++) {
                    assertEquals(
                            Vector.ofAll(here.series().netWorth(account)),
                            Vector.ofAll(there.series().netWorth(account)));
                }
            }
            database.change("delete from snapshot where game_id = ? and seq = (select max(seq) from snapshot)", game);
        }
        database.change("delete from snapshot where game_id = ?", game);
        try (Node other = new Node(database.store(2))) {
            assertEquals(here.world(), other.table(game).current().world());
        }
    }

    @Test
    void aSnapshotThatLiesIsPassedOver() {
        play(3, 30);
        Moment here = node.table(game).current();
        database.change("update snapshot set hash = hash + 1 where game_id = ? and seq > 0", game);
        try (Node other = new Node(database.store(2))) {
            assertEquals(here.world(), other.table(game).current().world());
        }
        database.change("update snapshot set world = 'nonsense'::bytea where game_id = ?", game);
        try (Node other = new Node(database.store(2))) {
            assertEquals(here.world(), other.table(game).current().world());
        }
    }

    @Test
    void listenersHearEveryStepOnceAndInOrder() {
        List<Step> steps = new CopyOnWriteArrayList<>();
        node.tables.listen((table, step) -> steps.add(step));
        play(3, 30);
        long seq = 0;
        for (Step each : steps) {
            assertEquals(seq, each.before().seq());
            seq = each.now().seq();
        }
        assertEquals(node.table(game).current().seq(), seq);
        long told = steps.stream().mapToLong(each -> each.happenings().size()).sum();
        assertEquals(database.number("select count(*) from event where game_id = ?", game), told);
        assertEquals(3, steps.stream().filter(Step::dayPassed).count());
    }

    @Test
    void readModelsHoldEveryDay() {
        play(3, 10);
        assertEquals(
                3L * node.table(game).current().world().accounts().size(),
                database.number("select count(*) from standing where game_id = ?", game));
        assertEquals(9, database.number("select count(*) from pool_day where game_id = ?", game));
        assertNotEquals(
                0, node.table(game).feed(0, List.of(0), Long.MAX_VALUE, 10).size());
    }

    @Test
    void theFirstEveryTenthAndTheLastThreeSnapshotsAreKept() {
        play(14, 2);
        assertEquals(
                List.of("0", "10", "12", "13", "14"),
                database.texts("select day::text from snapshot where game_id = ? order by seq", game));
    }

    @Test
    void aRefusalLeavesTheHashAsItWas() {
        node.act(game, new ClockAct.Start());
        submit("a", new Delegate(0, 0, 1_000_000));
        long before = node.table(game).current().hash();
        assertInstanceOf(Answer.Refused.class, submit("b", new Delegate(0, 0, Long.MAX_VALUE)));
        assertEquals(before, node.table(game).current().hash());
        assertEquals(before, database.number("select hash from journal where key = '0:b'"));
    }

    /** Days by hand, with random commands before, between and after them. */
    private void play(int days, int commandsADay) {
        RandomCommands commands = new RandomCommands(SEED);
        node.act(game, new ClockAct.Start());
        for (int day = 1; day <= days; day++) {
            send(commands, "d" + day, commandsADay);
            node.act(game, new ClockAct.Step(day));
            node.act(game, new ClockAct.Resume());
        }
        send(commands, "last", commandsADay);
        Moment now = node.table(game).current();
        assertEquals(days, now.day());
        assertEquals(StateHash.of(now.world()), now.hash());
    }

    private void send(RandomCommands commands, String key, int count) {
        List<CompletionStage<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SeatCommand command =
                    Node.seatCommand(commands, node.table(game).current().world());
            answers.add(node.table(game).submit(key + "-" + i, command, 1_000));
        }
        answers.forEach(Node::get);
    }

    private Answer submit(String key, SeatCommand command) {
        return Node.get(node.table(game).submit(key, command, null));
    }
}
