package org.stakewood.web.host.room;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Dropped;
import org.stakewood.game.Loss;
import org.stakewood.game.Rollback;
import org.stakewood.game.Sorry;
import org.stakewood.game.Tables;
import org.stakewood.game.data.DataBusy;
import org.stakewood.game.data.DataFormat;
import org.stakewood.game.data.GameData;
import org.stakewood.game.session.Session;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.NetworkTabs;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.Said;
import org.stakewood.web.host.data.HostData;
import org.stakewood.web.host.event.ShockForm;
import org.stakewood.web.security.Roles;

/** Sets a game back to the morning of an earlier day, after saying what is lost. */
@RolesAllowed(Roles.HOST)
public class HostRollback extends HostPage {

    private static final String PAGE = "/setback";

    @Inject
    Rollback rollback;

    @Inject
    Tables tables;

    @Inject
    GameData data;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(
                Session session,
                NetworkTabs tabs,
                String today,
                String day,
                List<String> losses,
                List<Left> left,
                Said said);
    }

    /** A game that was left: its number, and what it is in words. */
    public record Left(long game, String text) {}

    /** What going back would lose, once a day is named; nothing is changed. */
    @GET
    @Path("/host/sessions/{session}/setback")
    public TemplateInstance page(
            @RestPath long session, @RestQuery Integer network, @RestQuery String day, @RestQuery String sorry) {
        Session owned = owned(session);
        NetworkTabs tabs = NetworkTabs.allOrOne(owned, network, words());
        Said said = said(null, sorry);
        List<String> losses = List.of();
        if (day != null && said == null) {
            try {
                losses = rollback.look(host(), session, tabs.picked(), number(day)).stream()
                        .map(this::words)
                        .toList();
            } catch (Sorry why) {
                said = said(null, why.why().name());
            }
        }
        return Templates.page(
                owned,
                tabs,
                words().numbers()
                        .count(tables.row(owned.network(tabs.shown()).game()).day() + 1),
                day == null ? "" : day,
                losses,
                rollback.dropped(host(), session).stream()
                        .map(each -> left(owned, each))
                        .toList(),
                said);
    }

    @POST
    @Path("/host/sessions/{session}/setback")
    @Transactional(NOT_SUPPORTED)
    public Response setBack(@RestPath long session, @RestForm Integer network, @RestForm String day) {
        Session owned = owned(session);
        NetworkTabs tabs = NetworkTabs.allOrOne(owned, network, words());
        try {
            rollback.setBack(host(), session, tabs.picked(), number(day));
        } catch (Sorry why) {
            return look(Rooms.at(session, PAGE + "?network=" + tabs.picked() + "&sorry=" + why.why()));
        }
        return look(Rooms.at(session, "?done=setback"));
    }

    /** The data of a game that was left. */
    @GET
    @Path("/host/sessions/{session}/setback/{game}/tables")
    public Response tables(@RestPath long session, @RestPath long game) {
        owned(session);
        Dropped dropped = rollback.dropped(host(), session).stream()
                .filter(each -> each.game() == game)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        try {
            return HostData.file(data.dropped(host(), dropped, session, DataFormat.CSV));
        } catch (DataBusy later) {
            return look(Rooms.at(session, "/data?busy=true"));
        }
    }

    private static int number(String typed) {
        Integer day = ShockForm.day(typed);
        return day == null ? 0 : day;
    }

    private String words(Loss loss) {
        return words().say(
                        "setback_loss",
                        words().numbers().count(loss.days()),
                        words().numbers().count(loss.acts()),
                        words().numbers().count(loss.people()),
                        words().numbers().count(loss.host()));
    }

    private Left left(Session session, Dropped each) {
        return new Left(
                each.game(),
                words().say(
                                "setback_left",
                                NetworkTabs.name(session.network(each.network()), words()),
                                words().numbers().count(each.from()),
                                words().numbers().count(each.day())));
    }
}
