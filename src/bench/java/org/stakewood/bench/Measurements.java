package org.stakewood.bench;

import java.util.Arrays;
import org.stakewood.bench.load.ClassLoad;
import org.stakewood.game.DayLoad;

/** Everything that is measured: the rules by JMH, then classes of players against the packaged program. */
public final class Measurements {

    private Measurements() {}

    /**
     * @param words {@code all}, {@code load}, {@code data} or a pattern of benchmarks; then JMH's options; then {@code --} and the
     *     options of the classes
     */
    public static void main(String... words) throws Exception {
        String what = words[0];
        int dashes = Arrays.asList(words).indexOf("--");
        int end = dashes < 0 ? words.length : dashes;
        if (what.equals("days")) {
            DayLoad.main(dashes < 0 ? new String[0] : Arrays.copyOfRange(words, dashes + 1, words.length));
            return;
        }
        if (what.equals("idle")) {
            IdleAccounts.main();
            return;
        }
        if (what.equals("data")) {
            DataBench.main(dashes < 0 ? new String[0] : Arrays.copyOfRange(words, dashes + 1, words.length));
            return;
        }
        if (!what.equals("load")) {
            String[] jmh = Arrays.copyOf(words, end);
            jmh[0] = what.equals("all") ? ".*" : what;
            org.openjdk.jmh.Main.main(jmh);
        }
        if (what.equals("all") || what.equals("load")) {
            ClassLoad.main(dashes < 0 ? new String[0] : Arrays.copyOfRange(words, dashes + 1, words.length));
        }
    }
}
