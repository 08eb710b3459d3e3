package org.stakewood.economy.amm;

import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Asset;

/** Swaps of a seat in a pool, with a bound on the result and a last day. */
public final class Trading {

    private Trading() {}

    /** Sells an exact amount for at least {@code minOut}. */
    public static void swapExactIn(
            Draft draft, int account, int pool, Asset assetIn, long amountIn, long minOut, int deadline) {
        Check.positive(amountIn);
        Pool before = require(draft, pool, assetIn, deadline);
        Swap swap = before.swapIn(assetIn, amountIn);
        if (swap.amountOut() < minOut) {
            throw RefusedException.because(
                    Reason.SLIPPAGE,
                    new Figure("least", swap.out().unit(), minOut),
                    new Figure("now", swap.out().unit(), swap.amountOut()));
        }
        settle(draft, account, swap);
    }

    /** Buys an exact amount for at most {@code maxIn}. */
    public static void swapExactOut(
            Draft draft, int account, int pool, Asset assetIn, long maxIn, long amountOut, int deadline) {
        Check.positive(amountOut);
        Pool before = require(draft, pool, assetIn, deadline);
        Swap swap = before.swapOut(assetIn, amountOut);
        if (swap.amountIn() > maxIn) {
            throw RefusedException.because(
                    Reason.SLIPPAGE,
                    new Figure("most", assetIn.unit(), maxIn),
                    new Figure("now", assetIn.unit(), swap.amountIn()));
        }
        settle(draft, account, swap);
    }

    private static Pool require(Draft draft, int pool, Asset assetIn, int deadline) {
        Check.known(pool, draft.pools().size());
        Check.deadline(draft, deadline);
        Pool before = draft.pool(pool);
        Providing.requireAsset(before, assetIn);
        return before;
    }

    private static void settle(Draft draft, int account, Swap swap) {
        draft.debit(account, swap.in(), swap.amountIn());
        draft.credit(account, swap.out(), swap.amountOut());
        draft.update(swap.pool());
        Prices prices = Prices.of(draft).withOak(draft.outside().price());
        long gain = prices.value(swap.out(), swap.amountOut()) - prices.value(swap.in(), swap.amountIn());
        draft.update(account, each -> each.with(each.track().plusTraded(gain)));
        draft.tell(new Swapped(
                account,
                swap.pool().id(),
                swap.in(),
                swap.amountIn(),
                swap.out(),
                swap.amountOut(),
                swap.feeAsset(),
                swap.fee(),
                swap.spotBefore(),
                swap.spotAfter()));
    }
}
