package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.Aid;
import org.stakewood.economy.order.LimitOrder;
import org.stakewood.economy.order.OrderKind;
import org.stakewood.economy.order.ProtectLoan;
import org.stakewood.economy.order.ProtectMarket;
import org.stakewood.economy.order.StandingOrder;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.LoanView;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.HealthWords;

/** The orders of a player that wait on a panel, each with what it waits for and the way to take it back. */
final class OrderSheets {

    private final Desk desk;

    OrderSheets(Desk desk) {
        this.desk = desk;
    }

    /** The table of a panel; none while nothing waits there. */
    List<Sheet> of(Tab tab) {
        List<Row> rows = new ArrayList<>();
        for (OrderKind kind : OrderKind.values()) {
            StandingOrder order = desk.view().orders().of(kind);
            if (order != null && StandingOrder.tab(kind) == tab) {
                String link = "/play/" + desk.seat() + "?tab=" + tab.name().toLowerCase(Locale.ROOT)
                        + "&do=cancelorder-" + kind + "#act";
                rows.add(row(order, link));
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Sheet(
                        desk.words().say("sheet_orders"),
                        List.of(
                                desk.words().say("column_order"),
                                desk.words().say("column_waits_for"),
                                desk.words().say("column_now"),
                                desk.words().say("figure_most")),
                        rows));
    }

    private Row row(StandingOrder order, String link) {
        if (order instanceof LimitOrder it) {
            var pool = desk.view().pools().get(it.pool());
            boolean sells = it.assetIn() == pool.asset1();
            String price = desk.numbers().price(it.price()) + "\u00a0" + FigureWords.symbol(pool.asset2());
            return row(
                    order,
                    desk.words().say(sells ? "do_sell" : "do_buy", FigureWords.symbol(pool.asset1())),
                    (sells ? "≥\u00a0" : "≤\u00a0") + price,
                    desk.amount(it.assetIn(), it.amountIn()),
                    link);
        }
        if (order instanceof ProtectLoan it) {
            boolean repays = it.aid() == Aid.REPAY;
            return row(
                    order,
                    desk.words().say(repays ? "button_repay" : "button_pledge"),
                    below(it.below()),
                    desk.amount(repays ? Asset.SOAK : Asset.OAK, it.most()),
                    link);
        }
        ProtectMarket it = (ProtectMarket) order;
        return row(
                order,
                desk.words().say(it.aid() == Aid.REPAY ? "button_repay" : "button_supply"),
                below(it.below()),
                desk.amount(it.asset(), it.most()),
                link);
    }

    private Row row(StandingOrder order, String what, String when, String most, String link) {
        return new Row(what, List.of(when, now(desk, order), most), true, link);
    }

    private String below(double health) {
        return desk.words().say("label_health") + " <\u00a0" + desk.numbers().decimal(health, 2);
    }

    /** The price or the health for which an order waits, as it is now. */
    static String now(Desk desk, StandingOrder order) {
        if (order instanceof LimitOrder it) {
            var pool = desk.view().pools().get(it.pool());
            return pool.shares() == 0
                    ? Numbers.NOTHING
                    : desk.numbers().price(pool.spot()) + "\u00a0" + FigureWords.symbol(pool.asset2());
        }
        if (order instanceof ProtectLoan it) {
            LoanView loan = desk.view().loan(it.desk(), it.validator());
            return HealthWords.text(
                    desk.words(),
                    loan == null ? Double.POSITIVE_INFINITY : loan.condition().health());
        }
        var market = desk.view().market(((ProtectMarket) order).market());
        return HealthWords.text(desk.words(), market.health().ratio());
    }
}
