package org.stakewood.web.host.library;

import java.util.List;

/**
 * Fields of a form about the same thing.
 *
 * @param title what they are about
 * @param owners fields of the same owner, one after the other
 * @param open true for what most hosts change, and where something is wrong
 */
public record FormChapter(String title, List<Owner> owners, boolean open) {

    /** Fields of one desk, pool, group or shock; the title is empty where there is but one owner. */
    public record Owner(String title, List<FormLine> lines) {}

    public int size() {
        return owners.stream().mapToInt(each -> each.lines().size()).sum();
    }
}
