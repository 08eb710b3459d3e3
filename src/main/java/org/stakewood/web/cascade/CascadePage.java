package org.stakewood.web.cascade;

import java.util.List;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.play.Choice;
import org.stakewood.web.play.Sheet;

/**
 * A cascade on a page.
 *
 * @param base address of the page
 * @param title what happened, in a sentence; null before the first cascade
 * @param began what struck the network just before
 * @param facts the cascade's figures
 * @param steps all of it, then pass by pass
 * @param back address of the pass before, or null
 * @param next address of the next pass, or null
 * @param about what the shown pass did; empty if all of it is shown
 * @param unfinished what to say about days that did not come to rest, or null
 * @param fallen what fell, in order
 * @param tanks who bore what nobody covered
 * @param all the game's cascades
 */
public record CascadePage(
        String base,
        int day,
        String title,
        List<String> began,
        Sheet facts,
        List<Choice> steps,
        String back,
        String next,
        List<String> about,
        String unfinished,
        Chart chart,
        List<FallenLine> fallen,
        Sheet tanks,
        Sheet all) {

    /** Before the first cascade. */
    static CascadePage none(String base) {
        return new CascadePage(
                base, 0, null, List.of(), null, List.of(), null, null, List.of(), null, null, List.of(), null, null);
    }

    /** Whether there is nothing to show yet. */
    public boolean empty() {
        return title == null;
    }
}
