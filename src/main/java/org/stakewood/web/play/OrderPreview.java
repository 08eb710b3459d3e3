package org.stakewood.web.play;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.OrderCancelled;
import org.stakewood.economy.event.OrderPlaced;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.Aid;
import org.stakewood.economy.order.LimitOrder;
import org.stakewood.economy.order.Limits;
import org.stakewood.economy.order.ProtectLoan;
import org.stakewood.economy.order.ProtectMarket;
import org.stakewood.economy.order.StandingOrder;
import org.stakewood.web.piece.Line;
import org.stakewood.web.piece.Preview;
import org.stakewood.web.text.OrderWords;

/** What placing an order or taking it back would do: how it reads, and what it would find today. */
final class OrderPreview {

    private final Desk desk;
    private final List<Line> lines = new ArrayList<>();
    private String formula;

    OrderPreview(Desk desk) {
        this.desk = desk;
    }

    /** Its words; null if no order was placed or taken back. */
    Preview of(Vector<Event> events) {
        events.forEach(this::tell);
        return lines.isEmpty() ? null : new Preview(lines, formula, null, null);
    }

    private void tell(Event event) {
        if (event instanceof OrderCancelled e) {
            StandingOrder order = desk.view().orders().of(e.kind());
            line("preview_order_off", new OrderWords(desk.place()).describe(order));
        } else if (event instanceof OrderPlaced e) {
            line("preview_order", new OrderWords(desk.place()).describe(e.order()));
            line("column_now", OrderSheets.now(desk, e.order()));
            formula = desk.words().say("event_order_placed_" + e.order().kind() + "_why");
            means(e.order());
        }
    }

    private void means(StandingOrder order) {
        if (order instanceof LimitOrder it) {
            var pool = desk.view().pools().get(it.pool());
            long amount = Limits.fillable(pool, it, desk.free(it.assetIn()));
            line("preview_order_today", desk.amount(it.assetIn(), amount));
        } else if (order instanceof ProtectMarket it) {
            line("preview_order_means", desk.amount(it.asset(), desk.free(it.asset())));
        } else if (((ProtectLoan) order).aid() == Aid.REPAY) {
            line("preview_order_means", desk.amount(Asset.SOAK, desk.free(Asset.SOAK)));
        } else {
            int validator = ((ProtectLoan) order).validator();
            desk.view()
                    .account()
                    .delegations()
                    .filter(each -> each.validator() == validator)
                    .forEach(each -> line(
                            "preview_order_means",
                            desk.amount(Asset.OAK, org.stakewood.web.play.action.Stakes.free(desk, each))));
        }
    }

    private void line(String key, String value) {
        lines.add(new Line(desk.words().say(key), value));
    }
}
