package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.MarketView;

/** What a player who owes must know now: how bad it is, what comes next, what helps. */
final class LendNotices {

    private static final double CAUTION = 1.15;

    private LendNotices() {}

    static List<NoticeView> of(Desk desk) {
        List<NoticeView> notices = new ArrayList<>();
        for (int id = 0; id < desk.view().markets(); id++) {
            MarketView market = desk.view().market(id);
            Health health = market.health();
            int flagged = market.position().flaggedOn();
            String ratio = desk.numbers().decimal(health.ratio(), 2);
            if (flagged > 0) {
                long missing = Math.round(Math.max(0, health.debt() - health.threshold()));
                notices.add(new NoticeView(
                        "danger",
                        desk.words().say("notice_unhealthy", ratio),
                        desk.words()
                                .say(
                                        "notice_unhealthy_text",
                                        desk.numbers()
                                                .count((long) flagged
                                                        + market.rules().graceDays()),
                                        desk.amount(Asset.USD, missing))));
            } else if (health.ratio() < CAUTION) {
                notices.add(new NoticeView(
                        "caution",
                        desk.words().say("notice_tight", ratio),
                        desk.words().say("notice_tight_text")));
            }
        }
        return notices;
    }
}
