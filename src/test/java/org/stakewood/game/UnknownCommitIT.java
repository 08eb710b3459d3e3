package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.RandomCommands;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.store.GameDatabase;

/** Law 6, first half: whatever becomes of a commit, nothing that was answered is lost and nothing is done twice. */
class UnknownCommitIT {

    private static final long SEED = Long.getLong("seed", 4_711);
    private static final int CUTS = 25;

    @Test
    void aBackendCutAroundItsCommitLosesAndDoublesNothing() {
        SplittableRandom random = new SplittableRandom(SEED);
        try (GameDatabase database = GameDatabase.fresh()) {
            CutConnections cut = new CutConnections(database.pool(6), database.pool(2), random, 0.25);
            // Widens the commit, so that a cut falls into it.
            database.change("create function slow() returns trigger language plpgsql as"
                    + " 'begin perform pg_sleep(0.002); return null; end'");
            database.change("create constraint trigger slow after update on game deferrable initially deferred"
                    + " for each row execute function slow()");
            long game = database.newGame(Scenarios.everything(), SEED, 6, 3_600_000);
            Map<String, Answer> answers = new LinkedHashMap<>();
            Moment last;
            try (Node node = new Node(database.store(cut.source()))) {
                node.act(game, new ClockAct.Start());
                RandomCommands commands = new RandomCommands(SEED);
                for (int round = 0; cut.cuts.get() < CUTS; round++) {
                    Map<String, CompletionStage<Answer>> waiting = new LinkedHashMap<>();
                    for (int i = 0; i < 8; i++) {
                        SeatCommand command = Node.seatCommand(
                                commands, node.table(game).current().world());
                        String key = "r" + round + "-" + i;
                        waiting.put(
                                command.account() + ":" + key, node.table(game).submit(key, command, null));
                    }
                    waiting.forEach((key, answer) -> answers.put(key, Node.get(answer)));
                    if (round % 10 == 9) {
                        node.act(game, new ClockAct.Step(round / 10 + 1));
                        node.act(game, new ClockAct.Resume());
                    }
                }
                last = node.table(game).current();
                assertTrue(node.registry.counter("stakewood.batch.retries").count() >= CUTS / 2.0);
            }
            assertJournal(database, game, answers, last);
        }
    }

    private static void assertJournal(GameDatabase database, long game, Map<String, Answer> answers, Moment last) {
        try (Node fresh = new Node(database.store(2))) {
            Moment now = fresh.table(game).current();
            assertEquals(last.hash(), now.hash(), "seed " + SEED);
            assertEquals(last.world(), now.world());
            assertEquals(now.seq(), database.number("select count(*) from journal where game_id = ?", game));
            assertEquals(
                    answers.size(),
                    database.number("select count(*) from journal where game_id = ? and account is not null", game));
            List<String> wrong = new ArrayList<>();
            answers.forEach((key, answer) -> {
                int colon = key.indexOf(':');
                Answer kept = fresh.table(game)
                        .answer(Integer.parseInt(key.substring(0, colon)), key.substring(colon + 1))
                        .orElse(null);
                if (!answer.equals(kept)) {
                    wrong.add(key + ": was " + answer + ", is " + kept);
                }
            });
            assertEquals(List.of(), wrong, "seed " + SEED);
        }
    }
}
