package org.stakewood.web.host;

import java.util.List;
import org.stakewood.game.Guest;
import org.stakewood.game.Seat;
import org.stakewood.game.Session;

/**
 * The people of a class.
 *
 * @param guests who may come; empty for everybody with the code
 * @param came everybody who has or had a seat and is still in the records
 * @param erased how many were taken out of the records
 * @param helpers names of hosts who help
 */
public record PeopleView(Session session, List<GuestLine> guests, List<Seat> came, long erased, List<String> helpers) {

    static PeopleView of(Session session, String door, List<Guest> guests, List<Seat> seats, List<String> helpers) {
        return new PeopleView(
                session,
                guests.stream().map(each -> GuestLine.of(door, each)).toList(),
                seats.stream().filter(each -> !each.erased()).toList(),
                seats.stream().filter(Seat::erased).count(),
                helpers);
    }
}
