package org.stakewood.web.explain;

import java.util.List;

/**
 * The figures of one part of the pages.
 *
 * @param title what the part is called
 */
public record Topic(String id, String title, List<Explanation> figures) {

    public Topic {
        figures = List.copyOf(figures);
    }
}
