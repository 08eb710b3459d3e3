package org.stakewood.web.host.debrief;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.debrief.DebriefState;
import org.stakewood.game.debrief.Debriefs;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Walls;
import org.stakewood.web.debrief.Deck;
import org.stakewood.web.debrief.Decks;
import org.stakewood.web.debrief.Slide;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.NetworkTabs;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.room.HostRoom;
import org.stakewood.web.play.LivePages;
import org.stakewood.web.security.Roles;
import org.stakewood.web.wall.JoinAddresses;
import org.stakewood.web.wall.WallAddress;

/** A host leads a class through what happened, step by step; before the end only the host sees it. */
@RolesAllowed(Roles.HOST)
public class HostDebrief extends HostPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance debrief(HostDebriefPage page);
    }

    @Inject
    Tables tables;

    @Inject
    Debriefs debriefs;

    @Inject
    Decks decks;

    @Inject
    Walls walls;

    @Inject
    JoinAddresses addresses;

    /** What is shown now of one of the networks, from 1. */
    @GET
    @Path("/host/sessions/{session}/debrief")
    public TemplateInstance debrief(
            @RestPath long session,
            @RestQuery Integer network,
            @RestQuery boolean names,
            @RestCookie(HostRoom.ADDRESS) String address) {
        Session helped = helped(session);
        NetworkTabs tabs = NetworkTabs.one(helped, network, words());
        int shown = tabs.shown();
        Table table = tables.table(helped.network(shown).game());
        Moment moment = table.current();
        Deck deck = decks.host(helped, moment, names, words());
        DebriefState state = debriefs.state(moment);
        int at = Math.min(state.at(), deck.steps());
        String picked = addresses.pick(request, address);
        return Templates.debrief(new HostDebriefPage(
                LivePages.of(
                        table,
                        moment,
                        Rooms.at(session, ""),
                        shown - 1,
                        words().locale().getLanguage()),
                helped,
                shown,
                tabs,
                moment.clock().status() == GameStatus.OVER,
                names,
                at,
                at > 0 ? at - 1 : null,
                at < deck.steps() ? at + 1 : null,
                words().say("debrief_step_of", numbers().count(at), numbers().count(deck.steps())),
                deck.at(at).orElse(null),
                deck.at(at + 1)
                        .map(Slide::title)
                        .map(each -> words().say("debrief_next_is", each))
                        .orElse(null),
                deck.entries(at, state.furthest()),
                Rooms.at(session, "/debrief/" + shown),
                Rooms.at(session, "/cascade/" + shown),
                WallAddress.of(session, walls.token(session, false), picked),
                WallAddress.of(session, walls.token(session, true), picked)));
    }

    /** Shows a step to everybody who looks; 0 shows nothing. */
    @POST
    @Path("/host/sessions/{session}/debrief/{network}")
    @Transactional(NOT_SUPPORTED)
    public Response lead(@RestPath long session, @RestPath int network, @RestForm int step, @RestForm boolean names) {
        Session helped = helped(session);
        int shown = helped.network(network).number();
        Moment moment = tables.table(helped.network(shown).game()).current();
        debriefs.lead(
                host(), moment, step, decks.host(helped, moment, names, words()).steps());
        return look(Rooms.at(session, "/debrief?network=" + shown + (names ? "&names=true" : "")));
    }

    /** The table behind a slide's chart. */
    @GET
    @Path("/host/sessions/{session}/debrief/{network}/{card}.csv")
    @Produces("text/csv")
    public Response csv(@RestPath long session, @RestPath int network, @RestPath String card) {
        Session helped = helped(session);
        Moment moment = tables.table(helped.network(network).game()).current();
        Deck deck = decks.host(helped, moment, false, words());
        return file(
                card + ".csv",
                deck.slide(card, deck.steps())
                        .filter(Slide::drawn)
                        .orElseThrow(NotFoundException::new)
                        .chart()
                        .data()
                        .csv());
    }
}
