package org.stakewood.economy.amm;

/** How much has to be put into a pool to move its price. */
final class Depth {

    private Depth() {}

    /** The least input on a side that moves the spot by the given part or more, the fee being left in the pool. */
    static long of(Pool pool, Side in, double part) {
        long reserveIn = pool.reserve(in);
        long reserveOut = pool.reserve(in.other());
        double before = pool.spot();
        return LeastInput.search(
                Math.max(1, (long) (reserveIn * part / 2)),
                Long.MAX_VALUE - reserveIn,
                input -> moved(pool.kind(), in, input, reserveIn, reserveOut, before) >= part);
    }

    private static double moved(PoolKind kind, Side in, long input, long reserveIn, long reserveOut, double before) {
        long left = reserveOut - kind.amountOut(in, input, reserveIn, reserveOut);
        return in == Side.FIRST
                ? 1 - kind.spot(reserveIn + input, left) / before
                : kind.spot(left, reserveIn + input) / before - 1;
    }
}
