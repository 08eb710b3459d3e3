package org.stakewood.economy;

/**
 * Carries a {@link Refusal} from deep inside a rule to {@link Outcome}; never leaves {@code economy}. Has no stack
 * trace: a refusal is an ordinary answer, not a defect.
 */
public final class RefusedException extends RuntimeException {

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.reason().name(), null, false, false);
        this.refusal = refusal;
    }

    /** Shorthand for throwing a reason with its numbers. */
    public static RefusedException because(Reason reason, Figure... figures) {
        return new RefusedException(Refusal.of(reason, figures));
    }

    public Refusal refusal() {
        return refusal;
    }
}
