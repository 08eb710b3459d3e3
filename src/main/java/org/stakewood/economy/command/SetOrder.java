package org.stakewood.economy.command;

import java.util.Objects;
import org.stakewood.economy.Draft;
import org.stakewood.economy.order.OrderKind;
import org.stakewood.economy.order.Placing;
import org.stakewood.economy.order.StandingOrder;
import org.stakewood.economy.scenario.Tab;

/**
 * Lets an order stand in the place of the seat's last one of its kind. Refused: INVALID_ORDER, UNKNOWN_TARGET, NO_DEBT.
 *
 * @param order what to wait for; null to cancel what stands
 */
public record SetOrder(int account, OrderKind kind, StandingOrder order) implements SeatCommand {

    public SetOrder {
        Objects.requireNonNull(kind);
    }

    @Override
    public Tab tab() {
        return StandingOrder.tab(kind);
    }

    @Override
    public void run(Draft draft) {
        Placing.set(draft, account, kind, order);
    }
}
