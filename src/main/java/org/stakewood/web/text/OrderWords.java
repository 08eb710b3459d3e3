package org.stakewood.web.text;

import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.event.LoanProtected;
import org.stakewood.economy.event.OrderCancelled;
import org.stakewood.economy.event.OrderFilled;
import org.stakewood.economy.event.OrderPlaced;
import org.stakewood.economy.event.PositionProtected;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.Aid;
import org.stakewood.economy.order.LimitOrder;
import org.stakewood.economy.order.ProtectLoan;
import org.stakewood.economy.order.ProtectMarket;
import org.stakewood.economy.order.StandingOrder;

/** Words about orders that wait. */
public final class OrderWords {

    private final Place place;
    private final Words words;

    public OrderWords(Place place) {
        this.place = place;
        this.words = place.words();
    }

    /** What an order would do, and when. */
    public String describe(StandingOrder order) {
        if (order instanceof LimitOrder it) {
            return limit(it);
        }
        if (order instanceof ProtectLoan it) {
            Asset asset = it.aid() == Aid.REPAY ? Asset.SOAK : Asset.OAK;
            return words.say(
                    "order_loan_" + it.aid(),
                    place.amount(asset, it.most()),
                    place.validator(it.validator()),
                    health(it.below()));
        }
        ProtectMarket it = (ProtectMarket) order;
        return words.say("order_market_" + it.aid(), place.amount(it.asset(), it.most()), health(it.below()));
    }

    private String limit(LimitOrder order) {
        Pool pool = place.view().pools().get(order.pool());
        boolean sells = order.assetIn() == pool.asset1();
        String price = words.numbers().price(order.price()) + "\u00a0" + FigureWords.symbol(pool.asset2());
        String amount = place.amount(order.assetIn(), order.amountIn());
        return sells
                ? words.say("order_limit_sell", amount, price)
                : words.say("order_limit_buy", FigureWords.symbol(pool.asset1()), amount, price);
    }

    Telling placed(OrderPlaced e) {
        return Telling.info(
                words.say("event_order_placed", describe(e.order())),
                words.say("event_order_placed_" + e.order().kind() + "_why"));
    }

    Telling cancelled(OrderCancelled e) {
        return Telling.info(words.say("event_order_cancelled_" + e.kind()), null);
    }

    Telling filled(OrderFilled e) {
        return Telling.good(
                words.say(
                        e.left() == 0 ? "event_order_filled" : "event_order_filled_part",
                        place.amount(e.assetIn(), e.amountIn()),
                        place.amount(e.assetOut(), e.amountOut())),
                null,
                place.line("label_order_left", place.amount(e.assetIn(), e.left())));
    }

    Telling loan(LoanProtected e) {
        Asset asset = e.aid() == Aid.REPAY ? Asset.SOAK : Asset.OAK;
        return Telling.good(
                words.say(
                        "event_loan_protected_" + e.aid(),
                        place.amount(asset, e.amount()),
                        place.validator(e.validator())),
                words.say("event_protected_why"),
                place.line("label_health_before", HealthWords.text(words, e.before())),
                place.line("label_health_after", HealthWords.text(words, e.after())),
                place.line("label_order_left", place.amount(asset, e.left())));
    }

    Telling position(PositionProtected e) {
        return Telling.good(
                words.say("event_position_protected_" + e.aid(), place.amount(e.asset(), e.amount())),
                words.say("event_protected_why"),
                place.line("label_health_before", HealthWords.text(words, e.before())),
                place.line("label_health_after", HealthWords.text(words, e.after())),
                place.line("label_order_left", place.amount(e.asset(), e.left())));
    }

    private String health(double value) {
        return words.numbers().decimal(value, 2);
    }
}
