package org.stakewood.web.text;

import org.stakewood.economy.event.BillPaid;
import org.stakewood.economy.event.FeePaid;
import org.stakewood.economy.event.LiquidityAdded;
import org.stakewood.economy.event.LiquidityRemoved;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.economy.event.Transferred;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.format.Numbers;

/** Words about trades, pools and bills. */
final class MarketWords {

    private final Place place;
    private final Words words;
    private final Numbers numbers;

    MarketWords(Place place) {
        this.place = place;
        this.words = place.words();
        this.numbers = words.numbers();
    }

    Telling swapped(Swapped e) {
        return Telling.info(
                words.say(
                        "event_swapped",
                        place.amount(e.assetIn(), e.amountIn()),
                        place.amount(e.assetOut(), e.amountOut()),
                        place.pool(e.pool())),
                words.say("event_swapped_why"),
                place.line("label_fee", place.amount(e.feeAsset(), e.fee())),
                place.line("label_price_before", numbers.price(e.spotBefore())),
                place.line("label_price_after", numbers.price(e.spotAfter())));
    }

    Telling outside(TradedOutside e) {
        return Telling.info(
                words.say(
                        e.buy() ? "event_bought_outside" : "event_sold_outside",
                        place.amount(Asset.OAK, e.oak()),
                        place.amount(Asset.USD, e.usd())),
                words.say("event_outside_why"),
                place.line("label_average", numbers.price((double) e.usd() / e.oak())),
                place.line("label_price_before", numbers.price(e.quoteBefore())),
                place.line("label_price_after", numbers.price(e.quoteAfter())));
    }

    Telling added(LiquidityAdded e) {
        Asset[] assets = place.assets(e.pool());
        return Telling.good(
                words.say("event_added", both(assets, e.amount1(), e.amount2()), place.pool(e.pool())),
                words.say("event_added_why"),
                place.line("label_shares", numbers.amount(e.shares())));
    }

    Telling removed(LiquidityRemoved e) {
        Asset[] assets = place.assets(e.pool());
        return Telling.info(
                words.say("event_removed", both(assets, e.amount1(), e.amount2()), place.pool(e.pool())),
                words.say("event_removed_why"),
                place.line("label_shares", numbers.amount(e.shares())),
                place.line("label_against_holding", numbers.change(e.gain()).text() + "\u00a0USD"));
    }

    Telling transferred(Transferred e) {
        String amount = place.amount(e.asset(), e.amount());
        return place.own(e.to())
                ? Telling.good(words.say("event_received", place.names().of(e.account(), words), amount), null)
                : Telling.info(words.say("event_sent", place.names().of(e.to(), words), amount), null);
    }

    Telling bill(BillPaid e) {
        return Telling.info(words.say("event_bill", place.amount(Asset.USD, e.usd())), words.say("event_bill_why"));
    }

    Telling fee(FeePaid e) {
        return e.amount() == 0
                ? Telling.info(words.say("event_fee_free"), words.say("event_fee_why"))
                : Telling.info(words.say("event_fee", place.amount(e.asset(), e.amount())), words.say("event_fee_why"));
    }

    private String both(Asset[] assets, long amount1, long amount2) {
        if (amount1 == 0 || amount2 == 0) {
            return amount1 == 0 ? place.amount(assets[1], amount2) : place.amount(assets[0], amount1);
        }
        return words.say("and", place.amount(assets[0], amount1), place.amount(assets[1], amount2));
    }
}
