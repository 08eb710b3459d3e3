package org.stakewood.bench;

import io.vavr.collection.Vector;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Consumer;
import org.stakewood.economy.Draft;
import org.stakewood.economy.World;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.measure.Measures;

/**
 * What an idle account adds to a day, with and without credit: processor time of the thread, which other programs of
 * the machine disturb less than the time on the wall. The median of many days.
 */
public final class IdleAccounts {

    private static final int[] SIZES = {100, 10_000, 100_000};
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private IdleAccounts() {}

    public static void main(String... none) {
        System.out.println("| accounts | credit | a day, µs | its measures, µs |");
        System.out.println("|---|---|---|---|");
        for (boolean credit : new boolean[] {false, true}) {
            double[][] seen = new double[SIZES.length][];
            for (int i = 0; i < SIZES.length; i++) {
                World world = WorldBench.world(SIZES[i], credit);
                PassDay day = new PassDay(world.day() + 1, Vector.empty());
                int times = SIZES[i] > 10_000 ? 31 : 301;
                seen[i] = new double[] {
                    median(world, times, day::apply), median(world, times, each -> Measures.take(new Draft(each)))
                };
                System.out.printf("| %d | %s | %.0f | %.0f |%n", SIZES[i], credit, seen[i][0], seen[i][1]);
            }
            double more = (SIZES[2] - SIZES[0]) / 1e3;
            System.out.printf(
                    "| each idle account | %s | %.0f ns | %.0f ns |%n",
                    credit, (seen[2][0] - seen[0][0]) / more, (seen[2][1] - seen[0][1]) / more);
        }
    }

    /** Microseconds of the thread; a third as many runs before are not counted. */
    private static double median(World world, int times, Consumer<World> work) {
        for (int i = 0; i < times / 3 + 5; i++) {
            work.accept(world);
        }
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long began = THREADS.getCurrentThreadCpuTime();
            work.accept(world);
            nanos[i] = THREADS.getCurrentThreadCpuTime() - began;
        }
        Arrays.sort(nanos);
        return nanos[times / 2] / 1e3;
    }
}
