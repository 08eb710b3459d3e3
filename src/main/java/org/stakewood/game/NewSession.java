package org.stakewood.game;

import java.util.List;
import java.util.function.LongFunction;
import org.stakewood.economy.scenario.Scenario;

/**
 * A session to be made.
 *
 * @param title free text, 1 to 80 characters
 * @param rules checked rules for a seed, the recorded prices cut for it
 * @param seats players' seats, 1 to 500
 * @param seed where chance comes from; null for a random one
 * @param millisPerDay length of a day; null for the scenario's
 * @param breathSeconds how much longer a day is after one that was not final; 0 for not at all
 * @param guests labels that may join; empty for everybody with the code
 * @param terms on what terms people come in; null for open to all
 */
public record NewSession(
        String title,
        LongFunction<Scenario> rules,
        int seats,
        Long seed,
        Long millisPerDay,
        int breathSeconds,
        List<String> guests,
        Terms terms) {

    public NewSession {
        terms = terms == null ? Terms.OPEN : terms;
        guests = List.copyOf(guests);
    }

    /** A session that is open to whoever has the code, or a label of the list. */
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

    /** The usual session: a seed of its own, the scenario's clock. */
    public static NewSession of(String title, LongFunction<Scenario> rules, int seats) {
        return new NewSession(title, rules, seats, null, null, 20, List.of(), Terms.OPEN);
    }
}
