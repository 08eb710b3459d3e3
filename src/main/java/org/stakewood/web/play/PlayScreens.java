package org.stakewood.web.play;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Status;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.view.LoanView;
import org.stakewood.economy.view.SeatView;
import org.stakewood.game.Answer;
import org.stakewood.game.ClockState;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Happening;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.game.message.Message;
import org.stakewood.game.message.Messages;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;
import org.stakewood.game.session.Session;
import org.stakewood.web.ask.Forecasts;
import org.stakewood.web.cascade.CascadeSheets;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.ladder.Rung;
import org.stakewood.web.piece.ActionState;
import org.stakewood.web.schedule.Coming;
import org.stakewood.web.schedule.Comings;
import org.stakewood.web.text.Words;
import org.stakewood.web.tutorial.Tutorials;

/** Builds the play screen. */
@ApplicationScoped
public class PlayScreens {

    private static final int FEED = 30;
    private static final int LOOKED_THROUGH = 90;
    private static final int MESSAGES = 2;
    private static final int CASCADES = 3;

    /** Days for which people are told that the game was set back. */
    private static final int SET_BACK_TOLD = 3;

    private final Desks desks;
    private final Messages messages;

    private final Forecasts forecasts;
    private final Tutorials tutorials;
    private final Comings comings;

    PlayScreens(Desks desks, Messages messages, Forecasts forecasts, Tutorials tutorials, Comings comings) {
        this.desks = desks;
        this.messages = messages;
        this.forecasts = forecasts;
        this.tutorials = tutorials;
        this.comings = comings;
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
                lockedWhy == null ? tutorials.box(desk, tab, own) : null,
                notices(desk, moment, seat, news, session),
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

    /** Whoever has played a rung of the ladder to its end is offered the next. */
    private static List<NoticeView> above(Desk desk, Session session) {
        if (session.host() != null) {
            return List.of();
        }
        Optional<Rung> played = Rung.of(session.scenario(), desk.view().rules().unlock());
        return played.flatMap(Rung::next).stream()
                .map(each -> new NoticeView(
                        "info",
                        desk.words().say("ladder_next", desk.words().say("ladder_" + each)),
                        desk.words().say("ladder_" + each + "_adds"),
                        "/ladder#rung-" + each.number(),
                        desk.words().say("ladder_climb")))
                .toList();
    }

    /** Of panels that have opened, one at a time: the next once the tutorial of the first was begun. */
    private List<NoticeView> opened(Desk desk) {
        return tutorials.fresh(desk).stream()
                .limit(1)
                .map(each -> new NoticeView(
                        "info",
                        desk.words().say("tutorial_opened", desk.words().say("tab_" + each)),
                        desk.words().say("tutorial_opens_" + each),
                        "/play/" + desk.seat() + "?tab=" + each.name().toLowerCase(Locale.ROOT) + "#act",
                        desk.words().say("tutorial_show_me")))
                .toList();
    }

    private List<NoticeView> notices(Desk desk, Moment moment, Seat seat, List<Happening> news, Session session) {
        Words words = desk.words();
        List<NoticeView> notices = new ArrayList<>();
        if (moment.clock().status() == GameStatus.OVER) {
            notices.add(new NoticeView(
                    "good",
                    words.say("phase_over"),
                    words.say("notice_over", PositionPart.rank(desk)),
                    "/play/" + seat.id() + "/debrief",
                    words.say("debrief_title")));
            notices.add(new NoticeView(
                    "info",
                    words.say("report"),
                    words.say("report_over"),
                    "/play/" + seat.id() + "/report",
                    words.say("report_open")));
        }
        Coming coming = comings.now(seat.session(), moment.clock().status(), words);
        if (coming != null) {
            notices.add(NoticeView.at(words.say("schedule_title"), coming));
        }
        if (moment.clock().status() == GameStatus.OVER) {
            notices.addAll(above(desk, session));
        }
        if (seat.state() == SeatState.HANDED) {
            notices.add(new NoticeView("info", words.say("notice_handed"), words.say("why_handed")));
        }
        int back = session.setBackTo(moment.game());
        if (back > 0 && moment.day() < back + SET_BACK_TOLD) {
            notices.add(new NoticeView(
                    "caution",
                    words.say("setback_player_title", words.numbers().count(back)),
                    words.say("setback_player")));
        }
        if (session.practising()) {
            notices.add(new NoticeView("caution", words.say("practice_mark"), words.say("practice_player")));
        }
        for (Message each : messages.to(seat, MESSAGES)) {
            notices.add(new NoticeView("info", words.say("notice_message"), each.text()));
        }
        if (desk.view().ruined() && moment.clock().status() != GameStatus.OVER) {
            notices.add(new NoticeView(
                    "caution",
                    words.say("notice_ruined"),
                    words.say(
                            "notice_ruined_text",
                            desk.amount(Asset.OAK, desk.view().restartGrant()))));
        }
        Validator own = desk.view().validator();
        if (own != null && own.status() == Status.JAILED) {
            int release = own.jailedOn() + desk.view().rules().staking().jailDays();
            notices.add(new NoticeView(
                    "danger",
                    words.say("notice_jailed"),
                    words.say("notice_jailed_text", desk.numbers().count(release))));
        }
        if (own != null && own.status() == Status.TOMBSTONED) {
            notices.add(new NoticeView("danger", words.say("notice_tombstoned"), words.say("notice_tombstoned_text")));
        }
        if (own != null && own.active() && !own.operation().powered()) {
            notices.add(new NoticeView("danger", words.say("notice_unpowered"), words.say("event_unpowered_why")));
        }
        for (Delegation each : desk.view().account().delegations()) {
            double pending = desk.view().pendingPenalty(each.validator());
            if (pending > 0) {
                notices.add(new NoticeView(
                        "danger",
                        words.say("notice_pending", desk.place().validator(each.validator())),
                        words.say("notice_pending_text", desk.numbers().percent(pending))));
            }
        }
        notices.addAll(LoanNotices.of(desk));
        notices.addAll(LendNotices.of(desk));
        notices.addAll(CascadeNotices.of(desk, news));
        if (!desk.view().chain().lastFinal()) {
            notices.add(new NoticeView("danger", words.say("notice_not_final"), words.say("event_not_final_why")));
        }
        if (moment.clock().status() != GameStatus.OVER) {
            notices.addAll(opened(desk));
        }
        return notices;
    }
}
