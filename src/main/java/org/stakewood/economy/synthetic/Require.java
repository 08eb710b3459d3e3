package org.stakewood.economy.synthetic;

import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.staking.Correlation;

/** What a loan must meet before it may grow or its pledge may shrink. */
final class Require {

    private Require() {}

    static void active(Draft draft, int validator) {
        if (!draft.validator(validator).active()) {
            throw RefusedException.because(Reason.VALIDATOR_NOT_ACTIVE, new Figure("id", Unit.COUNT, validator));
        }
    }

    static void noPenalty(Draft draft, int validator) {
        double pending = draft.doubleSigns().isEmpty()
                ? 0
                : Correlation.pending(draft.doubleSigns(), draft.scenario().staking(), validator, draft.day());
        if (pending > 0) {
            throw RefusedException.because(Reason.PENALTY_PENDING, Figure.ratio("fraction", pending));
        }
    }

    /** Refuses while the synthetic's own market is too thin. */
    static void price(Oracle oracle) {
        if (oracle.thin(Asset.SOAK)) {
            throw RefusedException.because(Reason.NO_MARKET_PRICE);
        }
    }

    static RefusedException notHealthy(Condition condition, double least) {
        return RefusedException.because(
                Reason.LOAN_NOT_HEALTHY,
                Figure.ratio("health", Math.min(condition.health(), 1e6)),
                Figure.ratio("leastHealth", least),
                Figure.ratio("cost", Math.min(condition.phi(), 1e6)));
    }
}
