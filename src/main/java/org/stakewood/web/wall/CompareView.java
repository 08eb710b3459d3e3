package org.stakewood.web.wall;

import org.stakewood.web.compare.Multiple;
import org.stakewood.web.schedule.Coming;

/**
 * The projector's picture of several networks.
 *
 * @param code people can still join with it; null once the door is locked
 * @param over whether all networks have ended
 * @param coming what comes by itself; null for nothing
 */
public record CompareView(String title, String code, boolean over, Multiple figure, Coming coming) {}
