package org.stakewood.web.host.people;

import java.util.List;
import org.stakewood.game.seat.Guest;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;

/**
 * The people of a class.
 *
 * @param guests who may come; empty for everybody with the code
 * @param came everybody who has or had a seat and is still in the records, as far as they are asked for
 * @param asked whether people had questions to answer before they could act
 * @param questions how far they are with them: {@code passed}, {@code open}, or empty for everybody
 * @param erased how many were taken out of the records
 * @param helpers names of hosts who help
 */
public record PeopleView(
        Session session,
        List<GuestLine> guests,
        List<PersonLine> came,
        boolean asked,
        String questions,
        long erased,
        List<String> helpers) {

    static PeopleView of(
            Session session,
            String door,
            List<Guest> guests,
            List<Seat> seats,
            List<PersonLine> came,
            boolean asked,
            String questions,
            List<String> helpers) {
        String only = "passed".equals(questions) || "open".equals(questions) ? questions : "";
        return new PeopleView(
                session,
                guests.stream().map(each -> GuestLine.of(door, each)).toList(),
                came.stream().filter(each -> each.shown(only)).toList(),
                asked,
                only,
                seats.stream().filter(Seat::erased).count(),
                helpers);
    }
}
