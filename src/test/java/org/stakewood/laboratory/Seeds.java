package org.stakewood.laboratory;

import java.util.Optional;
import org.stakewood.store.scenario.ScenarioLibrary;

/** The bench of the tests: few seeds, one thread; {@code -Dseed=} chooses others. */
final class Seeds {

    static final long FIRST = Long.getLong("seed", 20_261_125L);

    private Seeds() {}

    static Bench bench(int seeds) {
        ScenarioLibrary library = new ScenarioLibrary(Optional.empty());
        return new Bench(seeds, FIRST, 1, id -> library.byId(id).orElseThrow().rules());
    }

    /** Said with every failure. */
    static String said(Object runs) {
        return "seeds from " + FIRST + " on: " + runs;
    }
}
