package org.stakewood.web.audit;

import java.util.List;
import org.stakewood.web.format.Change;

/**
 * A part of a change of net worth, for the page.
 *
 * @param name the part
 * @param change in USD
 * @param about what it is, in a sentence
 * @param how how it comes out of the reader's own numbers, a line each
 */
public record WhyRow(String name, Change change, String about, List<String> how) {

    public WhyRow {
        how = List.copyOf(how);
    }
}
