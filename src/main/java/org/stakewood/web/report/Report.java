package org.stakewood.web.report;

import java.util.List;
import org.stakewood.web.ask.Forecast;
import org.stakewood.web.audit.WhyPage;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.piece.FeedEntry;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.play.Term;

/**
 * A player's report.
 *
 * @param title who stands where, in a sentence
 * @param lead whether this is the end or only so far
 * @param restarted what a restart means for the scores; null if there was none
 * @param returns the own return against others
 * @param scores the own figure and place by every criterion
 * @param why what the change of net worth came from
 * @param path the own net worth with the own acts marked
 * @param decisions the best and the worst day and part
 * @param blows penalties and liquidations
 * @param bloodied what they cost, in a sentence; null for nothing
 * @param regret the own path beside the best plan that never changes; null while there is nothing to compare
 * @param plans what every such plan would have come to
 * @param judged predictions whose day has come
 * @param next words to read next
 */
public record Report(
        String title,
        String lead,
        String restarted,
        Sheet returns,
        Sheet scores,
        WhyPage why,
        Chart path,
        Sheet decisions,
        List<FeedEntry> blows,
        String bloodied,
        Chart regret,
        Sheet plans,
        List<Forecast> judged,
        List<Term> next) {}
