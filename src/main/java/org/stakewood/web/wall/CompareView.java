package org.stakewood.web.wall;

import org.stakewood.web.compare.Multiple;

/**
 * The projector's picture of several networks.
 *
 * @param code people can still join with it; null once the door is locked
 * @param over whether all networks have ended
 */
public record CompareView(String title, String code, boolean over, Multiple figure) {}
