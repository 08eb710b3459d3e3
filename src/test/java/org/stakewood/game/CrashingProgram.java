package org.stakewood.game;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.RandomCommands;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.ops.DataFolder;
import org.stakewood.ops.EmbeddedPostgres;
import org.stakewood.store.GameDatabase;

/**
 * A program of its own with its own PostgreSQL that plays one game under load and says each answer once it has it. At
 * its start it looks whether every answer that was ever said is in the journal, once and the same.
 */
final class CrashingProgram {

    static final String PASSWORD = "password-of-the-tests";
    private static final long SEED = 99;
    private static final int SEATS = 6;
    private static final int TOGETHER = 30;

    private CrashingProgram() {}

    /** Arguments: data folder, file of answers, number of the cycle; a cycle of -1 only looks, and replays everything. */
    public static void main(String... arguments) throws IOException {
        Path answers = Path.of(arguments[1]);
        int cycle = Integer.parseInt(arguments[2]);
        try (DataFolder folder = DataFolder.open(Path.of(arguments[0]));
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, PASSWORD, 0)) {
            GameDatabase.migrate(postgres.jdbcUrl());
            try (GameDatabase database = GameDatabase.at(postgres.jdbcUrl());
                    Node node = new Node(database.store(6))) {
                for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                    require(database.texts("show " + setting).equals(List.of("on")), setting + " is off");
                }
                look(database, node, Files.exists(answers) ? Files.readAllLines(answers) : List.of());
                if (cycle < 0) {
                    replay(database, node);
                    return;
                }
                if (database.number("select count(*) from game where status <> 'OVER'") == 0) {
                    database.newGame(Scenarios.everything(), SEED + cycle, SEATS, 200);
                }
                long game = database.number("select max(id) from game");
                say("running " + postgres.pid() + " " + postgres.jdbcUrl());
                play(node.ticking(), game, cycle);
            }
        }
    }

    private static void look(GameDatabase database, Node node, List<String> said) {
        for (String id : database.texts("select id::text from game")) {
            long game = Long.parseLong(id);
            Moment now = node.table(game).current();
            require(now.hash() == StateHash.of(now.world()), "the state has another hash");
            long rows = database.number("select count(*) from journal where game_id = ?", game);
            long last = database.number("select coalesce(max(seq), 0) from journal where game_id = ?", game);
            require(rows == last && rows == now.seq(), rows + " rows up to " + last + " and " + now.seq());
        }
        Set<String> before = new HashSet<>();
        for (String line : said) {
            String[] words = line.split(" ");
            require(before.add(words[2]), words[2] + " was answered twice");
            int account = Integer.parseInt(words[2].substring(0, words[2].indexOf(':')));
            String key = words[2].substring(words[2].indexOf(':') + 1);
            Table table = node.table(Long.parseLong(words[1]));
            String kept = table.answer(account, key).map(Object::toString).orElse("nothing");
            require(kept.hashCode() == Integer.parseInt(words[3]), line + "; the journal has " + kept);
        }
        say("found " + said.size() + " answers in " + database.number("select count(*) from journal") + " rows");
    }

    private static void replay(GameDatabase database, Node node) {
        GameStore store = database.store(2);
        for (String id : database.texts("select id::text from game")) {
            long game = Long.parseLong(id);
            GameStart start = store.start(game);
            World opening = Genesis.world(start.scenario(), start.seed(), start.seats());
            Moment now = node.table(game).current();
            Moment again = new Replay(game, opening, Series.NONE, opening)
                    .over(store.journal(game, 0, now.seq()))
                    .moment(now.row());
            require(again.world().equals(now.world()), "the replay from the beginning ends otherwise");
            require(again.series().figures().equals(now.series().figures()), "the figures of the days differ");
        }
        say("replayed " + database.number("select count(*) from journal") + " rows");
    }

    private static void play(Node node, long game, int cycle) {
        Table table = node.table(game);
        table.act(null, new ClockAct.Start());
        RandomCommands commands = new RandomCommands(SEED + cycle);
        Deque<String> keys = new ArrayDeque<>();
        Deque<CompletionStage<Answer>> waiting = new ArrayDeque<>();
        for (int i = 0; true; i++) {
            SeatCommand command = Node.seatCommand(commands, table.current().world());
            String key = "c" + cycle + "-" + i;
            keys.add(command.account() + ":" + key);
            waiting.add(table.submit(key, command, null));
            if (waiting.size() > TOGETHER) {
                int heard = Node.get(waiting.remove()).toString().hashCode();
                say("answered " + game + " " + keys.remove() + " " + heard + " .");
            }
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            say("BROKEN " + otherwise);
            Runtime.getRuntime().halt(3);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
