package org.stakewood.bench.load;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a run does, as words {@code name=value}.
 *
 * @param players one class after another of so many
 * @param seconds how long each class plays while it is measured
 * @param warm seconds of play before that, with days of one second
 * @param day seconds of a day
 * @param every seconds between two actions of a player, on average
 * @param look seconds between two looks at another tab, on average
 * @param scenario name of the scenario
 * @param url a server that runs already; null starts one of our own
 * @param setup last part of that server's set-up link
 * @param recording whether the server of our own writes a flight recording
 * @param floors whether the floors beside it are measured
 * @param seed of everything the players draw
 */
public record Options(
        List<Integer> players,
        int seconds,
        int warm,
        int day,
        double every,
        double look,
        String scenario,
        String url,
        String setup,
        boolean recording,
        boolean floors,
        long seed) {

    /** Where the packaged program is. */
    static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    /** Below it everything that a run writes. */
    static final Path FOLDER = Path.of("target/bench");

    /** Reads the words; what is not named keeps its value. */
    public static Options of(String... words) {
        Map<String, String> given = new HashMap<>();
        for (String word : words) {
            String[] parts = word.split("=", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("name=value expected, not " + word);
            }
            given.put(parts[0], parts[1]);
        }
        Options options = new Options(
                Stream.of(take(given, "players", "60,120").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Integer.parseInt(take(given, "seconds", "180")),
                Integer.parseInt(take(given, "warm", "45")),
                Integer.parseInt(take(given, "day", "5")),
                Double.parseDouble(take(given, "every", "5")),
                Double.parseDouble(take(given, "look", "10")),
                take(given, "scenario", "market-maker-school"),
                given.remove("url"),
                given.remove("setup"),
                Boolean.parseBoolean(take(given, "recording", "false")),
                Boolean.parseBoolean(take(given, "floors", "true")),
                Long.parseLong(take(given, "seed", "1")));
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("no such setting: " + given.keySet());
        }
        return options;
    }

    private static String take(Map<String, String> given, String name, String otherwise) {
        String value = given.remove(name);
        return value == null ? otherwise : value;
    }
}
