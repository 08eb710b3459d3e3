package org.stakewood.web.audit;

import java.util.List;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.play.Choice;

/**
 * Why a player's net worth changed.
 *
 * @param spans the last day, the last ten, the whole game
 * @param title what happened to the net worth, in a sentence; null before the first day
 * @param chart the parts, one after the other
 * @param rows the parts that are not nothing
 * @param none names of the parts that are nothing
 * @param pools what pools brought against holding, day by day; null if nothing was ever provided
 */
public record WhyPage(List<Choice> spans, String title, Chart chart, List<WhyRow> rows, String none, Chart pools) {

    /** Whether no day has passed yet. */
    public boolean empty() {
        return title == null;
    }
}
