package org.stakewood.web.wall;

import java.util.List;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.format.Change;
import org.stakewood.web.schedule.Coming;

/**
 * The projector while the network runs: one chart, four figures, the best, the latest.
 *
 * @param page which kind of page it is: another one is loaded whole
 * @param price price of OAK, outside where there is no pool
 * @param staked staked share of all OAK
 * @param nakamoto fewest validators that could stop the network; the dash before the first day
 * @param isFinal whether the last day was final; null before the first
 * @param best the leaderboard's top
 * @param news the latest of what happened to everybody; null if nothing did
 * @param newsTone its tone
 * @param coming what comes by itself; null for nothing
 */
public record PlayView(
        String title,
        String code,
        String page,
        Chart chart,
        String price,
        Change priceChange,
        String priceField,
        String staked,
        String nakamoto,
        Boolean isFinal,
        List<BestLine> best,
        String news,
        String newsTone,
        Coming coming) {}
