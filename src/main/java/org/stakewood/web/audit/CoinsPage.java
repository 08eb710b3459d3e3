package org.stakewood.web.audit;

import java.util.List;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.play.Choice;
import org.stakewood.web.play.Sheet;

/**
 * Where the coins of one asset went.
 *
 * @param assets the assets to choose from
 * @param spans the days to look back over
 * @param chart who paid whom; null before the first day
 * @param supply what was there, was made, was destroyed, is there
 * @param moves every payer and receiver with what went
 * @param places what each place had, got, gave and has
 * @param csv address of the table to keep
 */
public record CoinsPage(
        List<Choice> assets, List<Choice> spans, Chart chart, Sheet supply, Sheet moves, Sheet places, String csv) {

    /** Whether no day has passed yet. */
    public boolean empty() {
        return chart == null;
    }
}
