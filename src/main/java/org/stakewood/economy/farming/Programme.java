package org.stakewood.economy.farming;

import io.vavr.collection.Vector;

/**
 * One stream of ACORN.
 *
 * @param kind who takes part
 * @param target the market's asset by ordinal, the pool's id, or the validator's id
 * @param rewards what has been given to whom
 * @param joining accounts whose larger weight counts when the day passes, each once
 */
public record Programme(ProgrammeKind kind, int target, RewardAccumulator rewards, Vector<Integer> joining) {

    /** A stream in which nobody takes part yet. */
    public static Programme open(ProgrammeKind kind, int target) {
        return new Programme(kind, target, RewardAccumulator.EMPTY, Vector.empty());
    }

    public Programme with(RewardAccumulator other) {
        return new Programme(kind, target, other, joining);
    }

    public Programme withJoining(Vector<Integer> other) {
        return new Programme(kind, target, rewards, other);
    }
}
