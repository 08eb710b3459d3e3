package org.stakewood.web.play;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakewood.economy.money.Asset;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Happening;
import org.stakewood.game.Moment;
import org.stakewood.game.message.Messages;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;
import org.stakewood.game.session.Session;
import org.stakewood.web.ladder.Rung;
import org.stakewood.web.schedule.Coming;
import org.stakewood.web.schedule.Comings;
import org.stakewood.web.text.Words;
import org.stakewood.web.tutorial.Tutorials;

/** What needs the player: the game's own news first, then what is dangerous, then what has opened. */
@ApplicationScoped
public class Notices {

    private static final int MESSAGES = 2;

    /** Days for which people are told that the game was set back. */
    private static final int SET_BACK_TOLD = 3;

    private final Messages messages;
    private final Tutorials tutorials;
    private final Comings comings;

    Notices(Messages messages, Tutorials tutorials, Comings comings) {
        this.messages = messages;
        this.tutorials = tutorials;
        this.comings = comings;
    }

    /**
     * All of them now.
     *
     * @param news what everybody was told last
     */
    List<NoticeView> of(Desk desk, Moment moment, Seat seat, List<Happening> news, Session session) {
        boolean over = moment.clock().status() == GameStatus.OVER;
        List<NoticeView> notices = new ArrayList<>();
        if (over) {
            notices.addAll(ended(desk));
        }
        Coming coming = comings.now(seat.session(), moment.clock().status(), desk.words());
        if (coming != null) {
            notices.add(NoticeView.at(desk.words().say("schedule_title"), coming));
        }
        if (over) {
            notices.addAll(above(desk, session));
        }
        notices.addAll(ofGame(desk.words(), moment, seat, session));
        if (desk.view().ruined() && !over) {
            notices.add(ruined(desk));
        }
        notices.addAll(StakeNotices.of(desk));
        notices.addAll(LoanNotices.of(desk));
        notices.addAll(LendNotices.of(desk));
        notices.addAll(CascadeNotices.of(desk, news));
        if (!desk.view().chain().lastFinal()) {
            notices.add(new NoticeView(
                    "danger", desk.words().say("notice_not_final"), desk.words().say("event_not_final_why")));
        }
        if (!over) {
            notices.addAll(opened(desk));
        }
        return notices;
    }

    private static List<NoticeView> ended(Desk desk) {
        Words words = desk.words();
        String seat = "/play/" + desk.seat();
        return List.of(
                new NoticeView(
                        "good",
                        words.say("phase_over"),
                        words.say("notice_over", PositionPart.rank(desk)),
                        seat + "/debrief",
                        words.say("debrief_title")),
                new NoticeView(
                        "info",
                        words.say("report"),
                        words.say("report_over"),
                        seat + "/report",
                        words.say("report_open")));
    }

    private List<NoticeView> ofGame(Words words, Moment moment, Seat seat, Session session) {
        List<NoticeView> notices = new ArrayList<>();
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
        messages.to(seat, MESSAGES)
                .forEach(each -> notices.add(new NoticeView("info", words.say("notice_message"), each.text())));
        return notices;
    }

    private static NoticeView ruined(Desk desk) {
        return new NoticeView(
                "caution",
                desk.words().say("notice_ruined"),
                desk.words()
                        .say(
                                "notice_ruined_text",
                                desk.amount(Asset.OAK, desk.view().restartGrant())));
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
}
