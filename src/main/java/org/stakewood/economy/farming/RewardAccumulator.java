package org.stakewood.economy.farming;

import java.util.Objects;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.money.Amount;

/**
 * A programme that shares each emission by the stake of the moment, at the same cost for ten and for ten thousand
 * participants. What each may claim is floored; the dust stays unpaid. An emission that meets no participant is kept
 * back, and those who come later do not receive it.
 *
 * @param perShare reward per unit of stake since the beginning
 * @param total stake of all participants
 * @param keptBack emissions that met no participant, micro-units
 */
public record RewardAccumulator(PerShare perShare, long total, long keptBack) {

    /** A programme without participants. */
    public static final RewardAccumulator EMPTY = new RewardAccumulator(PerShare.ZERO, 0, 0);

    public RewardAccumulator {
        Objects.requireNonNull(perShare);
        if (total < 0 || keptBack < 0) {
            throw new IllegalArgumentException("negative total or remainder");
        }
    }

    /** Shares an amount out, or keeps it back if nobody takes part. */
    public RewardAccumulator emit(long amount) {
        if (amount < 0) {
            throw RefusedException.because(Reason.INVALID_AMOUNT);
        }
        return total == 0
                ? new RewardAccumulator(perShare, total, Amount.add(keptBack, amount))
                : new RewardAccumulator(perShare.plus(amount, total), total, keptBack);
    }

    /** The programme after one participant's stake has changed by so much; refused below 0. */
    public RewardAccumulator changeTotal(long change) {
        long changed = Amount.add(total, change);
        if (changed < 0) {
            throw RefusedException.because(Reason.INSUFFICIENT_SHARES);
        }
        return new RewardAccumulator(perShare, changed, keptBack);
    }

    /**
     * One participant.
     *
     * @param stake its weight in the total
     * @param since the programme's reading when it was last settled
     * @param owed settled and not yet claimed, micro-units
     */
    public record Participant(long stake, PerShare since, long owed) {

        /** Nobody yet. */
        public static final Participant NONE = new Participant(0, PerShare.ZERO, 0);

        /** What may be claimed now. */
        public long claimable(RewardAccumulator programme) {
            return Amount.add(owed, programme.perShare.earned(stake, since));
        }

        /** Settled up to now, with the stake changed; refused below 0. The programme's total is changed apart. */
        public Participant changeStake(RewardAccumulator programme, long change) {
            long changed = Amount.add(stake, change);
            if (changed < 0) {
                throw RefusedException.because(Reason.INSUFFICIENT_SHARES);
            }
            return new Participant(changed, programme.perShare, claimable(programme));
        }

        /** Settled up to now, with everything claimed. */
        public Participant claimed(RewardAccumulator programme) {
            return new Participant(stake, programme.perShare, 0);
        }
    }
}
