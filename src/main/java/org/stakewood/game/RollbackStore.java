package org.stakewood.game;

import java.util.List;
import java.util.OptionalLong;

/** Where games are set back. Each method is one transaction. */
public interface RollbackStore {

    /** The row of the journal with which a day ended; empty if it has not. */
    OptionalLong endOf(long game, int day);

    /** What has been done since a row. */
    Loss since(long game, long row);

    /**
     * Each game goes on as another, a copy up to its cut that stands still, and everybody of it sits there; the old one
     * counts no more. Questions of the days that all networks lose count no more either. The act is kept. False, and
     * nothing is changed, if one of the games is not among those that count, or does not stand still.
     */
    boolean setBack(long session, List<SetBack> cuts, AuditEntry act);

    /** Games that were left, the newest first. */
    List<Dropped> dropped(long session);
}
