package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Status;
import org.stakewood.economy.staking.Validator;
import org.stakewood.web.text.Words;

/** What threatens the own stake: a validator that stands still, and a penalty that is still to come. */
final class StakeNotices {

    private StakeNotices() {}

    static List<NoticeView> of(Desk desk) {
        Words words = desk.words();
        List<NoticeView> notices = new ArrayList<>();
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
        return notices;
    }
}
