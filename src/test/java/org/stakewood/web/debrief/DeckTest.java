package org.stakewood.web.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Slides and the steps in which they are revealed. */
class DeckTest {

    private final Deck deck = new Deck(List.of(card("a", 1), card("b", 2), card("c", 1)));

    @Test
    void aStepIsASlideOrTheoryUponOne() {
        assertEquals(4, deck.steps());
        assertEquals("a 1", deck.at(1).orElseThrow().title());
        assertEquals("b 1", deck.at(2).orElseThrow().title());
        assertEquals("b 2", deck.at(3).orElseThrow().title());
        assertEquals("c 1", deck.at(4).orElseThrow().title());
        assertTrue(deck.at(0).isEmpty());
        assertTrue(deck.at(5).isEmpty());
        assertTrue(new Deck(List.of()).at(1).isEmpty());
    }

    @Test
    void aCardIsSeenAsFarAsItHasBeenRevealed() {
        assertTrue(deck.slide("b", 1).isEmpty());
        assertEquals("b 1", deck.slide("b", 2).orElseThrow().title());
        assertEquals("b 2", deck.slide("b", 3).orElseThrow().title());
        assertEquals("b 2", deck.slide("b", 4).orElseThrow().title());
        assertTrue(deck.slide("c", 3).isEmpty());
        assertTrue(deck.slide("d", 4).isEmpty());
    }

    @Test
    void theListSaysWhatHasBeenSeen() {
        List<Deck.Entry> entries = deck.entries(3, 3);
        assertEquals(List.of(1, 2, 4), entries.stream().map(Deck.Entry::step).toList());
        assertEquals(
                List.of(false, true, false),
                entries.stream().map(Deck.Entry::shown).toList());
        assertEquals(
                List.of(true, true, false),
                entries.stream().map(Deck.Entry::seen).toList());
        assertEquals(
                List.of(false, true, false),
                entries.stream().map(Deck.Entry::theory).toList());
    }

    private static Card card(String id, int steps) {
        return new Card(id, id, steps, step -> Slide.of(id, "", id + " " + step));
    }
}
