package org.stakewood.web.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.game.CascadeSpan;

/** The microscope's page, in every language. */
class CascadePagesTest {

    private static final Pattern KEY = Pattern.compile("(cascade|label|column)_|%s|null|NaN");

    private final Fallen fallen = Fallen.eight();

    private CascadePage page(String language, Integer pass) {
        Vector<CascadeSpan> spans = Vector.of(
                new CascadeSpan(fallen.events().filter(each -> each.event() instanceof CascadeEnded), Long.MAX_VALUE));
        return new CascadePages(fallen.place(language), "/play/5/cascade")
                .page(spans, spans.head(), fallen.dominoes(), null, pass);
    }

    @Test
    void aSentenceSaysWhoFellAndWhy() {
        CascadePage page = page("en", null);
        assertTrue(
                page.title()
                        .matches(
                                "One debt fell on day 1; .* moved sOAK from 1\\.\\d+ to 1\\.0\\d+, and 7 more fell\\."),
                page.title());
        assertEquals(8, page.fallen().size());
        assertEquals(1, page.fallen().stream().filter(FallenLine::mine).count());
        assertTrue(page.fallen().stream().anyMatch(each -> each.who().equals("Ada")));
        assertNull(page.back());
        assertEquals("/play/5/cascade?day=1&pass=1", page.next());
        assertEquals(3, page.steps().size());
    }

    /** The slash was on the day before: what was wrong with those who fell first is said instead. */
    @Test
    void whereNothingStruckOnTheDayTheFirstCausesAreSaid() {
        assertEquals(
                List.of(
                        "Nothing struck the network on that day.",
                        "Of the first to fall, 1 of 1: A slash took too much of the pledge."),
                page("en", null).began());
    }

    @Test
    void eachPassStandsAlone() {
        CascadePage second = page("en", 2);
        assertEquals(7, second.fallen().size());
        assertNull(second.next());
        assertEquals("/play/5/cascade?day=1&pass=1", second.back());
        CascadePage first = page("en", 1);
        assertEquals(1, first.fallen().size());
        assertEquals(blocks(second.chart().svg()), blocks(first.chart().svg()));
        assertEquals(8, blocks(first.chart().svg()));
        assertTrue(first.chart().svg().contains("faded"));
        assertFalse(second.chart().svg().contains("faded"));
        assertTrue(page("en", 99).about().isEmpty(), "no such pass: all of it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyWordIsThere(String language) {
        for (Integer pass : new Integer[] {null, 1, 2}) {
            CascadePage page = page(language, pass);
            String all = page.title()
                    + page.began()
                    + page.about()
                    + page.steps()
                    + page.facts()
                    + page.fallen()
                    + page.all()
                    + page.chart().title()
                    + page.chart().data();
            assertFalse(KEY.matcher(all.replace("link=null", "")).find(), all);
        }
    }

    private static int blocks(String svg) {
        Matcher found = Pattern.compile("<rect class=\"bar").matcher(svg);
        return (int) found.results().count();
    }
}
