package org.stakewood.web.play;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.event.Borrowed;
import org.stakewood.economy.event.CollateralSet;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.Repaid;
import org.stakewood.economy.event.StakePledged;
import org.stakewood.economy.event.StakeReleased;
import org.stakewood.economy.event.Supplied;
import org.stakewood.economy.event.Withdrawn;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SeatView;
import org.stakewood.web.piece.Line;
import org.stakewood.web.piece.Preview;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.HealthWords;
import org.stakewood.web.text.Words;

/** What an action in a money market would do, with the health before and after. */
final class LendPreview {

    private static final int MOST_LINES = 3;

    private final Desk desk;
    private final SeatView after;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();
    private String button;

    LendPreview(Desk desk, SeatView after) {
        this.desk = desk;
        this.after = after;
        this.words = desk.words();
    }

    /** Its words; null if nothing of this happened in a money market. */
    Preview of(Vector<Event> events) {
        int market = events.map(this::told).find(each -> each >= 0).getOrElse(-1);
        return market < 0 ? null : new Preview(lines, health(market), null, button);
    }

    /** The market in which something happened; negative if it did not. */
    private int told(Event event) {
        if (event instanceof Supplied e) {
            button = words.say("do_supply", amount(e.asset(), e.amount()));
            line("preview_supply", amount(e.asset(), e.amount()));
            line(
                    "preview_rate_earned",
                    rate(after.market(e.market()).rate(e.asset()).supply()));
            return e.market();
        } else if (event instanceof Withdrawn e) {
            button = words.say("do_withdraw", amount(e.asset(), e.amount()));
            line("preview_get", amount(e.asset(), e.amount()));
            return e.market();
        } else if (event instanceof Borrowed e) {
            button = words.say("do_borrow", amount(e.asset(), e.amount()));
            line("preview_get", amount(e.asset(), e.amount()));
            line("preview_rate_paid", words.say("preview_rate_first", rate(e.rate()), amount(e.asset(), e.interest())));
            return e.market();
        } else if (event instanceof Repaid e) {
            button = words.say("do_repay", amount(e.asset(), e.amount()));
            line("preview_pay", amount(e.asset(), e.amount()));
            line("preview_still_owed", amount(e.asset(), e.debt()));
            return e.market();
        } else if (event instanceof CollateralSet e) {
            line("column_collateral", words.say(e.on() ? "lend_counts" : "lend_counts_not"));
            return e.market();
        } else if (event instanceof StakePledged e && e.market() >= 0) {
            button = words.say("do_marketpledge", amount(Asset.OAK, e.amount()));
            line("preview_stands", amount(Asset.OAK, e.amount()));
            return e.market();
        } else if (event instanceof StakeReleased e && e.market() >= 0) {
            button = words.say("do_marketrelease", amount(Asset.OAK, e.amount()));
            line("preview_free_again", amount(Asset.OAK, e.amount()));
            return e.market();
        } else if (event instanceof PositionLiquidated e) {
            return liquidated(e);
        }
        return -1;
    }

    private int liquidated(PositionLiquidated e) {
        MarketView market = after.market(e.market());
        Asset received = e.collateral() == null ? Asset.OAK : e.collateral();
        double gain = e.received() * market.price(received) - e.repaid() * market.price(e.debtAsset());
        button = words.say("do_liquidate", amount(e.debtAsset(), e.repaid()));
        line("preview_pay", amount(e.debtAsset(), e.repaid()));
        line(
                "preview_get",
                words.say(
                        e.collateral() == null ? "lend_as_stake" : "lend_as_deposit", amount(received, e.received())));
        line("preview_gain", desk.numbers().change(Math.round(gain)).text() + "\u00a0" + FigureWords.symbol(Asset.USD));
        return e.market();
    }

    /** Adds the health, or without debts what could be owed; returns how it is computed. */
    private String health(int market) {
        MarketView then = after.market(market);
        Health health = then.health();
        boolean owes = then.position().indebted();
        if (lines.size() == MOST_LINES) {
            return words.say(
                    "formula_liquidate", desk.numbers().percent(then.rules().bonus()));
        } else if (owes || desk.view().market(market).position().indebted()) {
            line("preview_health_after", HealthWords.text(words, health.ratio()));
        } else {
            line("lend_limit", amount(Asset.USD, Math.round(health.limit())));
        }
        return words.say(
                "formula_health",
                amount(Asset.USD, Math.round(health.threshold())),
                amount(Asset.USD, Math.round(health.debt())),
                amount(Asset.USD, Math.round(health.limit())));
    }

    private void line(String key, String value) {
        lines.add(new Line(words.say(key), value));
    }

    private String rate(double aYear) {
        return words.say("rate_a_year", desk.numbers().percent(aYear));
    }

    private String amount(Asset asset, long micros) {
        return FigureWords.amount(words, asset, micros);
    }
}
