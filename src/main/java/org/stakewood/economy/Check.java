package org.stakewood.economy;

import org.stakewood.economy.money.Amount;

/** The questions that many commands ask before they act. */
public final class Check {

    private Check() {}

    /** Refuses zero and less. */
    public static void positive(long amount) {
        if (amount <= 0) {
            throw RefusedException.because(Reason.INVALID_AMOUNT, new Figure("amount", Unit.COUNT, amount));
        }
    }

    /** Refuses a command whose last day has passed; day is the day being played. */
    public static void deadline(Draft draft, int deadline) {
        int playing = draft.day() + 1;
        if (playing > deadline) {
            throw RefusedException.because(
                    Reason.DEADLINE_PASSED,
                    new Figure("deadline", Unit.DAY, deadline),
                    new Figure("today", Unit.DAY, playing));
        }
    }

    /** Refuses shares that would be worth less than 99.9 % of what was paid for them. */
    public static void notTooSmall(long worth, long paid, Unit unit) {
        if (worth <= 0 || worth < Amount.mulDivCeil(paid, 999, 1000)) {
            throw RefusedException.because(
                    Reason.TOO_SMALL, new Figure("amount", unit, paid), new Figure("worth", unit, worth));
        }
    }

    /** Refuses an id outside of a list. */
    public static void known(int id, int size) {
        if (id < 0 || id >= size) {
            throw RefusedException.because(Reason.UNKNOWN_TARGET, new Figure("id", Unit.COUNT, id));
        }
    }
}
