package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.RandomCommands;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.store.GameDatabase;

/** Law 7: two nodes hammering one game write one journal without a gap and end in one state. */
class TwoNodesIT {

    private static final long SEED = Long.getLong("seed", 77);
    private static final int EACH = 1_500;

    @Test
    void twoNodesOnOneGameWriteOneJournal() {
        try (GameDatabase database = GameDatabase.fresh();
                Node one = new Node(database.store(6)).ticking();
                Node two = new Node(database.store(6)).ticking()) {
            long game = database.newGame(Scenarios.everything(), SEED, 12, 200);
            one.act(game, new ClockAct.Start());

            List<CompletableFuture<List<Answer>>> hammers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int number = i;
                hammers.add(CompletableFuture.supplyAsync(() -> hammer(node(number, one, two), game, number)));
            }
            List<Answer> answers =
                    hammers.stream().flatMap(each -> each.join().stream()).toList();

            one.act(game, new ClockAct.Pause());
            Node.get(two.table(game).look());
            Moment first = one.table(game).current();
            Moment second = two.table(game).current();
            assertEquals(first.seq(), second.seq());
            assertEquals(first.hash(), second.hash());
            assertEquals(StateHash.of(first.world()), StateHash.of(second.world()));
            assertEquals(first.world(), second.world());
            assertEquals(first.series().figures(), second.series().figures());

            assertEquals(first.seq(), database.number("select count(*) from journal where game_id = ?", game));
            assertEquals(first.seq(), database.number("select max(seq) from journal where game_id = ?", game));
            assertEquals(
                    4L * EACH, database.number("select count(distinct key) from journal where account is not null"));
            assertEquals(4L * EACH, answers.stream().map(Answer::seq).distinct().count());
            assertTrue(first.day() > 1, "no day passed meanwhile");
            try (Node third = new Node(database.store(2))) {
                assertEquals(first.world(), third.table(game).current().world());
            }
        }
    }

    private static Node node(int number, Node one, Node two) {
        return number % 2 == 0 ? one : two;
    }

    private static List<Answer> hammer(Node node, long game, int number) {
        RandomCommands commands = new RandomCommands(SEED + number);
        Table table = node.table(game);
        List<CompletableFuture<Answer>> waiting = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            SeatCommand command = Node.seatCommand(commands, table.current().world());
            waiting.add(table.submit("h" + number + "-" + i, command, null).toCompletableFuture());
            if (waiting.size() == 25) {
                waiting.forEach(each -> answers.add(Node.get(each)));
                waiting.clear();
            }
        }
        waiting.forEach(each -> answers.add(Node.get(each)));
        return answers;
    }
}
