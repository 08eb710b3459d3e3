package org.stakewood.web.play;

import java.util.List;
import org.stakewood.web.ask.Forecast;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.piece.ActionState;
import org.stakewood.web.piece.FeedEntry;
import org.stakewood.web.piece.LivePage;
import org.stakewood.web.tutorial.TutorialBox;

/**
 * Everything on the play screen.
 *
 * @param title of the session
 * @param alarm health of a debt in danger, for the window's title; empty if none is
 * @param phase what the clock does, in words
 * @param tabLabel name of the chosen tab
 * @param lockedWhy why the chosen tab is closed; null if it is open
 * @param question what the class is asked to predict now; null for nothing
 * @param tutorial the step of the tutorial for the chosen tab; null for none
 * @param ghost what a loss would do to debts; null on other tabs
 * @param outcome of the last action, or null
 * @param alone whether the player plays alone and may stop the clock
 * @param running whether the clock runs
 */
public record PlayScreen(
        LivePage live,
        long seat,
        String nickname,
        String title,
        String alarm,
        String phase,
        List<TabLink> tabs,
        String tabLabel,
        String lockedWhy,
        PositionPart position,
        Forecast question,
        TutorialBox tutorial,
        List<NoticeView> notices,
        Chart price,
        Chart second,
        Ghost ghost,
        List<Sheet> sheets,
        List<FeedEntry> feed,
        List<ActionPanel> panels,
        ActionState outcome,
        boolean alone,
        boolean running) {

    /** Address of the price chart's numbers. */
    public String priceCsv() {
        return "/play/" + seat + "/price.csv";
    }
}
