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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.stakewood.economy.command.Compensate;
import org.stakewood.game.Answer;
import org.stakewood.game.Control;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Network;
import org.stakewood.game.session.Session;
import org.stakewood.web.format.Typed;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.Said;
import org.stakewood.web.piece.FeedEntry;
import org.stakewood.web.play.Desks;
import org.stakewood.web.play.Feeds;
import org.stakewood.web.play.Keys;
import org.stakewood.web.security.Roles;
import org.stakewood.web.text.RefusalWords;

/** Makes good what one person has lost by mistake. */
@RolesAllowed(Roles.HOST)
public class HostUndo extends HostPage {

    private static final int LOOKED_THROUGH = 30;
    private static final int SHOWN = 6;
    private static final int MICRO_PLACES = 6;

    @Inject
    Control control;

    @Inject
    Seats seats;

    @Inject
    Desks desks;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance undo(
                Session session, Seat seat, List<FeedEntry> last, String key, String oak, String usd, Said said);
    }

    @GET
    @Path("/host/sessions/{session}/seats/{seat}/undo")
    public TemplateInstance undo(@RestPath long session, @RestPath long seat) {
        Session owned = owned(session);
        return page(owned, require(owned, seat), "", "", null);
    }

    @POST
    @Path("/host/sessions/{session}/seats/{seat}/undo")
    @Transactional(NOT_SUPPORTED)
    public Object compensate(
            @RestPath long session,
            @RestPath long seat,
            @RestForm String oak,
            @RestForm String usd,
            @RestForm boolean back,
            @RestForm String key) {
        Session owned = owned(session);
        Seat of = require(owned, seat);
        long micros = micros(oak);
        long dollars = micros(usd);
        if (micros < 0 || dollars < 0 || micros + dollars == 0) {
            return page(owned, of, oak, usd, danger("undo_fault"));
        }
        String once = Keys.plausible(key) ? key : Keys.fresh();
        int network = owned.networkOf(of.game()).map(Network::number).orElseThrow(NotFoundException::new);
        Optional<Answer> answer =
                control.only(network).intervene(host(), session, once, act(of.account(), micros, dollars, back));
        if (answer.isPresent() && answer.get() instanceof Answer.Refused refused) {
            return page(owned, of, oak, usd, new Said("danger", RefusalWords.sentence(words(), refused.refusal())));
        }
        return look(Rooms.shown(session, network, answer.isPresent() ? "done=undo" : "late=true"));
    }

    private static Compensate act(int account, long oak, long usd, boolean back) {
        return back ? new Compensate(account, -oak, -usd) : new Compensate(account, oak, usd);
    }

    private TemplateInstance page(Session session, Seat seat, String oak, String usd, Said said) {
        Table table = desks.table(seat);
        Moment moment = table.current();
        List<FeedEntry> last = new Feeds(
                        desks.desk(seat, session, moment, locale()).place(), "/host/")
                .feed(table.feed(seat.account(), List.of(), Long.MAX_VALUE, LOOKED_THROUGH), SHOWN);
        return Templates.undo(session, seat, last, Keys.fresh(), oak == null ? "" : oak, usd == null ? "" : usd, said);
    }

    private Seat require(Session session, long seat) {
        return seats.look(seat)
                .filter(each -> each.session() == session.id() && each.account() >= 0)
                .orElseThrow(NotFoundException::new);
    }

    private Said danger(String key) {
        return new Said("danger", words().say(key));
    }

    /** Micro-units of what was typed as whole coins; 0 for nothing, -1 for no number. */
    private static long micros(String typed) {
        if (Typed.blank(typed)) {
            return 0;
        }
        return Typed.decimal(typed) == null
                ? -1
                : new BigDecimal(typed.strip().replace(',', '.'))
                        .movePointRight(MICRO_PLACES)
                        .longValue();
    }
}
