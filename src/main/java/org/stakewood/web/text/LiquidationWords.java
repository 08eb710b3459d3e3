package org.stakewood.web.text;

import org.stakewood.economy.event.AuctionBid;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.event.AuctionClosed;
import org.stakewood.economy.event.AuctionOpened;
import org.stakewood.economy.event.AuctionPaidBack;
import org.stakewood.economy.event.AuctionRestarted;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.CascadeUnfinished;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.event.VaultAbsorbed;
import org.stakewood.economy.event.VaultDeposited;
import org.stakewood.economy.event.VaultNoticed;
import org.stakewood.economy.event.VaultPaid;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.format.Numbers;

/** Words about vaults, auctions, the deficit ladder and cascades. */
final class LiquidationWords {

    private final Place place;
    private final Words words;
    private final Numbers numbers;

    LiquidationWords(Place place) {
        this.place = place;
        this.words = place.words();
        this.numbers = words.numbers();
    }

    Telling absorbed(VaultAbsorbed e) {
        return Telling.info(
                words.say("event_vault_absorbed", place.amount(e.asset(), e.debt())),
                words.say("event_vault_absorbed_why", lot(e.kind(), e.lot())));
    }

    Telling deposited(VaultDeposited e) {
        return Telling.info(
                words.say("event_vault_deposited", place.amount(e.asset(), e.amount())),
                words.say("event_vault_deposited_why"));
    }

    Telling noticed(VaultNoticed e) {
        return e.amount() == 0
                ? Telling.info(words.say("event_vault_notice_off"), null)
                : Telling.info(
                        words.say("event_vault_notice", place.amount(e.asset(), e.amount()), numbers.count(e.due())),
                        words.say("event_vault_notice_why"));
    }

    Telling paid(VaultPaid e) {
        String amount = e.shares()
                ? words.say("lot_deposit", place.amount(e.asset(), e.amount()))
                : place.amount(e.asset(), e.amount());
        return Telling.good(words.say(e.gain() ? "event_vault_gain" : "event_vault_paid", amount), null);
    }

    Telling opened(AuctionOpened e) {
        return Telling.caution(
                words.say("event_auction_opened", lot(e.kind(), e.lot()), place.amount(e.debtAsset(), e.debt())),
                words.say("event_auction_opened_why"));
    }

    Telling bought(AuctionBought e) {
        return Telling.good(
                words.say("event_auction_bought", lot(e.kind(), e.amount()), place.amount(e.paidIn(), e.paid())),
                null,
                place.line("label_price_each", numbers.price(e.price())));
    }

    Telling bid(AuctionBid e) {
        return Telling.info(
                words.say("event_auction_bid", place.amount(e.asset(), e.amount())),
                words.say("event_auction_bid_why"));
    }

    Telling paidBack(AuctionPaidBack e) {
        String amount = e.shares()
                ? words.say("lot_deposit", place.amount(e.asset(), e.amount()))
                : place.amount(e.asset(), e.amount());
        String key = e.outbid() ? "event_auction_outbid" : "event_auction_rest";
        return e.outbid()
                ? Telling.caution(words.say(key, amount), words.say(key + "_why"))
                : Telling.good(words.say(key, amount), words.say(key + "_why"));
    }

    Telling restarted(AuctionRestarted e) {
        return Telling.info(words.say("event_auction_restarted", lot(e.kind(), e.lot())), null);
    }

    Telling closed(AuctionClosed e) {
        return e.deficit() == 0
                ? Telling.info(words.say("event_auction_covered"), words.say("event_auction_covered_why"))
                : Telling.caution(
                        words.say("event_auction_deficit", place.amount(e.asset(), e.deficit())),
                        words.say("event_auction_deficit_why"));
    }

    Telling covered(DeficitCovered e) {
        return Telling.caution(words.say("event_deficit_" + e.tank(), place.amount(e.asset(), e.amount())), null);
    }

    Telling cascade(CascadeEnded e) {
        String many = numbers.count(e.loans() + e.positions());
        return Telling.danger(
                e.passes() == 1
                        ? words.say("event_cascade_one", many)
                        : words.say("event_cascade", many, numbers.count(e.passes())),
                words.say("event_cascade_why"),
                place.line("label_fallen", place.amount(Asset.OAK, e.fallen())),
                place.line("label_soak_price", change(e.soakBefore(), e.soakAfter())),
                place.line("label_oak_price", change(e.oakBefore(), e.oakAfter())),
                place.line("label_amplification", "\u00d7" + numbers.decimal(e.amplification(), 2)));
    }

    Telling unfinished(CascadeUnfinished e) {
        return Telling.danger(words.say("event_cascade_unfinished", numbers.count(e.passes())), null);
    }

    private String change(double before, double after) {
        return numbers.price(before) + " \u2192 " + numbers.price(after);
    }

    private String lot(LotKind kind, long amount) {
        String coins = place.amount(kind.asset(), amount);
        return kind.deposit() ? words.say("lot_deposit", coins) : coins;
    }
}
