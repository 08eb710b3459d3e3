package org.stakewood.web.host.room;

import java.util.List;
import org.stakewood.game.session.Session;
import org.stakewood.web.host.NetworkTabs;
import org.stakewood.web.piece.LivePage;
import org.stakewood.web.schedule.Coming;

/**
 * Everything on the page of a control room.
 *
 * @param own false for a host who only helps
 * @param lesson title of the scenario
 * @param plan address of the page that says how to teach it; null where there is none
 * @param network number of the network shown, from 1
 * @param tabs all of them to choose from
 * @param coming what the clocks do next by themselves; null for nothing
 * @param cascade the last cascade, in words
 * @param unfinished that it did not come to rest on the last day, or null
 * @param gate how many have answered the questions before the first act; null where nobody must
 * @param pulse how the server does, in words
 */
public record RoomView(
        LivePage live,
        Session session,
        boolean own,
        String lesson,
        String plan,
        int network,
        NetworkTabs tabs,
        ClockView clock,
        DoorView door,
        SeatsView seats,
        List<MarketLine> market,
        Coming coming,
        String cascade,
        String unfinished,
        String gate,
        String pulse,
        List<LogLine> log) {}
