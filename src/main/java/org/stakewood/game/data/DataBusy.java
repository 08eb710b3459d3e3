package org.stakewood.game.data;

/** The data of this game are being written for somebody, or too many are at once: later. Nothing was written yet. */
public final class DataBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DataBusy() {
        super("the data are being written for somebody else", null, false, false);
    }
}
