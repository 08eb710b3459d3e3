package org.stakewood.economy.amm;

import java.util.Objects;
import java.util.function.LongFunction;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Shares;

/**
 * A market maker's two reserves and the shares of them, as a value: each act answers with the pool after it. The pool
 * knows no accounts; balances, bounds and deadlines are the command's to check. The whole fee of a swap stays in the
 * reserves. All amounts are micro-units.
 *
 * @param id number of the pool
 * @param kind how it prices
 * @param asset1 the asset that is priced
 * @param asset2 the asset it is priced in
 * @param reserve1 what it holds of asset 1
 * @param reserve2 what it holds of asset 2
 * @param shares all shares, those locked at the opening included
 * @param feesToday1 swap fees of the day in asset 1
 * @param feesToday2 swap fees of the day in asset 2
 */
public record Pool(
        int id,
        PoolKind kind,
        Asset asset1,
        Asset asset2,
        long reserve1,
        long reserve2,
        long shares,
        long feesToday1,
        long feesToday2) {

    public Pool {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(asset1);
        Objects.requireNonNull(asset2);
        if (asset1 == asset2) {
            throw new IllegalArgumentException("a pool of one asset");
        }
        if ((reserve1 | reserve2 | shares | feesToday1 | feesToday2) < 0) {
            throw new IllegalArgumentException("a negative amount in pool " + id);
        }
    }

    /** A pool that nobody has put anything into yet. */
    public static Pool empty(int id, PoolKind kind, Asset asset1, Asset asset2) {
        return new Pool(id, kind, asset1, asset2, 0, 0, 0, 0, 0);
    }

    /**
     * Swaps an exact input.
     *
     * @throws RefusedException {@code UNKNOWN_TARGET} for an asset of another pool, {@code INVALID_AMOUNT} below 1,
     *     {@code NO_LIQUIDITY} where nothing would be paid
     */
    public Swap swapIn(Asset in, long amountIn) {
        Side side = side(in);
        long most = kind.amountOut(side, amountIn, reserve(side), reserve(side.other()));
        return swap(side, amountIn, requirePaid(most - withheld(most, less -> moved(side, amountIn, most - less))));
    }

    /**
     * Swaps for an exact output, at the least input that is enough.
     *
     * @param in the asset put in; the output is of the other one
     * @throws RefusedException {@code UNKNOWN_TARGET}, {@code INVALID_AMOUNT} below 1, {@code NO_LIQUIDITY} for the
     *     whole reserve or more
     */
    public Swap swapOut(Asset in, long amountOut) {
        Side side = side(in);
        long least = kind.amountIn(side, amountOut, reserve(side), reserve(side.other()));
        long room = Long.MAX_VALUE - least;
        return swap(side, least + withheld(room, more -> moved(side, least + more, amountOut)), amountOut);
    }

    /**
     * Adds liquidity: whole where the kind takes any mixture, else the largest balanced part of what is offered. The
     * first add sets the price.
     *
     * @throws RefusedException {@code INVALID_AMOUNT} for nothing or a negative amount, {@code TOO_SMALL} for no shares,
     *     or a first add of 1 000 shares or fewer
     */
    public Join add(long amount1, long amount2) {
        if (shares == 0) {
            long minted = kind.firstShares(amount1, amount2);
            return join(amount1, amount2, minted, kind.lockedShares());
        }
        long minted = kind.shares(amount1, amount2, reserve1, reserve2, shares);
        return kind.takesUnbalanced()
                ? joinWhole(amount1, amount2, minted)
                : join(
                        Amount.mulDivCeil(requireShares(minted), reserve1, shares),
                        Amount.mulDivCeil(minted, reserve2, shares),
                        minted,
                        0);
    }

    /**
     * Adds one asset alone.
     *
     * @throws RefusedException {@code WRONG_POOL_KIND} where that is not offered, and as {@link #add}
     */
    public Join joinSingle(Asset in, long amount) {
        Side side = side(in);
        long minted = kind.singleShares(side, amount, reserve1, reserve2, shares);
        return side == Side.FIRST ? joinWhole(amount, 0, minted) : joinWhole(0, amount, minted);
    }

    /**
     * Gives up shares for their part of both reserves, floored.
     *
     * @throws RefusedException {@code INVALID_AMOUNT} below 1, {@code INSUFFICIENT_SHARES} for more than have an owner
     */
    public Exit remove(long part) {
        requireOwned(part);
        long out1 = Shares.out(part, shares, reserve1);
        long out2 = Shares.out(part, shares, reserve2);
        return new Exit(with(reserve1 - out1, reserve2 - out2, shares - part), out1, out2, part);
    }

    /**
     * Gives up shares for one asset alone.
     *
     * @throws RefusedException {@code WRONG_POOL_KIND} where that is not offered, {@code NO_LIQUIDITY} where nothing
     *     would be paid, and as {@link #remove}
     */
    public Exit exitSingle(long part, Asset asset) {
        Side side = side(asset);
        requireOwned(part);
        long most = kind.singleOut(side, part, reserve1, reserve2, shares);
        long out = requirePaid(most - withheld(most, less -> left(side, most - less, part)));
        return new Exit(left(side, out, part), side == Side.FIRST ? out : 0, side == Side.FIRST ? 0 : out, part);
    }

    /** The marginal price without fee, asset 2 per asset 1; {@code NO_LIQUIDITY} for an empty pool. */
    public double spot() {
        return kind.spot(reserve1, reserve2);
    }

    /**
     * The least input that moves the spot by one percent or more.
     *
     * @throws RefusedException {@code NO_LIQUIDITY} for an empty pool, or one that no input moves so far
     */
    public long depthAtOnePercent(Asset in) {
        return Depth.of(this, side(in), 0.01);
    }

    /** The shares that have an owner or could have one: all but the locked ones. */
    public long ownedShares() {
        return shares == 0 ? 0 : shares - kind.lockedShares();
    }

    /** The side an asset is on; {@code UNKNOWN_TARGET} for an asset of another pool. */
    public Side side(Asset asset) {
        if (asset == asset1) {
            return Side.FIRST;
        }
        if (asset == asset2) {
            return Side.SECOND;
        }
        throw RefusedException.because(Reason.UNKNOWN_TARGET);
    }

    /** The reserve of a side. */
    public long reserve(Side side) {
        return side == Side.FIRST ? reserve1 : reserve2;
    }

    /** The asset of a side. */
    public Asset asset(Side side) {
        return side == Side.FIRST ? asset1 : asset2;
    }

    /** The day's fees as a share of what the reserves are worth, both at the pool's own price; 0 for an empty pool. */
    public double feeYield() {
        if (reserve1 <= 0 || reserve2 <= 0) {
            return 0;
        }
        double price = spot();
        return (feesToday1 * price + feesToday2) / (reserve1 * price + reserve2);
    }

    /** The same pool on the next day: no fees yet. */
    public Pool nextDay() {
        return (feesToday1 | feesToday2) == 0
                ? this
                : new Pool(id, kind, asset1, asset2, reserve1, reserve2, shares, 0, 0);
    }

    /** This pool after a part of its reserves, less than all of them, was taken from all shares. */
    public Pool less(long amount1, long amount2) {
        return with(reserve1 - amount1, reserve2 - amount2, shares);
    }

    private Swap swap(Side side, long amountIn, long amountOut) {
        long fee = kind.fee(amountIn, amountOut);
        Side feeSide = kind.feeOnInput() ? side : side.other();
        Pool after = moved(side, amountIn, amountOut).withFee(feeSide, fee);
        double before = spot();
        double put = kind.feeOnInput() ? amountIn - fee : amountIn;
        double got = kind.feeOnInput() ? amountOut : (double) amountOut + fee;
        double average = side == Side.FIRST ? got / put / before : got / put * before;
        return new Swap(
                after,
                asset(side),
                amountIn,
                asset(side.other()),
                amountOut,
                fee,
                asset(feeSide),
                before,
                after.spot(),
                put > 0 ? 1 - average : 0);
    }

    private Join joinWhole(long taken1, long taken2, long most) {
        long minted = most - withheld(most, less -> grown(taken1, taken2, most - less));
        return join(taken1, taken2, requireShares(minted), 0);
    }

    private Join join(long taken1, long taken2, long minted, long locked) {
        return new Join(grown(taken1, taken2, Amount.add(minted, locked)), taken1, taken2, minted);
    }

    private long withheld(long most, LongFunction<Pool> after) {
        return kind instanceof StableSwap stable ? StableGuard.withheld(stable, this, most, after) : 0;
    }

    private Pool moved(Side in, long amountIn, long amountOut) {
        return in == Side.FIRST
                ? with(Amount.add(reserve1, amountIn), reserve2 - amountOut, shares)
                : with(reserve1 - amountOut, Amount.add(reserve2, amountIn), shares);
    }

    private Pool grown(long taken1, long taken2, long minted) {
        return with(Amount.add(reserve1, taken1), Amount.add(reserve2, taken2), Amount.add(shares, minted));
    }

    private Pool left(Side side, long out, long part) {
        return side == Side.FIRST
                ? with(reserve1 - out, reserve2, shares - part)
                : with(reserve1, reserve2 - out, shares - part);
    }

    private Pool with(long newReserve1, long newReserve2, long newShares) {
        return new Pool(id, kind, asset1, asset2, newReserve1, newReserve2, newShares, feesToday1, feesToday2);
    }

    private Pool withFee(Side side, long fee) {
        long fees1 = side == Side.FIRST ? Amount.add(feesToday1, fee) : feesToday1;
        long fees2 = side == Side.SECOND ? Amount.add(feesToday2, fee) : feesToday2;
        return new Pool(id, kind, asset1, asset2, reserve1, reserve2, shares, fees1, fees2);
    }

    private void requireOwned(long part) {
        Require.amount(part);
        if (part > ownedShares()) {
            throw RefusedException.because(Reason.INSUFFICIENT_SHARES);
        }
    }

    private static long requireShares(long minted) {
        if (minted == 0) {
            throw RefusedException.because(Reason.TOO_SMALL);
        }
        return minted;
    }

    private static long requirePaid(long out) {
        if (out == 0) {
            throw RefusedException.because(Reason.NO_LIQUIDITY);
        }
        return out;
    }
}
