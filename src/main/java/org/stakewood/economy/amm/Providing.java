package org.stakewood.economy.amm;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.event.LiquidityAdded;
import org.stakewood.economy.event.LiquidityRemoved;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;

/** Liquidity going into and out of pools; each position remembers what was put in, to measure it against holding. */
public final class Providing {

    private Providing() {}

    /** Puts both coins in, for at least {@code minShares}. */
    public static void add(
            Draft draft, int account, int pool, long amount1, long amount2, long minShares, int deadline) {
        Pool before = require(draft, pool, deadline);
        if (amount1 < 0 || amount2 < 0) {
            Check.positive(Math.min(amount1, amount2));
        }
        join(draft, account, before, before.add(amount1, amount2), minShares);
    }

    /** Puts one coin in, for at least {@code minShares}. */
    public static void joinSingle(
            Draft draft, int account, int pool, Asset asset, long amount, long minShares, int deadline) {
        Check.positive(amount);
        Pool before = require(draft, pool, deadline);
        requireAsset(before, asset);
        join(draft, account, before, before.joinSingle(asset, amount), minShares);
    }

    /** Takes both coins out, at least {@code min1} and {@code min2}. */
    public static void remove(Draft draft, int account, int pool, long shares, long min1, long min2, int deadline) {
        Check.positive(shares);
        Pool before = require(draft, pool, deadline);
        requireShares(draft, account, pool, shares);
        Exit exit = before.remove(shares);
        requireLeast(before.asset1(), exit.out1(), min1);
        requireLeast(before.asset2(), exit.out2(), min2);
        leave(draft, account, exit);
    }

    /** Takes one coin out, at least {@code minOut}. */
    public static void exitSingle(
            Draft draft, int account, int pool, long shares, Asset asset, long minOut, int deadline) {
        Check.positive(shares);
        Pool before = require(draft, pool, deadline);
        requireAsset(before, asset);
        requireShares(draft, account, pool, shares);
        Exit exit = before.exitSingle(shares, asset);
        requireLeast(asset, asset == before.asset1() ? exit.out1() : exit.out2(), minOut);
        leave(draft, account, exit);
    }

    private static void join(Draft draft, int account, Pool before, Join join, long minShares) {
        if (join.shares() < Math.max(1, minShares)) {
            throw RefusedException.because(
                    join.shares() < 1 ? Reason.TOO_SMALL : Reason.SLIPPAGE,
                    new Figure("least", Unit.SHARES, Math.max(1, minShares)),
                    new Figure("now", Unit.SHARES, join.shares()));
        }
        draft.debit(account, before.asset1(), join.taken1());
        draft.debit(account, before.asset2(), join.taken2());
        draft.update(join.pool());
        draft.update(account, each -> hold(each, before.id(), join));
        draft.tell(new LiquidityAdded(account, before.id(), join.taken1(), join.taken2(), join.shares()));
    }

    private static Account hold(Account account, int pool, Join join) {
        int at = account.liquidityIn(pool);
        Vector<Liquidity> all = account.liquidity();
        return account.withLiquidity(
                at < 0
                        ? all.append(new Liquidity(pool, join.shares(), join.taken1(), join.taken2()))
                        : all.update(
                                at,
                                old -> new Liquidity(
                                        pool,
                                        Amount.add(old.shares(), join.shares()),
                                        Amount.add(old.put1(), join.taken1()),
                                        Amount.add(old.put2(), join.taken2()))));
    }

    private static void leave(Draft draft, int account, Exit exit) {
        Pool pool = exit.pool();
        int at = draft.account(account).liquidityIn(pool.id());
        Liquidity old = draft.account(account).liquidity().get(at);
        long put1 = Amount.mulDivFloor(old.put1(), exit.shares(), old.shares());
        long put2 = Amount.mulDivFloor(old.put2(), exit.shares(), old.shares());
        Liquidity left = new Liquidity(pool.id(), old.shares() - exit.shares(), old.put1() - put1, old.put2() - put2);
        Prices prices = Prices.of(draft).withOak(draft.outside().price());
        long gain = prices.value(pool.asset1(), exit.out1())
                + prices.value(pool.asset2(), exit.out2())
                - prices.value(pool.asset1(), put1)
                - prices.value(pool.asset2(), put2);
        draft.update(pool);
        draft.update(
                account,
                each -> each.withLiquidity(
                                left.shares() == 0
                                        ? each.liquidity().removeAt(at)
                                        : each.liquidity().update(at, left))
                        .with(each.track().plusPooled(gain)));
        credit(draft, account, pool.asset1(), exit.out1());
        credit(draft, account, pool.asset2(), exit.out2());
        draft.tell(new LiquidityRemoved(account, pool.id(), exit.shares(), exit.out1(), exit.out2(), gain));
    }

    private static void credit(Draft draft, int account, Asset asset, long amount) {
        if (amount > 0) {
            draft.credit(account, asset, amount);
        }
    }

    private static Pool require(Draft draft, int pool, int deadline) {
        Check.known(pool, draft.pools().size());
        Check.deadline(draft, deadline);
        return draft.pool(pool);
    }

    /** Refuses an asset that the pool does not trade. */
    static void requireAsset(Pool pool, Asset asset) {
        if (asset != pool.asset1() && asset != pool.asset2()) {
            throw RefusedException.because(Reason.UNKNOWN_TARGET, new Figure("id", Unit.COUNT, pool.id()));
        }
    }

    private static void requireShares(Draft draft, int account, int pool, long shares) {
        int at = draft.account(account).liquidityIn(pool);
        long held = at < 0 ? 0 : draft.account(account).liquidity().get(at).shares();
        if (shares > held) {
            throw RefusedException.because(
                    Reason.INSUFFICIENT_SHARES,
                    new Figure("needed", Unit.SHARES, shares),
                    new Figure("available", Unit.SHARES, held));
        }
    }

    private static void requireLeast(Asset asset, long out, long least) {
        if (out < least) {
            throw RefusedException.because(
                    Reason.SLIPPAGE, new Figure("least", asset.unit(), least), new Figure("now", asset.unit(), out));
        }
    }
}
