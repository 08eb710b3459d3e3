package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.farming.ProgrammeKind;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.lending.Line;
import org.stakewood.economy.lending.MarketRate;
import org.stakewood.economy.lending.Pledge;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.FarmView;
import org.stakewood.economy.view.LiquidationOffer;
import org.stakewood.economy.view.MarketView;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.play.action.LiquidateAction;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.HealthWords;

/** The tables of the lending panel: the player's position, how healthy it is, and the markets. */
final class LendSheets {

    private static final double FALL = 0.20;

    private final Desk desk;

    LendSheets(Desk desk) {
        this.desk = desk;
    }

    List<Sheet> all() {
        List<Sheet> all = new ArrayList<>();
        for (int id = 0; id < desk.view().markets(); id++) {
            MarketView market = desk.view().market(id);
            all.add(health(market));
            all.add(position(market));
            all.add(market(market));
            all.add(offers(market));
            all.add(GaugeSheet.of(desk.view(), id, desk.words()).fold());
        }
        return all;
    }

    private Sheet health(MarketView market) {
        List<Row> rows = new ArrayList<>();
        if (market.position().indebted()) {
            Health now = market.health();
            String at = "-" + market.id();
            rows.add(row("label_health", HealthWords.text(desk.words(), now.ratio()), "health" + at));
            rows.add(row("lend_debts", usd(now.debt()), "debt" + at));
            rows.add(row("lend_limit", usd(now.limit()), "limit" + at));
            rows.add(row("lend_threshold", usd(now.threshold()), "counted" + at));
            double price = market.liquidationPrice();
            rows.add(
                    Double.isNaN(price)
                            ? row("lend_price", Numbers.NOTHING, null)
                            : row("lend_price", say("lend_price_now", price(price)), "liqprice" + at));
            rows.add(
                    row("lend_oak_now", say("lend_price_now", price(market.price(Asset.OAK))), "average-" + Asset.OAK));
            rows.add(row(
                    "lend_if_falls",
                    HealthWords.text(desk.words(), market.ifOak(1 - FALL).ratio()),
                    "iffalls" + at));
        }
        return new Sheet(caption("sheet_lend_health", market), List.of(say("column_figure"), say("column_now")), rows);
    }

    private Sheet position(MarketView market) {
        List<Row> rows = new ArrayList<>();
        for (Line each : market.position().lines()) {
            Asset asset = each.asset();
            long owed = market.owed(asset);
            rows.add(new Row(
                            FigureWords.symbol(asset),
                            List.of(
                                    each.deposit() == 0 ? Numbers.NOTHING : amount(market.supplied(asset)),
                                    each.deposit() == 0
                                            ? Numbers.NOTHING
                                            : say(each.collateral() ? "lend_counts" : "lend_counts_not"),
                                    owed == 0 ? Numbers.NOTHING : amount(owed)),
                            true,
                            null)
                    .explained(
                            each.deposit() == 0 ? null : figure("lent", market, each.asset()),
                            null,
                            owed == 0 ? null : figure("owes", market, each.asset())));
        }
        for (Pledge each : market.position().pledges()) {
            rows.add(new Row(
                            say("lend_stake_with", desk.place().validator(each.validator())),
                            List.of(amount(market.worth(each)), say("lend_counts"), Numbers.NOTHING),
                            true,
                            null)
                    .explained(desk.explain("lentstake-" + market.id() + "-" + each.validator())));
        }
        return new Sheet(
                caption("sheet_lend_position", market),
                List.of(say("column_asset"), say("column_supplied"), say("column_collateral"), say("column_borrowed")),
                rows);
    }

    private Sheet market(MarketView market) {
        FarmView farm = desk.view().farm();
        List<Row> rows = new ArrayList<>();
        for (Book each : market.books()) {
            MarketRate rate = market.rate(each.asset());
            double earned = market.id() == 0 ? farm.rate(ProgrammeKind.SUPPLIERS, each.asset()) : 0;
            double rewarded = market.id() == 0 ? farm.rate(ProgrammeKind.BORROWERS, each.asset()) : 0;
            rows.add(new Row(
                            FigureWords.symbol(each.asset()),
                            List.of(
                                    FarmSheets.earned(desk, rate.supply(), earned),
                                    FarmSheets.paid(desk, rate.borrow(), rewarded),
                                    amount(each.deposits()),
                                    desk.numbers().percent(rate.utilization()),
                                    amount(each.cash())),
                            false,
                            "/play/" + desk.seat() + "?tab=lend&do=supply-" + market.id() + "-" + each.asset() + "#act")
                    .explained(
                            figure("supply", market, each.asset()),
                            figure("borrow", market, each.asset()),
                            figure("deposits", market, each.asset()),
                            figure("use", market, each.asset())));
        }
        return new Sheet(
                caption("sheet_lend_market", market),
                List.of(
                        say("column_asset"),
                        say("column_suppliers_earn"),
                        say("column_borrowers_pay"),
                        say("column_supplied"),
                        say("column_use"),
                        say("column_cash")),
                rows);
    }

    private Sheet offers(MarketView market) {
        List<Row> rows = new ArrayList<>();
        for (LiquidationOffer each : market.offers()) {
            rows.add(new Row(
                    desk.place().names().of(each.owner(), desk.words()),
                    List.of(
                            HealthWords.text(desk.words(), each.health()),
                            desk.amount(each.debt(), each.most()),
                            LiquidateAction.collateral(desk, each),
                            desk.numbers()
                                    .count(each.since() + (long) market.rules().graceDays())),
                    false,
                    "/play/" + desk.seat() + "?tab=lend&do=" + new LiquidateAction(market.id(), each.owner()).id()
                            + "#act"));
        }
        return new Sheet(
                caption("sheet_lend_offers", market),
                List.of(
                        say("board_name"),
                        say("label_health"),
                        say("column_may_repay"),
                        say("column_stands"),
                        say("column_market_takes")),
                rows,
                !rows.isEmpty());
    }

    private String caption(String key, MarketView market) {
        return desk.view().markets() == 1
                ? say(key)
                : say(key) + " · " + market.rules().name();
    }

    private Row row(String key, String value, String figure) {
        Row row = new Row(say(key), List.of(value), true, null);
        return figure == null ? row : row.explained(desk.explain(figure));
    }

    private String figure(String kind, MarketView market, Asset asset) {
        return desk.explain(kind + "-" + market.id() + "-" + asset);
    }

    private String price(double price) {
        return desk.numbers().price(price);
    }

    private String usd(double micros) {
        return desk.amount(Asset.USD, Math.round(micros));
    }

    private String amount(long micros) {
        return desk.numbers().amount(micros);
    }

    private String say(String key, Object... figures) {
        return desk.words().say(key, figures);
    }
}
