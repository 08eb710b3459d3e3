package org.stakewood.web.host.room;

import java.util.Arrays;
import java.util.List;
import org.stakewood.game.session.Session;
import org.stakewood.web.compare.Figure;
import org.stakewood.web.text.Words;
import org.stakewood.web.wall.JoinAddresses;
import org.stakewood.web.wall.QrCode;

/**
 * How people come in and where the projector looks.
 *
 * @param spoken the address as people type it
 * @param qr picture that leads to the code's page
 * @param addresses where this server may be found; one of them is picked
 * @param wall path of the projector page without names
 * @param wallWithNames path of the one with nicknames
 * @param figures what the projector can show of several networks at once
 */
public record DoorView(
        String code,
        boolean locked,
        String picked,
        String spoken,
        String qr,
        List<String> addresses,
        String wall,
        String wallWithNames,
        List<FigureLink> figures) {

    /** A figure of several networks, as in the projector's address. */
    public record FigureLink(String id, String name) {}

    static DoorView of(
            Session session, List<String> addresses, String picked, String wall, String wallWithNames, Words words) {
        String label = words.say("host_qr_label", session.code());
        return new DoorView(
                session.code(),
                session.locked(),
                picked,
                JoinAddresses.spoken(picked),
                QrCode.svg(JoinAddresses.door(picked, session.code()), label),
                addresses,
                wall,
                wallWithNames,
                Arrays.stream(Figure.values())
                        .map(each -> new FigureLink(each.id(), words.say("arms_figure_" + each.id())))
                        .toList());
    }
}
