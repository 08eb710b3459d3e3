package org.stakewood.web.tutorial;

import java.util.List;

/**
 * A topic on the tutorial's own page.
 *
 * @param title its name
 * @param about the one sentence of its panel
 * @param tab id of its panel
 * @param begun true if something of it is done or it was put aside
 */
public record TopicView(String id, String title, String about, String tab, boolean begun, List<Line> lines) {

    /** @param task what to do; null where reading is enough */
    public record Line(String text, String task, boolean done) {}
}
