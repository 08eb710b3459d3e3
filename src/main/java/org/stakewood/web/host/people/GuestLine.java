package org.stakewood.web.host.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.stakewood.game.seat.Guest;

/**
 * A label of the guest list with its personal link.
 *
 * @param seated true if somebody plays under it
 */
public record GuestLine(String label, String link, boolean seated) {

    static GuestLine of(String door, Guest guest) {
        return new GuestLine(
                guest.label(),
                door + "?guest="
                        + URLEncoder.encode(guest.label(), StandardCharsets.UTF_8)
                                .replace("+", "%20") + "&key=" + guest.key(),
                guest.seated());
    }

    static String csv(String door, List<Guest> guests) {
        return guests.stream()
                .map(each -> of(door, each))
                .map(each -> quoted(each.label()) + "," + quoted(each.link()) + "\r\n")
                .collect(Collectors.joining("", "label,link\r\n", ""));
    }

    /** Quoted, and never a formula for a spreadsheet. */
    private static String quoted(String text) {
        String safe = text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
