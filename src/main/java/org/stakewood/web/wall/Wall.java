package org.stakewood.web.wall;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Moment;
import org.stakewood.game.Session;
import org.stakewood.game.Sessions;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.Walls;
import org.stakewood.web.Page;
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
    JoinAddresses addresses;

    @Inject
    HttpServerRequest request;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance lobby(LivePage live, LobbyView lobby);

        static native TemplateInstance play(LivePage live, PlayView play);

        static native TemplateInstance end(LivePage live, EndView end);
    }

    @GET
    @Path("/wall/{session}/{token}")
    public TemplateInstance wall(
            @RestPath long session, @RestPath String token, @RestQuery String at, @RestQuery String chart) {
        boolean names = walls.names(session, token).orElseThrow(NotFoundException::new);
        Session shown = sessions.find(session).orElseThrow(NotFoundException::new);
        Table table = tables.table(shown.game());
        Moment moment = table.current();
        LivePage live = LivePages.of(table, moment, WallAddress.base(session, token), locale().getLanguage());
        return switch (moment.clock().status()) {
            case LOBBY -> Templates.lobby(live, views.lobby(shown, addresses.pick(request, at), words()));
            case OVER -> Templates.end(live, views.end(shown, table, moment, names, words()));
            default -> Templates.play(live, views.play(shown, table, moment, names, chart, words()));
        };
    }
}
