package org.stakewood.web.piece;

import java.util.List;

/**
 * A seat in the host's list.
 *
 * @param worth net worth, ready to be shown
 * @param unit its symbol
 * @param badges what needs the host, most urgent first
 */
public record SeatRow(long number, String name, String worth, String unit, List<Badge> badges) {

    public SeatRow {
        badges = List.copyOf(badges);
    }
}
