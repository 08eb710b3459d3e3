package org.stakewood.testing;

import java.util.List;
import java.util.function.LongFunction;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.session.NewSession;
import org.stakewood.game.session.Terms;

/** The usual session with a known seed: a test that meets another fault each time would fail only sometimes. */
public final class SeededSession {

    private static final long SEED = 7;
    private static final int BREATH_SECONDS = 20;

    private SeededSession() {}

    /** As {@link NewSession#of}, but for the seed. */
    public static NewSession of(String title, LongFunction<Scenario> rules, int seats) {
        return new NewSession(title, rules, seats, SEED, null, BREATH_SECONDS, List.of(), Terms.OPEN);
    }
}
