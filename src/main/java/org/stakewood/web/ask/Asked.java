package org.stakewood.web.ask;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.Sorry;
import org.stakewood.game.Tables;
import org.stakewood.game.question.Questions;
import org.stakewood.game.seat.Seat;
import org.stakewood.web.Page;
import org.stakewood.web.format.Typed;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.Sitting;

/** A player's predictions, and what the player thinks afterwards. */
@Path("/play/{seat}/questions")
@RolesAllowed(Roles.SEAT)
public class Asked extends Page {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance questions(
                long seat, List<Forecast> forecasts, boolean over, String reflection, String fault, boolean kept);
    }

    @Inject
    Questions questions;

    @Inject
    Forecasts forecasts;

    @Inject
    Tables tables;

    /** All questions with the player's answers. */
    @GET
    @Path("/")
    public TemplateInstance questions(@RestPath long seat, @RestQuery boolean kept) {
        return page(Sitting.require(identity, seat), null, kept);
    }

    /** Keeps a range. */
    @POST
    @Path("/{question}")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Object answer(@RestPath long seat, @RestPath long question, @RestForm String low, @RestForm String high) {
        Seat mine = Sitting.require(identity, seat);
        Double least = Typed.decimal(low);
        Double most = Typed.decimal(high);
        if (least == null || most == null) {
            return page(mine, words().say("ask_sorry_range_invalid"), false);
        }
        try {
            questions.answer(mine, question, least, most);
        } catch (Sorry why) {
            return page(mine, words().say("ask_sorry_" + why.why().name().toLowerCase(java.util.Locale.ROOT)), false);
        }
        return look("/play/" + seat + "/questions?kept=true");
    }

    /** Keeps what the player thinks of the game. */
    @POST
    @Path("/reflection")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Object reflect(@RestPath long seat, @RestForm String text) {
        Seat mine = Sitting.require(identity, seat);
        try {
            questions.reflect(mine, text);
        } catch (Sorry why) {
            return page(mine, words().say("ask_sorry_text"), false);
        }
        return look("/play/" + seat + "/questions?kept=true");
    }

    private TemplateInstance page(Seat mine, String fault, boolean kept) {
        Moment moment = tables.table(mine.game()).current();
        return Templates.questions(
                mine.id(),
                forecasts.all(mine, moment, words()),
                moment.clock().status() == GameStatus.OVER,
                questions.reflection(mine.id()).orElse(""),
                fault,
                kept);
    }
}
