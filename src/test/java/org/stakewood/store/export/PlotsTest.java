package org.stakewood.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stakewood.game.data.DataColumn;

/** The scripts that go with the data read columns that exist, and run where their languages are there. */
class PlotsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/data").toAbsolutePath();

    /** What pandas and base R call by the same forms. */
    private static final Pattern PYTHON =
            Pattern.compile("(?:rows|panel|bots|people|coins|oak|\\])\\[\"([a-z_]+)\"\\]");

    private static final Pattern R = Pattern.compile("(?:rows|panel|bots|people|coins|oak)\\$([a-z_]+)");

    @TempDir
    Path folder;

    @Test
    void theScriptsReadColumnsThatExist() throws IOException {
        Set<String> columns = Sources.ALL.stream()
                .flatMap(each -> each.table().columns().stream())
                .map(DataColumn::name)
                .collect(Collectors.toSet());
        for (Set<String> used : List.of(used("plots.py", PYTHON), used("plots.R", R))) {
            assertTrue(used.containsAll(Set.of("day", "player", "net_worth", "asset")), used.toString());
            used.removeAll(columns);
            assertEquals(Set.of(), used);
        }
    }

    @Test
    void pythonDraws() throws Exception {
        assumeTrue(runs("python3", "--version"), "no Python here");
        assertTrue(runs("python3", "-c", "import ast; ast.parse(open('" + SCRIPTS.resolve("plots.py") + "').read())"));
        assumeTrue(runs("python3", "-c", "import pandas, matplotlib"), "no pandas here");
        tables();
        assertTrue(runs("python3", SCRIPTS.resolve("plots.py").toString()));
        for (String each : new String[] {"net_worth.png", "inequality.png", "coins.png"}) {
            assertTrue(Files.size(folder.resolve(each)) > 5_000, each);
        }
    }

    @Test
    void rDraws() throws Exception {
        assumeTrue(runs("Rscript", "--version"), "no R here");
        tables();
        assertTrue(runs("Rscript", SCRIPTS.resolve("plots.R").toString()));
        assertTrue(Files.size(folder.resolve("plots.pdf")) > 1_000);
    }

    private static Set<String> used(String script, Pattern pattern) throws IOException {
        Set<String> used = new TreeSet<>();
        Matcher matcher = pattern.matcher(Files.readString(SCRIPTS.resolve(script)));
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        assertFalse(used.isEmpty());
        return used;
    }

    /** Three accounts on three days, one of a person. */
    private void tables() throws IOException {
        StringBuilder panel = new StringBuilder("day,account,player,net_worth\n");
        StringBuilder coins = new StringBuilder("day,asset,free,pools,staked,leaving,credit,house,supply\n");
        for (int day = 1; day <= 3; day++) {
            panel.append(day).append(",0,P1,").append(100 * day).append('\n');
            panel.append(day).append(",1,,").append(90 - 60 * day).append('\n');
            panel.append(day).append(",2,,50\n");
            coins.append(day)
                    .append(",OAK,1,2,3,")
                    .append(day)
                    .append(",0,4,")
                    .append(10 + day)
                    .append('\n');
        }
        Files.writeString(folder.resolve("player_days.csv"), panel);
        Files.writeString(folder.resolve("coin_days.csv"), coins);
    }

    private boolean runs(String... command) throws InterruptedException {
        try {
            Path log = folder.resolve("log");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = process.waitFor(120, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                System.out.println(Files.readString(log));
            }
            return ended && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
