package org.stakewood.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.agents.Agents;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.RandomCommands;
import org.stakewood.economy.Rules;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.view.HostView;

/**
 * A stored game that must end as it did, in every later version of the program with these rules. If it does not, games
 * that people play now would end differently: raise {@link Rules#VERSION}, run this test with {@code -Dgolden.write=true}
 * and keep the file that it writes.
 */
class GoldenJournalTest {

    private static final Path FILE = Path.of("src/test/resources/golden/rules-" + Rules.VERSION + ".txt");
    private static final long SEED = 2_026;
    private static final int SEATS = 6;
    private static final int DAYS = 15;
    private static final int COMMANDS_A_DAY = 14;

    private final Codec codec = new Codec();

    @Test
    void theStoredGameEndsAsItDid() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, played());
        }
        List<String> lines = Files.readAllLines(FILE);
        World world = Genesis.world(codec.scenario(lines.get(0)), SEED, SEATS);
        int days = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\t");
            Command command = codec.command(parts[0]);
            Outcome outcome = command.apply(world);
            String where = "rules " + Rules.VERSION + ", day " + (world.day() + 1) + ": " + parts[0];
            assertEquals(parts[1], outcome.getClass().getSimpleName(), where);
            world = outcome instanceof Outcome.Accepted accepted ? accepted.world() : world;
            assertEquals(Long.parseLong(parts[2]), StateHash.of(world), where);
            days += command instanceof PassDay ? 1 : 0;
        }
        assertEquals(DAYS, days);
        assertTrue(lines.size() > DAYS * COMMANDS_A_DAY, "the stored game is too short");
    }

    private List<String> played() {
        List<String> lines = new ArrayList<>();
        Scenario scenario = CreditScenarios.everything();
        lines.add(codec.text(scenario));
        World world = Genesis.world(scenario, SEED, SEATS);
        RandomCommands commands = new RandomCommands(SEED);
        for (int i = 0; world.day() < DAYS; i++) {
            boolean day = i % (COMMANDS_A_DAY + 1) == COMMANDS_A_DAY;
            Vector<SeatCommand> orders = Agents.orders(new HostView(world), SEED);
            Command command = day ? new PassDay(world.day() + 1, orders) : commands.next(world);
            Outcome outcome = command.apply(world);
            world = outcome instanceof Outcome.Accepted accepted ? accepted.world() : world;
            lines.add(codec.text(command) + "\t" + outcome.getClass().getSimpleName() + "\t" + StateHash.of(world));
        }
        return lines;
    }
}
