package org.stakewood.web.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All slides of a debrief in the order in which they are revealed. A step reveals a slide, or theory upon one. */
public final class Deck {

    private final List<Card> cards;

    Deck(List<Card> cards) {
        this.cards = List.copyOf(cards);
    }

    /** How many steps there are. */
    public int steps() {
        return cards.stream().mapToInt(Card::steps).sum();
    }

    /** What is shown at a step, from 1; empty outside of them. */
    public Optional<Slide> at(int step) {
        int left = step;
        for (Card each : cards) {
            if (left >= 1 && left <= each.steps()) {
                return Optional.of(each.draw().apply(left));
            }
            left -= each.steps();
        }
        return Optional.empty();
    }

    /** A slide by its card, with all that has been revealed of it by a step; empty if nothing has. */
    public Optional<Slide> slide(String id, int furthest) {
        int before = 0;
        for (Card each : cards) {
            if (each.id().equals(id)) {
                return at(Math.min(before + each.steps(), furthest))
                        .filter(found -> found.id().equals(id));
            }
            before += each.steps();
        }
        return Optional.empty();
    }

    /** All cards as a list to choose from. */
    public List<Entry> entries(int at, int furthest) {
        List<Entry> entries = new ArrayList<>();
        int step = 1;
        for (Card each : cards) {
            boolean shown = at >= step && at < step + each.steps();
            entries.add(new Entry(step, each.name(), each.steps() > 1, shown, furthest >= step));
            step += each.steps();
        }
        return entries;
    }

    /**
     * A line of the host's list.
     *
     * @param step that reveals it
     * @param theory whether there is theory to lay upon it
     * @param shown whether it is shown now
     * @param seen whether it has been shown
     */
    public record Entry(int step, String name, boolean theory, boolean shown, boolean seen) {}
}
