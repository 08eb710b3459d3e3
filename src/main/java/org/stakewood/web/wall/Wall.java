package org.stakewood.web.wall;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.debrief.Debriefs;
import org.stakewood.game.session.Network;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.game.session.Walls;
import org.stakewood.web.Page;
import org.stakewood.web.debrief.Deck;
import org.stakewood.web.debrief.Decks;
import org.stakewood.web.debrief.Slide;
import org.stakewood.web.piece.LivePage;
import org.stakewood.web.play.LivePages;

/** The projector: lobby, play, end. Public for who has its address; nothing can be done here. */
@PermitAll
public class Wall extends Page {

    @Inject
    Sessions sessions;

    @Inject
    Tables tables;

    @Inject
    Walls walls;

    @Inject
    WallViews views;

    @Inject
    Debriefs debriefs;

    @Inject
    Decks decks;

    @Inject
    JoinAddresses addresses;

    @Inject
    HttpServerRequest request;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance lobby(LivePage live, LobbyView lobby);

        static native TemplateInstance play(LivePage live, PlayView play);

        static native TemplateInstance compare(LivePage live, CompareView compare);

        static native TemplateInstance end(LivePage live, EndView end);

        static native TemplateInstance debrief(LivePage live, String title, Slide slide, String where);
    }

    @GET
    @Path("/wall/{session}/{token}")
    public TemplateInstance wall(
            @RestPath long session,
            @RestPath String token,
            @RestQuery String at,
            @RestQuery String chart,
            @RestQuery Integer network,
            @RestQuery String figure) {
        boolean names = walls.names(session, token).orElseThrow(NotFoundException::new);
        Session shown = sessions.find(session).orElseThrow(NotFoundException::new);
        int number = shown.network(network == null ? 1 : network).number();
        Table table = tables.table(shown.network(number).game());
        Moment moment = table.current();
        LivePage live =
                LivePages.of(table, moment, WallAddress.base(session, token), number - 1, locale().getLanguage());
        if (shown.parallel() && network == null && begun(shown)) {
            boolean over = over(shown);
            return (over ? debrief(shown, token, names) : Optional.<TemplateInstance>empty())
                    .orElseGet(() -> Templates.compare(
                            live, views.compare(shown, moment.clock().status(), over, figure, words())));
        }
        return switch (moment.clock().status()) {
            case LOBBY -> Templates.lobby(live, views.lobby(shown, addresses.pick(request, at), words()));
            case OVER ->
                debrief(shown, token, names)
                        .orElseGet(() -> Templates.end(live, views.end(shown, table, moment, names, words())));
            default -> Templates.play(live, views.play(shown, table, moment, names, chart, words()));
        };
    }

    /** What the host shows of the network that was led last; empty while that is nothing. */
    private Optional<TemplateInstance> debrief(Session session, String token, boolean names) {
        return debriefs.latest(session.id()).flatMap(led -> {
            Table table = tables.table(led.game());
            Moment moment = table.current();
            if (moment.day() != led.day()) {
                return Optional.empty();
            }
            Deck deck = decks.wall(session, moment, names, words());
            String where = words().say(
                            "debrief_step_of",
                            numbers().count(led.at()),
                            numbers().count(deck.steps()));
            Optional<Network> network = session.networkOf(led.game());
            int arm = network.map(Network::number).orElse(1) - 1;
            LivePage live =
                    LivePages.of(table, moment, WallAddress.base(session.id(), token), arm, locale().getLanguage());
            String title = session.parallel()
                    ? network.map(each -> named(session, each)).orElse("")
                    : session.title();
            return deck.at(led.at()).map(slide -> Templates.debrief(live, title, slide, where));
        });
    }

    private String named(Session session, Network network) {
        String name = words().say("host_network", network.number());
        return session.labelled() && !network.label().isEmpty() ? name + " · " + network.label() : name;
    }

    private boolean begun(Session session) {
        return session.games().stream()
                .anyMatch(each -> tables.table(each).current().clock().status() != GameStatus.LOBBY);
    }

    private boolean over(Session session) {
        return session.games().stream()
                .allMatch(each -> tables.table(each).current().clock().status() == GameStatus.OVER);
    }
}
