package org.stakewood.web.play.action;

import org.stakewood.economy.command.BidAuction;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.AuctionView;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;
import org.stakewood.web.text.FigureWords;

/** Buys a part of a lot at the price of the day, or bids for all of it. */
public record AuctionAction(long auction) implements Action {

    /** What the price may have risen until the form is sent, as where a sale begins anew. */
    private static final double HIGHEST = 1.01;

    @Override
    public String id() {
        return "auction-" + auction;
    }

    @Override
    public String wordsId() {
        return "auction";
    }

    @Override
    public Tab tab() {
        return Tab.LEND;
    }

    @Override
    public boolean offered(Desk desk) {
        return lot(desk) != null;
    }

    /** Somebody else's misfortune is an offer, not a question. */
    @Override
    public boolean opens() {
        return false;
    }

    @Override
    public String title(Desk desk) {
        AuctionView lot = lot(desk);
        String key = lot.bidding() ? "action_auction_bid" : "action_auction_buy";
        return desk.words().say(key, lot(desk, lot.coins()), desk.numbers().count(auction));
    }

    @Override
    public String hint(Desk desk) {
        AuctionView lot = lot(desk);
        String paid = FigureWords.symbol(lot.auction().debtAsset());
        return lot.bidding()
                ? desk.words().say("action_auction_bid_hint", paid)
                : desk.words()
                        .say(
                                lot.auction().origin().treasury()
                                        ? "action_auction_sale_hint"
                                        : "action_auction_buy_hint",
                                desk.numbers().price(lot.price(0)) + "\u00a0" + paid,
                                desk.numbers().price(lot.price(1)) + "\u00a0" + paid);
    }

    @Override
    public String why(Desk desk) {
        Asset paid = lot(desk).auction().debtAsset();
        return desk.free(paid) == 0 ? desk.words().say("why_none", FigureWords.symbol(paid)) : null;
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        AuctionView lot = lot(desk);
        long money = desk.free(lot.auction().debtAsset());
        if (lot.bidding()) {
            return new Asked(
                    desk.words().say("ask_bid"),
                    FigureWords.symbol(lot.auction().debtAsset()),
                    money);
        }
        long need = Math.min(money, lot.auction().need());
        long affordable = Amount.floorTimes(need, 1 / lot.price(0));
        return new Asked(
                desk.words().say("ask_lot"),
                FigureWords.symbol(lot.auction().kind().asset()),
                Math.min(lot.coins(), affordable));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        AuctionView lot = lot(desk);
        return withAmount(
                desk,
                input,
                amount -> new Reading.Ready(
                        lot.bidding()
                                ? new BidAuction(
                                        desk.account(),
                                        auction,
                                        (double) amount / lot.auction().lot())
                                : new BuyAuction(
                                        desk.account(), auction, lot.units(amount), lot.unitPrice() * HIGHEST)));
    }

    /** A part of a lot in words: "120 OAK", or "120 OAK supplied". */
    public String lot(Desk desk, long coins) {
        AuctionView lot = lot(desk);
        String amount = desk.amount(lot.auction().kind().asset(), coins);
        return lot.auction().kind().deposit() ? desk.words().say("lend_as_deposit", amount) : amount;
    }

    private AuctionView lot(Desk desk) {
        return desk.view()
                .auctions()
                .find(each -> each.auction().id() == auction)
                .getOrNull();
    }
}
