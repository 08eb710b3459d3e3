package org.stakewood.game;

/** The store could not do it. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean passing;

    /**
     * @param passing true if trying again may help: the connection was lost, the lock was not to be had, or nobody
     *     knows whether a commit went through; false if the store objects to what it was given
     */
    public StoreException(String message, boolean passing, Throwable cause) {
        super(message, cause);
        this.passing = passing;
    }

    /** True if trying again may help. */
    public boolean passing() {
        return passing;
    }
}
