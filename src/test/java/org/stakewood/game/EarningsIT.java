package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.RandomCommands;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.store.GameDatabase;

/** Why net worth changed, kept on a real PostgreSQL. */
class EarningsIT {

    private static final long SEED = Long.getLong("seed", 9);
    private static final int DAYS = 14;

    private GameDatabase database;
    private Node node;
    private long game;

    @BeforeEach
    void play() {
        System.out.println("EarningsIT -Dseed=" + SEED);
        database = GameDatabase.fresh();
        node = new Node(database.store(6));
        game = database.newGame(CreditScenarios.everything(), SEED, 6, 3_600_000);
        node.act(game, new ClockAct.Start());
        RandomCommands players = new RandomCommands(SEED);
        for (int day = 1; day <= DAYS; day++) {
            act(players, "d" + day);
            node.act(game, new ClockAct.Step(day));
            node.act(game, new ClockAct.Resume());
        }
        act(players, "last");
    }

    private void act(RandomCommands players, String key) {
        for (int i = 0; i < 12; i++) {
            SeatCommand command =
                    Node.seatCommand(players, node.table(game).current().world());
            Node.get(node.table(game).submit(key + "-" + i, command, 1_000));
        }
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void partsAddUpToWhatTheBoardsShowAndOutliveARestartAndAReplay() {
        Table table = node.table(game);
        int accounts = table.current().world().accounts().size();
        Vector<Vector<Earning>> kept = Vector.range(0, accounts).map(table::earnings);
        for (Vector<Earning> rows : kept) {
            long[] worths = table.series().netWorth(rows.head().account());
            assertEquals(DAYS, rows.size());
            for (int i = 0; i < DAYS; i++) {
                assertEquals(i + 1, rows.get(i).day());
                assertEquals(worths[i], rows.get(i).closing());
                assertTrue(i == 0 || rows.get(i).opening() == rows.get(i - 1).closing());
            }
            assertEquals(worths[DAYS - 1], rows.reduce(Earning::and).closing());
        }
        assertEquals((long) accounts * DAYS, database.number("select count(*) from earning where game_id = ?", game));

        for (boolean fromTheBeginning : new boolean[] {false, true}) {
            if (fromTheBeginning) {
                database.change("delete from snapshot where game_id = ?", game);
            }
            node.close();
            node = new Node(database.store(6));
            Table again = node.table(game);
            assertEquals(table.current().world(), again.current().world());
            assertEquals(kept, Vector.range(0, accounts).map(again::earnings));
            assertEquals(kept.map(Vector::last), Earning.all(again.current().world()));
            assertEquals(
                    table.series().figures().map(each -> each.flows()),
                    again.series().figures().map(each -> each.flows()));
        }
    }
}
