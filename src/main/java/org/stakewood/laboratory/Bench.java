package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.stakewood.economy.scenario.Scenario;

/**
 * Where experiments are run: how many seeds, from which on, on how many threads, and where scenarios by name come from.
 * The same seeds are used for every setting of an experiment, so that settings differ in nothing else.
 */
public record Bench(int seeds, long firstSeed, int threads, Function<String, Scenario> shelf) {

    /** The scenario of a text id. */
    Variant scenario(String id) {
        return new Variant(shelf.apply(id));
    }

    /** The results of all seeds in their order, whatever the threads do. */
    <T> List<T> runs(LongFunction<T> run) {
        return threads == 1 ? one(run) : several(run);
    }

    private <T> List<T> one(LongFunction<T> run) {
        List<T> results = new ArrayList<>();
        for (int i = 0; i < seeds; i++) {
            results.add(run.apply(firstSeed + i));
        }
        return results;
    }

    private <T> List<T> several(LongFunction<T> run) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> waiting = new ArrayList<>();
            for (int i = 0; i < seeds; i++) {
                long seed = firstSeed + i;
                waiting.add(pool.submit(() -> run.apply(seed)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : waiting) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("an experiment failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } finally {
            pool.shutdownNow();
        }
    }
}
