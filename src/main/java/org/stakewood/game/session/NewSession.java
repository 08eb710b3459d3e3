package org.stakewood.game.session;

import java.util.List;
import java.util.function.LongFunction;
import org.stakewood.economy.scenario.Scenario;

/**
 * A session to be made.
 *
 * @param title free text, 1 to 80 characters
 * @param arms its networks, 1 to {@link #MOST_ARMS}; all begin with the same seed
 * @param labelled true if people are told the label of their network
 * @param seats players' seats of each network, 1 to 500
 * @param seed where chance comes from; null for a random one
 * @param millisPerDay length of a day; null for the first scenario's
 * @param breathSeconds how much longer a day is after one that was not final; 0 for not at all
 * @param guests labels that may join; empty for everybody with the code
 * @param terms on what terms people come in; null for open to all
 */
public record NewSession(
        String title,
        List<Arm> arms,
        boolean labelled,
        int seats,
        Long seed,
        Long millisPerDay,
        int breathSeconds,
        List<String> guests,
        Terms terms) {

    /** The most networks of a session. */
    public static final int MOST_ARMS = 4;

    public NewSession {
        arms = List.copyOf(arms);
        terms = terms == null ? Terms.OPEN : terms;
        guests = List.copyOf(guests);
    }

    /** A session of one network. */
    public NewSession(
            String title,
            LongFunction<Scenario> rules,
            int seats,
            Long seed,
            Long millisPerDay,
            int breathSeconds,
            List<String> guests,
            Terms terms) {
        this(title, List.of(Arm.of(rules)), false, seats, seed, millisPerDay, breathSeconds, guests, terms);
    }

    /** A session of one network that is open to whoever has the code, or a label of the list. */
    public NewSession(
            String title,
            LongFunction<Scenario> rules,
            int seats,
            Long seed,
            Long millisPerDay,
            int breathSeconds,
            List<String> guests) {
        this(title, rules, seats, seed, millisPerDay, breathSeconds, guests, Terms.OPEN);
    }

    /** The usual session: one network, a seed of its own, the scenario's clock. */
    public static NewSession of(String title, LongFunction<Scenario> rules, int seats) {
        return new NewSession(title, rules, seats, null, null, 20, List.of(), Terms.OPEN);
    }
}
