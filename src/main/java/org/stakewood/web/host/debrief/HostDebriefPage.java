package org.stakewood.web.host.debrief;

import java.util.List;
import org.stakewood.game.session.Session;
import org.stakewood.web.debrief.Deck;
import org.stakewood.web.debrief.Slide;
import org.stakewood.web.host.NetworkTabs;
import org.stakewood.web.piece.LivePage;

/**
 * Where a host leads a debrief.
 *
 * @param network the one shown, from 1
 * @param tabs all of them
 * @param over whether the game is over, so that others see it
 * @param names whether people are called by their nicknames here
 * @param at the step shown; 0 before the first
 * @param back the step before; null where there is none
 * @param next the step after; null where there is none
 * @param where "Step 3 of 27"
 * @param slide what is shown; null before the first
 * @param ahead what comes next, in words; null where nothing does
 * @param entries all slides
 * @param csv where the slides' tables are
 * @param cascade where cascades are read
 * @param wall address of the projector
 * @param wallWithNames address of the one with names
 */
public record HostDebriefPage(
        LivePage live,
        Session session,
        int network,
        NetworkTabs tabs,
        boolean over,
        boolean names,
        int at,
        Integer back,
        Integer next,
        String where,
        Slide slide,
        String ahead,
        List<Deck.Entry> entries,
        String csv,
        String cascade,
        String wall,
        String wallWithNames) {}
