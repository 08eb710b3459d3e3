package org.stakewood.web.piece;

import java.util.List;

/**
 * A seat in the host's list.
 *
 * @param note who that is, for the host's eyes; null if it is not known
 * @param worth net worth, ready to be shown
 * @param unit its symbol
 * @param standing rank among those who are ranked; null before there is one
 * @param badges what needs the host, most urgent first
 */
public record SeatRow(
        long number, String name, String note, String worth, String unit, String standing, List<Badge> badges) {

    public SeatRow {
        badges = List.copyOf(badges);
    }
}
