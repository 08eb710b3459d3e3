package org.stakewood.web.play.action;

import org.stakewood.economy.command.Liquidate;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.LiquidationOffer;
import org.stakewood.economy.view.MarketView;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;
import org.stakewood.web.text.FigureWords;

/** Repays a part of somebody's unhealthy debt for collateral that is worth more. */
public record LiquidateAction(int market, int owner) implements Action {

    /** Part of the expected collateral below which the deal is off. */
    private static final double LEAST = 0.97;

    @Override
    public String id() {
        return "liquidate-" + market + "-" + owner;
    }

    @Override
    public String wordsId() {
        return "liquidate";
    }

    @Override
    public Tab tab() {
        return Tab.LEND;
    }

    @Override
    public boolean offered(Desk desk) {
        return offer(desk) != null;
    }

    /** Somebody else's misfortune is an offer, not a question. */
    @Override
    public boolean opens() {
        return false;
    }

    @Override
    public String title(Desk desk) {
        return desk.words().say("action_liquidate", desk.place().names().of(owner, desk.words()));
    }

    @Override
    public String hint(Desk desk) {
        LiquidationOffer offer = offer(desk);
        return desk.words()
                .say(
                        "action_liquidate_hint",
                        desk.amount(offer.debt(), offer.most()),
                        desk.numbers().percent(place(desk).rules().bonus()),
                        collateral(desk, offer));
    }

    @Override
    public String why(Desk desk) {
        Asset debt = offer(desk).debt();
        return desk.free(debt) == 0 ? desk.words().say("why_none", FigureWords.symbol(debt)) : null;
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        LiquidationOffer offer = offer(desk);
        return new Asked(
                desk.words().say("ask_repay"),
                FigureWords.symbol(offer.debt()),
                Math.min(offer.most(), desk.free(offer.debt())));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        LiquidationOffer offer = offer(desk);
        return withAmount(
                desk,
                input,
                amount -> new Reading.Ready(new Liquidate(
                        desk.account(),
                        market,
                        owner,
                        offer.debt(),
                        amount,
                        offer.collateral(),
                        offer.validator(),
                        least(place(desk), offer, amount))));
    }

    /** What stands for the debt, in words: "120 OAK of stake". */
    public static String collateral(Desk desk, LiquidationOffer offer) {
        return offer.collateral() == null
                ? desk.words().say("lend_as_stake", desk.amount(Asset.OAK, offer.worth()))
                : desk.words().say("lend_as_deposit", desk.amount(offer.collateral(), offer.worth()));
    }

    private static long least(MarketView market, LiquidationOffer offer, long amount) {
        double price = market.price(offer.collateral() == null ? Asset.OAK : offer.collateral());
        double expected = amount * (1 + market.rules().bonus()) * market.price(offer.debt()) / price;
        return Amount.floorTimes(Math.round(Math.min(expected, offer.worth())), LEAST);
    }

    private LiquidationOffer offer(Desk desk) {
        return place(desk).offers().find(each -> each.owner() == owner).getOrNull();
    }

    private MarketView place(Desk desk) {
        return desk.view().market(market);
    }
}
