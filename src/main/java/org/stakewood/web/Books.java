package org.stakewood.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.League;
import org.stakewood.game.Entry;
import org.stakewood.game.Happening;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.explain.Glossary;
import org.stakewood.web.ledger.LedgerPages;
import org.stakewood.web.piece.FeedEntry;
import org.stakewood.web.piece.LivePage;
import org.stakewood.web.play.Boards;
import org.stakewood.web.play.Charts;
import org.stakewood.web.play.Choice;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Desks;
import org.stakewood.web.play.Feeds;
import org.stakewood.web.play.LivePages;
import org.stakewood.web.play.PositionPart;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.play.Term;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.Sitting;

/** What a player looks up: the ledger, the leaderboards, the words, the numbers behind a chart. */
@Path("/play/{seat}")
@RolesAllowed(Roles.SEAT)
public class Books extends Page {

    private static final int A_PAGE = 60;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ledger(long seat, List<FeedEntry> entries, Long before);

        static native TemplateInstance board(
                LivePage live,
                long seat,
                List<Choice> criteria,
                String about,
                String rank,
                Sheet people,
                Sheet restarted,
                Sheet bots);

        static native TemplateInstance glossary(long seat, List<Term> terms);
    }

    @Inject
    Sessions sessions;

    @Inject
    Desks desks;

    /** Everything that happened to the seat, the newest first. */
    @GET
    @Path("/ledger")
    public TemplateInstance ledger(@RestPath long seat, @RestQuery Long before) {
        Seat mine = Sitting.require(identity, seat);
        Desk desk = desk(mine);
        Table table = desks.table(mine);
        List<Happening> rows = table.feed(
                mine.account(), Feeds.validators(desk.view()), before == null ? Long.MAX_VALUE : before, A_PAGE);
        Long next =
                rows.size() < A_PAGE ? null : (Long) rows.get(rows.size() - 1).seq();
        long oldest = next == null ? 0 : next;
        List<Entry> refused = table.refused(mine.account(), before == null ? Long.MAX_VALUE : before, A_PAGE).stream()
                .filter(each -> each.seq() >= oldest)
                .toList();
        LedgerPages ledger = new LedgerPages(desk, table.current().series(), table.healths(mine.account()));
        return Templates.ledger(seat, ledger.entries(rows, refused), next);
    }

    /** Who leads, by what. */
    @GET
    @Path("/board")
    public TemplateInstance board(@RestPath long seat, @RestQuery String by) {
        Seat mine = Sitting.require(identity, seat);
        Desk desk = desk(mine);
        Criterion chosen = Arrays.stream(Criterion.values())
                .filter(each -> each.name().equalsIgnoreCase(by))
                .findFirst()
                .orElse(Criterion.PROFIT);
        Boards boards = new Boards(desk.place(), desk.explain(""));
        return Templates.board(
                LivePages.of(desks.table(mine), desks.table(mine).current(), "/play/" + seat, locale().getLanguage()),
                seat,
                Arrays.stream(Criterion.values())
                        .map(each -> choice(seat, each, chosen))
                        .toList(),
                words().say("criterion_" + chosen + "_text"),
                PositionPart.rank(desk),
                boards.of(chosen, League.PEOPLE),
                boards.of(chosen, League.RESTARTED),
                boards.of(chosen, League.BOTS));
    }

    /** The words of the game. */
    @GET
    @Path("/glossary")
    public TemplateInstance glossary(@RestPath long seat) {
        Sitting.require(identity, seat);
        return Templates.glossary(seat, Glossary.all(words()));
    }

    /** The price chart's numbers. */
    @GET
    @Path("/price.csv")
    @Produces("text/csv")
    public Response price(@RestPath long seat) {
        Seat mine = Sitting.require(identity, seat);
        Moment moment = desks.table(mine).current();
        String csv = new Charts(words(), moment.publicView(), moment.series())
                .price(List.of())
                .data()
                .csv();
        return file("price.csv", csv);
    }

    private Choice choice(long seat, Criterion each, Criterion chosen) {
        return new Choice(
                words().say("criterion_" + each), "/play/" + seat + "/board?by=" + each.name(), each == chosen);
    }

    private Desk desk(Seat seat) {
        Session session = sessions.find(seat.session()).orElseThrow(NotFoundException::new);
        return desks.desk(seat, session, desks.table(seat).current(), locale());
    }
}
