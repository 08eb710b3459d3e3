package org.stakewood.web.host.room;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Sorry;
import org.stakewood.game.schedule.Schedule;
import org.stakewood.game.session.Session;
import org.stakewood.web.format.Typed;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.Said;
import org.stakewood.web.schedule.Coming;
import org.stakewood.web.schedule.Comings;
import org.stakewood.web.security.Roles;

/** What a class's clocks are to do by themselves. */
@RolesAllowed(Roles.HOST)
public class HostSchedule extends HostPage {

    private static final String PAGE = "/schedule";

    @Inject
    Schedule schedule;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance schedule(Session session, List<Line> lines, Said said);
    }

    /** An appointment that can be taken back. */
    public record Line(long id, Coming coming) {}

    @GET
    @Path("/host/sessions/{session}/schedule")
    public TemplateInstance schedule(@RestPath long session, @RestQuery String done, @RestQuery String sorry) {
        Session helped = helped(session);
        List<Line> lines = schedule.fresh(session).stream()
                .map(each -> new Line(each.id(), Comings.of(each, words())))
                .toList();
        return Templates.schedule(helped, lines, said(done, sorry));
    }

    /** At a moment by the clock of a zone, or after some minutes. */
    @POST
    @Path("/host/sessions/{session}/schedule/start")
    @Transactional(NOT_SUPPORTED)
    public Response start(
            @RestPath long session, @RestForm String at, @RestForm String zone, @RestForm String minutes) {
        helped(session);
        return kept(session, () -> schedule.start(host(), session, moment(at, zone, minutes)));
    }

    @POST
    @Path("/host/sessions/{session}/schedule/break")
    @Transactional(NOT_SUPPORTED)
    public Response pause(@RestPath long session, @RestForm String day, @RestForm String minutes) {
        helped(session);
        Integer length = Typed.blank(minutes) ? null : Integer.valueOf(number(minutes));
        return kept(session, () -> schedule.pause(host(), session, number(day), length));
    }

    @POST
    @Path("/host/sessions/{session}/schedule/timer")
    @Transactional(NOT_SUPPORTED)
    public Response timer(@RestPath long session, @RestForm String day, @RestForm String minutes) {
        helped(session);
        int warmUp = Typed.blank(day) ? 0 : number(day);
        return kept(session, () -> schedule.timer(host(), session, warmUp, number(minutes)));
    }

    @POST
    @Path("/host/sessions/{session}/schedule/{appointment}/cancel")
    @Transactional(NOT_SUPPORTED)
    public Response cancel(@RestPath long session, @RestPath long appointment) {
        helped(session);
        schedule.cancel(host(), session, appointment);
        return look(Rooms.at(session, PAGE + "?done=schedule_cancel"));
    }

    private Response kept(long session, Runnable act) {
        try {
            act.run();
        } catch (Sorry why) {
            return look(Rooms.at(session, PAGE + "?sorry=" + why.why()));
        }
        return look(Rooms.at(session, PAGE + "?done=schedule"));
    }

    private Instant moment(String at, String zone, String minutes) {
        if (Typed.blank(at)) {
            return schedule.now().plusSeconds(60L * number(minutes));
        }
        try {
            return LocalDateTime.parse(at)
                    .atZone(ZoneId.of(Typed.blank(zone) ? "UTC" : zone))
                    .toInstant();
        } catch (DateTimeException none) {
            throw new Sorry(Sorry.Why.TIME_INVALID);
        }
    }

    /** A whole number of few digits; -1 for anything else, which every appointment refuses. */
    private static int number(String typed) {
        Long number = Typed.whole(typed);
        return number == null || number < 0 || number > 1_000_000 ? -1 : number.intValue();
    }
}
