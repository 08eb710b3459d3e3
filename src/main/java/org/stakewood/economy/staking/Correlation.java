package org.stakewood.economy.staking;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.event.SlashCause;
import org.stakewood.economy.scenario.StakingRules;

/**
 * The late penalty for signing twice: the more stake fails within the window, the more each loses. Due half a window
 * after the fault; one fault, one penalty.
 */
public final class Correlation {

    private Correlation() {}

    /** Applies the penalties that fall due today. */
    static void applyDue(Draft draft) {
        StakingRules rules = draft.scenario().staking();
        int today = draft.day() + 1;
        int delay = delay(rules);
        for (DoubleSign fault : draft.doubleSigns()) {
            if (fault.day() + delay == today) {
                double fraction = fraction(draft.doubleSigns(), rules, today);
                if (fraction > 0) {
                    Slashing.slash(draft, fault.validator(), fraction, SlashCause.CORRELATION);
                }
            }
        }
        int kept = Math.max(rules.correlationWindow(), delay + 1);
        draft.setDoubleSigns(draft.doubleSigns().filter(each -> each.day() > today - kept));
    }

    /**
     * The fraction that a validator still has to expect at what is known so far; 0 if nothing is due. Stake is valued
     * after it.
     */
    public static double pending(Vector<DoubleSign> faults, StakingRules rules, int validator, int daysPassed) {
        for (DoubleSign fault : faults) {
            int due = fault.day() + delay(rules);
            if (fault.validator() == validator && due > daysPassed) {
                return fraction(faults, rules, due);
            }
        }
        return 0;
    }

    /** The same for each validator, by id: faults of one day share one sum. */
    public static double[] allPending(Vector<DoubleSign> faults, StakingRules rules, int validators, int daysPassed) {
        double[] pending = new double[validators];
        int known = Integer.MIN_VALUE;
        double fraction = 0;
        for (DoubleSign fault : faults.reverse()) {
            int due = fault.day() + delay(rules);
            if (due > daysPassed) {
                fraction = due == known ? fraction : fraction(faults, rules, due);
                known = due;
                pending[fault.validator()] = fraction;
            }
        }
        return pending;
    }

    /** Days from a fault to its penalty: half a window, rounded up. */
    public static int delay(StakingRules rules) {
        return (rules.correlationWindow() + 1) / 2;
    }

    private static double fraction(Vector<DoubleSign> faults, StakingRules rules, int lastDay) {
        double failed = 0;
        for (DoubleSign fault : faults) {
            if (fault.day() > lastDay - rules.correlationWindow() && fault.day() <= lastDay) {
                failed += fault.share();
            }
        }
        return CorrelationPenalty.fraction(failed, rules.correlationMultiplier());
    }
}
