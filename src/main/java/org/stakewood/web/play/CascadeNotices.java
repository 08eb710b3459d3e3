package org.stakewood.web.play;

import java.util.List;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.CascadeUnfinished;
import org.stakewood.game.Happening;

/** That debts brought others down on the day that has just passed, and that this is not over. */
final class CascadeNotices {

    private CascadeNotices() {}

    /** @param news of the network, the newest first */
    static List<NoticeView> of(Desk desk, List<Happening> news) {
        int day = desk.view().day();
        String link = "/play/" + desk.seat() + "/cascade?day=" + day;
        String label = desk.words().say("cascade_link");
        for (Happening each : news) {
            if (each.event() instanceof CascadeUnfinished e && e.day() == day) {
                return List.of(new NoticeView(
                        "danger",
                        desk.words().say("notice_cascade_unfinished"),
                        desk.words()
                                .say("event_cascade_unfinished", desk.numbers().count(e.passes())),
                        link,
                        label));
            }
            if (each.event() instanceof CascadeEnded e && e.day() == day && e.passes() > 1) {
                return List.of(new NoticeView(
                        "caution",
                        desk.words().say("notice_cascade"),
                        desk.words()
                                .say(
                                        "event_cascade",
                                        desk.numbers().count(e.loans() + e.positions()),
                                        desk.numbers().count(e.passes())),
                        link,
                        label));
            }
        }
        return List.of();
    }
}
