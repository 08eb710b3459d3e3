package org.stakewood.web.play;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.LoanView;
import org.stakewood.economy.view.SeatView;
import org.stakewood.game.Answer;
import org.stakewood.game.ClockState;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Happening;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;
import org.stakewood.game.session.Session;
import org.stakewood.web.ask.Forecasts;
import org.stakewood.web.cascade.CascadeSheets;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.piece.ActionState;
import org.stakewood.web.text.Words;
import org.stakewood.web.tutorial.Tutorials;

/** Builds the play screen. */
@ApplicationScoped
public class PlayScreens {

    private static final int FEED = 30;
    private static final int LOOKED_THROUGH = 90;
    private static final int CASCADES = 3;

    private final Desks desks;
    private final Notices notices;
    private final Forecasts forecasts;
    private final Tutorials tutorials;

    PlayScreens(Desks desks, Notices notices, Forecasts forecasts, Tutorials tutorials) {
        this.desks = desks;
        this.notices = notices;
        this.forecasts = forecasts;
        this.tutorials = tutorials;
    }

    /**
     * The screen of a seat.
     *
     * @param wishedTab id of a tab
     * @param wishedAction id of an action to unfold
     * @param did key of the action to tell the outcome of; null if none
     * @param filled a form that was sent for a look ahead
     */
    public PlayScreen of(
            Seat seat,
            Session session,
            Locale locale,
            String wishedTab,
            String wishedAction,
            String did,
            Filled filled) {
        Table table = desks.table(seat);
        Optional<Answer> answer =
                did != null && Keys.plausible(did) ? table.answer(seat.account(), did) : Optional.empty();
        Moment moment = table.current();
        Desk desk = desks.desk(seat, session, moment, locale);
        Tab tab = tab(desk.view(), wishedTab);
        ActionState outcome = did == null ? null : Outcomes.of(desk, answer.orElse(null));
        List<Happening> own = table.feed(seat.account(), Feeds.validators(desk.view()), Long.MAX_VALUE, LOOKED_THROUGH);
        List<Happening> all = new ArrayList<>(own);
        List<Happening> news = table.news(FEED);
        news.stream()
                .filter(each -> each.event().validator() < 0 && each.event().account() < 0)
                .forEach(all::add);
        Charts charts = new Charts(desk.words(), desk.view(), moment.series());
        String lockedWhy = lockedWhy(desk, tab);
        String blocked = lockedWhy != null ? lockedWhy : blocked(desk.words(), moment.clock(), seat);
        // A form of a practice round, or of a game that was left, must not act in the game that comes after it.
        boolean marked = session.practising() || session.setBackTo(moment.game()) > 0;
        String mark = marked ? "?practice=" + moment.game() : "";
        return new PlayScreen(
                LivePages.of(table, moment, "/play/" + seat.id(), locale.getLanguage()),
                seat.id(),
                seat.nickname(),
                session.practising() ? desk.words().say("practice_title", session.title()) : session.title(),
                Alarm.of(desk),
                phase(desk.words(), moment.clock()),
                tabs(desk, tab),
                desk.words().say("tab_" + tab),
                lockedWhy,
                PositionPart.of(desk, moment.series()),
                forecasts.open(seat, moment, desk.words()),
                lockedWhy == null && moment.clock().status() != GameStatus.OVER ? tutorials.box(desk, tab, own) : null,
                notices.of(desk, moment, seat, news, session),
                charts.price(own.stream()
                        .filter(each -> each.event().account() == seat.account())
                        .toList()),
                second(desk, charts, tab, seat),
                Ghost.of(desk, tab, filled.input().text("fall")),
                sheets(desk, table, tab),
                new Feeds(desk.place(), "/play/" + seat.id() + "/").feed(distinct(all), FEED),
                new ActionPanels(desk, filled, wishedAction, blocked, mark).of(tab, null),
                outcome,
                session.host() == null,
                moment.clock().running());
    }

    /** Where one borrows and lends, the game's last cascades lead to the microscope. */
    private static List<Sheet> sheets(Desk desk, Table table, Tab tab) {
        List<Sheet> sheets = new ArrayList<>(new Sheets(desk).of(tab));
        if ((tab == Tab.BORROW || tab == Tab.LEND)
                && desk.view().rules().credit().lends()) {
            String base = "/play/" + desk.seat() + "/cascade";
            sheets.add(new CascadeSheets(desk.place()).list(table.cascades(), base, CASCADES));
        }
        if (tab == Tab.FARM) {
            sheets.add(RetentionSheet.of(desk.view(), table.current().series().figures(), desk.words()));
        }
        return sheets;
    }

    private static List<Happening> distinct(List<Happening> all) {
        return all.stream().distinct().toList();
    }

    private static Chart second(Desk desk, Charts charts, Tab tab, Seat seat) {
        if (tab == Tab.LEND && desk.view().markets() > 0) {
            return new DangerCharts(desk.words(), desk.view())
                    .prices(0, desk.view().market(0).liquidationPrice());
        }
        if (tab == Tab.BORROW && desk.view().desks() > 0) {
            double own = desk.view()
                    .loans()
                    .toJavaStream()
                    .mapToDouble(LoanView::worstPrice)
                    .filter(each -> !Double.isNaN(each))
                    .min()
                    .orElse(Double.NaN);
            return new DangerCharts(desk.words(), desk.view()).loans(own);
        }
        return tab == Tab.STAKE ? charts.staked() : charts.worth(seat.account());
    }

    private static Tab tab(SeatView view, String wished) {
        for (Tab each : view.tabs()) {
            if (each.name().equalsIgnoreCase(wished)) {
                return each;
            }
        }
        return view.tabs().isEmpty() ? Tab.STAKE : view.tabs().get(0);
    }

    private static List<TabLink> tabs(Desk desk, Tab current) {
        List<TabLink> links = new ArrayList<>();
        for (Tab each : desk.view().tabs()) {
            boolean open = desk.view().open(each);
            int day = desk.view().rules().unlock().day(each) + 1;
            links.add(new TabLink(
                    each.name().toLowerCase(Locale.ROOT),
                    desk.words().say("tab_" + each),
                    kind(each),
                    open,
                    each == current,
                    open ? null : desk.words().say("day", day)));
        }
        return links;
    }

    private static String kind(Tab tab) {
        return switch (tab) {
            case STAKE -> "stake";
            case POOL -> "pool";
            case BORROW -> "loan";
            case LEND -> "lend";
            case TRADE, FARM -> "farm";
        };
    }

    private static String lockedWhy(Desk desk, Tab tab) {
        return desk.view().open(tab)
                ? null
                : desk.words()
                        .say(
                                "why_locked_day",
                                desk.numbers()
                                        .count(desk.view().rules().unlock().day(tab) + 1L));
    }

    static String blocked(Words words, ClockState clock, Seat seat) {
        if (clock.status() == GameStatus.OVER) {
            return words.say("why_over");
        }
        if (seat.state() == SeatState.HANDED) {
            return words.say("why_handed");
        }
        return clock.running() ? null : words.say("why_paused");
    }

    /** What a clock does, in words. */
    public static String phase(Words words, ClockState clock) {
        return switch (clock.status()) {
            case LOBBY -> words.say("phase_lobby");
            case RUNNING -> words.say("phase_running");
            case PAUSED ->
                words.say("phase_paused_"
                        + (clock.reason() == null ? "HOST" : clock.reason().name()));
            case OVER -> words.say("phase_over");
            case BROKEN -> words.say("phase_broken");
        };
    }
}
