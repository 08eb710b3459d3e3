package org.stakewood.economy.order;

/** The standing orders of a seat; null where there is none. */
public record Orders(LimitOrder limit, ProtectLoan loan, ProtectMarket market) {

    public static final Orders NONE = new Orders(null, null, null);

    /** True if nothing stands. */
    public boolean empty() {
        return limit == null && loan == null && market == null;
    }

    /** The order of a kind; null if none stands. */
    public StandingOrder of(OrderKind kind) {
        return switch (kind) {
            case LIMIT -> limit;
            case LOAN -> loan;
            case MARKET -> market;
        };
    }

    /** These with another order in the place of the one of its kind. */
    Orders with(StandingOrder order) {
        if (order instanceof LimitOrder it) {
            return new Orders(it, loan, market);
        }
        return order instanceof ProtectLoan it
                ? new Orders(limit, it, market)
                : new Orders(limit, loan, (ProtectMarket) order);
    }

    /** These without the one of a kind. */
    Orders without(OrderKind kind) {
        return switch (kind) {
            case LIMIT -> new Orders(null, loan, market);
            case LOAN -> new Orders(limit, null, market);
            case MARKET -> new Orders(limit, loan, null);
        };
    }
}
