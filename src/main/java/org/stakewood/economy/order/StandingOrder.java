package org.stakewood.economy.order;

import org.stakewood.economy.scenario.Tab;

/** An order that waits for its moment. Nothing is set aside for it: what is missing then is simply not done. */
public sealed interface StandingOrder permits LimitOrder, ProtectLoan, ProtectMarket {

    OrderKind kind();

    /** The panel to which orders of a kind belong. */
    static Tab tab(OrderKind kind) {
        return switch (kind) {
            case LIMIT -> Tab.TRADE;
            case LOAN -> Tab.BORROW;
            case MARKET -> Tab.LEND;
        };
    }
}
