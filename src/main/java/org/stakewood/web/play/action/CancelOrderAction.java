package org.stakewood.web.play.action;

import org.stakewood.economy.command.SetOrder;
import org.stakewood.economy.order.OrderKind;
import org.stakewood.economy.order.StandingOrder;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;
import org.stakewood.web.text.OrderWords;

/** Takes an order back that waits. */
public record CancelOrderAction(OrderKind kind) implements Action {

    @Override
    public String id() {
        return "cancelorder-" + kind;
    }

    @Override
    public String wordsId() {
        return "cancelorder";
    }

    @Override
    public Tab tab() {
        return StandingOrder.tab(kind);
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().orders().of(kind) != null;
    }

    @Override
    public String hint(Desk desk) {
        StandingOrder order = desk.view().orders().of(kind);
        return new OrderWords(desk.place()).describe(order) + ".";
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return new Reading.Ready(new SetOrder(desk.account(), kind, null));
    }
}
