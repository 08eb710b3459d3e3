package org.stakewood.economy.order;

import java.util.function.LongConsumer;
import java.util.function.ObjLongConsumer;
import java.util.function.ToDoubleFunction;
import org.stakewood.economy.Draft;
import org.stakewood.economy.World;

/** Finds out how much of a remedy it takes, by trying it. */
final class Cure {

    /** So that an order does not act anew on every day's interest. */
    private static final double CUSHION = 0.05;

    private Cure() {}

    /**
     * Where the health is below a bound, does the least that lifts it to the bound and a cushion, or the limit if
     * nothing does; a refusal leaves everything as it was.
     *
     * @param rule the remedy, the more the healthier
     * @param done told the amount after it was done
     */
    static void attempt(
            Draft draft,
            double below,
            long limit,
            ToDoubleFunction<World> health,
            ObjLongConsumer<Draft> rule,
            LongConsumer done) {
        if (limit <= 0 || health.applyAsDouble(draft.world()) >= below) {
            return;
        }
        long amount = least(draft.world(), below + CUSHION, limit, health, rule);
        if (draft.attempt(each -> rule.accept(each, amount)).isEmpty()) {
            done.accept(amount);
        }
    }

    private static long least(
            World before, double target, long limit, ToDoubleFunction<World> health, ObjLongConsumer<Draft> rule) {
        long low = 1;
        long high = limit;
        while (low < high) {
            long middle = low + (high - low) / 2;
            Draft trial = new Draft(before);
            boolean done = trial.attempt(each -> rule.accept(each, middle)).isEmpty();
            if (done && health.applyAsDouble(trial.world()) >= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
