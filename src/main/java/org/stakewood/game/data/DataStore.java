package org.stakewood.game.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Where the research data of games come from. */
public interface DataStore {

    /** The tables and what each column means; the same for every game. */
    List<DataTable> tables();

    /**
     * Writes everything about a game as it is now, while it goes on, without a name of anybody. Ends with the
     * exception of {@code out} as soon as nobody reads it. {@link DataBusy} before the first byte while this game is
     * being written already, on any node.
     */
    void write(long game, DataFormat format, OutputStream out) throws IOException;

    /** True while this game is being written, or too many others are: ask before anything is sent. */
    boolean busy(long game);

    /** What can be fixed before the start: scenario, hash of the seed, version of the rules; a zip. */
    void writePlan(long game, OutputStream out) throws IOException;

    /** Everybody who has had a seat in the session, by pseudonym. */
    List<KeyLine> key(long session);

    /** What everybody has reached in the session, for grades. */
    List<Attainment> attainments(long session);
}
