package org.stakewood.web.error;

/** Somebody tries too often; answered with 429. */
public final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int waitSeconds;

    public TooMany(int waitSeconds) {
        super("try again in " + waitSeconds + " s", null, false, false);
        this.waitSeconds = waitSeconds;
    }

    /** After how many seconds to try again. */
    public int waitSeconds() {
        return waitSeconds;
    }
}
