package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Rules;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.command.Delegate;
import org.stakewood.store.GameDatabase;

/** A game that another version of the rules has played. */
class RulesIT {

    private final GameDatabase database = GameDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void olderRulesWithASnapshotAtTheEndGoOn() {
        long game = played(true);
        age(game, Rules.VERSION - 1);
        try (Node node = new Node(database.store(3))) {
            Moment moment = node.table(game).current();
            assertEquals(1, moment.day());
            assertEquals(Rules.VERSION, database.number("select rules from game where id = ?", game));
            assertEquals(
                    List.of(Rules.VERSION - 1 + " to " + Rules.VERSION),
                    database.texts("select detail from audit where act = 'RulesRaised'"));
            node.act(game, new ClockAct.Resume());
            assertInstanceOf(
                    Answer.Accepted.class,
                    Node.get(node.table(game).submit("new", new Delegate(0, 0, 1_000_000), null)));
        }
        try (Node again = new Node(database.store(3))) {
            assertTrue(again.table(game).current().seq() > 2);
        }
    }

    @Test
    void olderRulesWithoutOneStayPausedAndSayWhy() {
        long game = played(false);
        age(game, Rules.VERSION - 1);
        try (Node node = new Node(database.store(3))) {
            for (int i = 0; i < 2; i++) {
                String why = assertThrows(GameNotPlayable.class, () -> node.table(game))
                        .getMessage();
                assertTrue(why.contains("rules " + (Rules.VERSION - 1)) && why.contains("no snapshot at its end"), why);
            }
        }
        assertEquals(
                List.of("PAUSED RULES"),
                database.texts("select status || ' ' || pause_reason from game where id = ?", game));
        assertEquals(1, database.number("select count(*) from audit where act = 'HeldByRules'"));
    }

    @Test
    void newerRulesAreLeftAlone() {
        long game = played(true);
        age(game, Rules.VERSION + 1);
        long version = database.number("select version from game where id = ?", game);
        try (Node node = new Node(database.store(3))) {
            String why =
                    assertThrows(GameNotPlayable.class, () -> node.table(game)).getMessage();
            assertTrue(why.contains("newer version"), why);
        }
        assertEquals(version, database.number("select version from game where id = ?", game));
    }

    /** A day and two commands; with or without the snapshot that a clean stop writes. */
    private long played(boolean cleanStop) {
        long game = database.newGame(Scenarios.everything(), 3, 4, 3_600_000);
        try (Node node = new Node(database.store(3))) {
            node.act(game, new ClockAct.Start());
            Node.get(node.table(game).submit("a", new Delegate(0, 0, 1_000_000), null));
            node.act(game, new ClockAct.Step(1));
            node.act(game, new ClockAct.Resume());
            Node.get(node.table(game).submit("b", new Delegate(0, 0, 1_000_000), null));
            node.act(game, new ClockAct.Pause());
        }
        long seq = database.number("select seq from game where id = ?", game);
        assertEquals(1, database.number("select count(*) from snapshot where game_id = ? and seq = ?", game, seq));
        if (!cleanStop) {
            database.change("delete from snapshot where game_id = ? and seq = ?", game, seq);
        }
        return game;
    }

    private void age(long game, int rules) {
        database.change("update game set rules = ? where id = ?", rules, game);
        database.change("update snapshot set rules = ? where game_id = ?", rules, game);
    }
}
