package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
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
import org.stakewood.web.text.OrderWords;

/** The orders of a player that wait on a panel, each with what it waits for and the way to take it back. */
final class OrderSheets {

    private final Desk desk;

    OrderSheets(Desk desk) {
        this.desk = desk;
    }

    Sheet of(Tab tab) {
        List<Row> rows = new ArrayList<>();
        for (OrderKind kind : OrderKind.values()) {
            StandingOrder order = desk.view().orders().of(kind);
            if (order != null && StandingOrder.tab(kind) == tab) {
                String link = "/play/" + desk.seat() + "?tab=" + tab.name().toLowerCase(java.util.Locale.ROOT)
                        + "&do=cancelorder-" + kind + "#act";
                rows.add(new Row(new OrderWords(desk.place()).describe(order), List.of(now(desk, order)), true, link));
            }
        }
        return new Sheet(
                desk.words().say("sheet_orders"),
                List.of(desk.words().say("column_order"), desk.words().say("column_now")),
                rows);
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
