package org.stakewood.web.host.event;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.economy.command.CancelShock;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.command.HostCommand;
import org.stakewood.economy.command.PlanShock;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.view.HostView;
import org.stakewood.game.Answer;
import org.stakewood.game.Control;
import org.stakewood.game.Tables;
import org.stakewood.game.session.Session;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.NetworkTabs;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.Said;
import org.stakewood.web.play.Keys;
import org.stakewood.web.security.Roles;
import org.stakewood.web.text.RefusalWords;
import org.stakewood.web.text.RuleWords;

/** What a host makes happen: rules that change, events now or on a day to come. */
@RolesAllowed(Roles.HOST)
public class HostEvents extends HostPage {

    private static final String PAGE = "/events";

    @Inject
    Control control;

    @Inject
    Tables tables;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance events(
                Session session, NetworkTabs tabs, EventsView events, String key, String day, Said said);
    }

    @GET
    @Path("/host/sessions/{session}/events")
    public TemplateInstance events(
            @RestPath long session,
            @RestQuery Integer network,
            @RestQuery String rule,
            @RestQuery String value,
            @RestQuery String day,
            @RestQuery String done) {
        Hall hall = hall(session, network);
        return page(hall, rule(hall, rule, value), day, said(done, null));
    }

    /** What a change would do; nothing is changed. */
    @POST
    @Path("/host/sessions/{session}/events/look")
    public TemplateInstance look(
            @RestPath long session,
            @RestForm Integer network,
            @RestForm String rule,
            @RestForm String value,
            @RestForm String day) {
        Hall hall = hall(session, network);
        return page(hall, rule(hall, rule, value), day, null);
    }

    @POST
    @Path("/host/sessions/{session}/events/rule")
    @Transactional(NOT_SUPPORTED)
    public Object rule(
            @RestPath long session,
            @RestForm Integer network,
            @RestForm String rule,
            @RestForm String value,
            @RestForm String day,
            @RestForm String key) {
        return changed(hall(session, network), rule, value, day, key);
    }

    private Object changed(Hall owned, String rule, String value, String day, String key) {
        Optional<Parameter> parameter = Parameter.find(view(owned).scenario(), rule == null ? "" : rule);
        Integer when = ShockForm.day(day);
        if (parameter.isEmpty() || when == null) {
            return page(owned, rule(owned, rule, value), day, danger("rules_fault_day"));
        }
        String read = new RuleWords(words()).read(parameter.get().rule(), value);
        return after(
                owned,
                key,
                when == 0
                        ? new ChangeParameter(parameter.get().path(), read)
                        : new PlanShock(
                                when, new Shock.RuleChange(parameter.get().path(), read)),
                rule(owned, rule, value),
                day);
    }

    /** One of the buttons, on a day. What they set to the day itself is set to that day. */
    @POST
    @Path("/host/sessions/{session}/events/switch")
    @Transactional(NOT_SUPPORTED)
    public Object later(
            @RestPath long session,
            @RestForm Integer network,
            @RestForm String what,
            @RestForm String day,
            @RestForm String key) {
        Hall owned = hall(session, network);
        Integer when = ShockForm.day(day);
        Optional<EventsView.Switch> chosen = Switches.of(view(owned), words()).stream()
                .filter(each -> each.path().equals(what))
                .findFirst();
        if (chosen.isEmpty() || when == null) {
            return page(owned, null, day, danger("rules_fault_day"));
        }
        boolean dated = chosen.get().dated() && when > 0;
        return changed(owned, what, dated ? day.strip() : chosen.get().typed(), day, key);
    }

    @POST
    @Path("/host/sessions/{session}/events/event")
    @Transactional(NOT_SUPPORTED)
    public Object event(@RestPath long session, @RestForm Integer network, @BeanParam ShockForm form) {
        Hall owned = hall(session, network);
        Shock shock = form.shock();
        Integer day = form.day();
        if (shock == null || day == null) {
            return page(owned, null, form.day, danger("rules_fault_field"));
        }
        int when = day == 0 ? view(owned).day() + 1 : day;
        return after(owned, form.key, new PlanShock(when, shock), null, form.day);
    }

    @POST
    @Path("/host/sessions/{session}/events/cancel")
    @Transactional(NOT_SUPPORTED)
    public Object cancel(
            @RestPath long session, @RestForm Integer network, @RestForm String planned, @RestForm String key) {
        Hall owned = hall(session, network);
        Optional<Planned> found = view(owned)
                .running()
                .appendAll(view(owned).plan())
                .find(each -> each.toString().equals(planned))
                .toJavaOptional();
        return found.isEmpty()
                ? page(owned, null, null, danger("rules_gone"))
                : after(owned, key, new CancelShock(found.get()), null, null);
    }

    private Object after(Hall hall, String key, HostCommand command, RuleView rule, String day) {
        String once = Keys.plausible(key) ? key : Keys.fresh();
        Optional<Answer> answer = control.only(hall.tabs().only())
                .intervene(host(), hall.session().id(), once, command);
        if (answer.isPresent() && answer.get() instanceof Answer.Accepted) {
            return look(Rooms.at(hall.session().id(), PAGE + "?" + hall.query() + "done=" + done(command)));
        } else if (answer.isPresent() && answer.get() instanceof Answer.Refused refused) {
            Said why = new Said("danger", RefusalWords.sentence(words(), refused.refusal()));
            return page(hall, rule, day, rule != null && rule.fault() != null ? null : why);
        }
        return page(hall, rule, day, new Said("caution", words().say("host_late_answer")));
    }

    private static String done(HostCommand command) {
        return command instanceof ChangeParameter ? "rule" : command instanceof PlanShock ? "plan" : "unplan";
    }

    private TemplateInstance page(Hall hall, RuleView rule, String day, Said said) {
        EventsView events = EventsView.of(view(hall), rule, words());
        return Templates.events(hall.session(), hall.tabs(), events, Keys.fresh(), day == null ? "" : day, said);
    }

    private RuleView rule(Hall hall, String path, String typed) {
        HostView view = view(hall);
        return Parameter.find(view.scenario(), path == null ? "" : path)
                .map(each -> RuleView.of(view, each, typed, words()))
                .orElse(null);
    }

    private Said danger(String key) {
        return new Said("danger", words().say(key));
    }

    private HostView view(Hall hall) {
        return tables.table(hall.session().network(hall.tabs().shown()).game())
                .current()
                .hostView();
    }

    private Hall hall(long session, Integer network) {
        Session owned = owned(session);
        return new Hall(owned, NetworkTabs.allOrOne(owned, network, words()));
    }

    /** A session and on which of its networks the page acts. */
    private record Hall(Session session, NetworkTabs tabs) {

        String query() {
            return tabs.picked() == 0 ? "" : "network=" + tabs.picked() + "&";
        }
    }
}
