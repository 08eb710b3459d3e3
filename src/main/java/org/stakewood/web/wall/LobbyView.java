package org.stakewood.web.wall;

import java.util.List;
import org.stakewood.web.schedule.Coming;

/**
 * The projector while people come in.
 *
 * @param title of the class
 * @param code what people type
 * @param spoken the address to open, as people type it
 * @param qr picture that leads to the code's page
 * @param dots one a person, at most as many as fit
 * @param free one an empty seat, at most as many as fit
 * @param count "12 of 30 are here"
 * @param coming what comes by itself; null for nothing
 */
public record LobbyView(
        String title,
        String code,
        String spoken,
        String qr,
        boolean locked,
        List<Integer> dots,
        List<Integer> free,
        String count,
        Coming coming) {}
