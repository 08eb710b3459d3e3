package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.lending.Line;
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
                                        desk.amount(Asset.USD, missing)),
                        link(desk, market),
                        desk.words().say("button_repay")));
            } else if (health.ratio() < CAUTION) {
                notices.add(new NoticeView(
                        "caution",
                        desk.words().say("notice_tight", ratio),
                        desk.words().say("notice_tight_text"),
                        link(desk, market),
                        desk.words().say("button_repay")));
            }
        }
        return notices;
    }

    /** To the form that repays the largest debt. */
    private static String link(Desk desk, MarketView market) {
        Asset largest = market.position()
                .lines()
                .filter(Line::indebted)
                .map(Line::asset)
                .maxBy(each -> market.owed(each) * market.price(each))
                .getOrElse(Asset.USD);
        return "/play/" + desk.seat() + "?tab=lend&do=repay-" + market.id() + "-" + largest + "#act";
    }
}
