package org.stakewood.web.compare;

import java.util.List;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.ChartData;

/**
 * A figure of several networks.
 *
 * @param id of the figure
 * @param title what the figure is
 * @param charts one for each network, all with the same axes
 * @param data all networks in one table
 */
public record Multiple(String id, String title, List<Chart> charts, ChartData data) {

    public Multiple {
        charts = List.copyOf(charts);
    }
}
