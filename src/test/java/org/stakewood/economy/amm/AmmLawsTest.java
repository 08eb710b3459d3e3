package org.stakewood.economy.amm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.money.Asset;

/**
 * What holds for every market maker whatever is done to it: thousands of seeded steps on pools of every size, from
 * single micro-units to the bounds of {@code long} and ratios of a million millions.
 */
class AmmLawsTest {

    private static final long SEED = 8_472;
    private static final int WALKS = 60;
    private static final int STEPS = 60;

    private final Random random = new Random(SEED);

    static PoolKind[] kinds() {
        return new PoolKind[] {
            new ConstantProduct(30),
            new ConstantProduct(0),
            new StableSwap(5, 10_000_000),
            new StableSwap(100, 4_000_000),
            new StableSwap(5, 0),
            new Weighted(0.8, 0.2, 0.003),
            new Weighted(0.2, 0.8, 0),
            new Weighted(0.5, 0.5, 0.003)
        };
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noActLowersTheInvariantPerShareOrEmptiesAReserve(PoolKind kind) {
        for (int walk = 0; walk < WALKS; walk++) {
            Pool pool = opened(kind);
            for (int step = 0; pool != null && step < STEPS; step++) {
                Pool before = pool;
                int act = random.nextInt(7);
                Pool after = orNull(() -> act(before, act));
                if (after == null) {
                    continue;
                }
                String what = "seed " + SEED + ", act " + act + ": " + before + " -> " + after;
                assertTrue(after.reserve1() > 0 && after.reserve2() > 0 && after.shares() > 0, what);
                double change = ExactInvariant.change(after, before);
                assertTrue(change >= 0, () -> what + " changes the invariant per share by " + change);
                pool = after;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noWayThereAndBackGains(PoolKind kind) {
        for (int walk = 0; walk < WALKS * STEPS / 4; walk++) {
            Pool pool = opened(kind);
            if (pool == null) {
                continue;
            }
            Asset in = asset();
            long put = part(pool.reserve(pool.side(in)));
            Swap there = orNull(() -> pool.swapIn(in, put));
            if (there != null) {
                Swap back = orNull(() -> there.pool().swapIn(there.out(), there.amountOut()));
                assertTrue(back == null || back.amountOut() <= put, () -> "seed " + SEED + ": " + there + back);
            }
            Join join = orNull(() -> pool.joinSingle(in, put));
            if (join != null) {
                Exit same = orNull(() -> join.pool().exitSingle(join.shares(), in));
                assertTrue(same == null || same.out1() + same.out2() <= put, () -> "seed " + SEED + ": " + join + same);
                Exit both = orNull(() -> join.pool().remove(join.shares()));
                assertTrue(both == null || total(both, in) <= put, () -> "seed " + SEED + ": " + join + both);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anExactOutputCostsWhatBuysIt(PoolKind kind) {
        for (int walk = 0; walk < WALKS * STEPS / 4; walk++) {
            Pool pool = opened(kind);
            if (pool == null) {
                continue;
            }
            Asset in = asset();
            long wanted = part(pool.reserve(pool.side(in).other()));
            Swap exactOut = orNull(() -> pool.swapOut(in, wanted));
            if (exactOut == null) {
                continue;
            }
            Swap exactIn = orNull(() -> pool.swapIn(in, exactOut.amountIn()));
            long short0 = wanted - (exactIn == null ? 0 : exactIn.amountOut());
            double allowed = kind instanceof Weighted ? 1 + wanted * 1e-11 : 0;
            assertTrue(short0 <= allowed, () -> "seed " + SEED + ": " + exactOut + exactIn);
            if (kind instanceof StableSwap && exactOut.amountIn() > 1) {
                Swap less = orNull(() -> pool.swapIn(in, exactOut.amountIn() - 1));
                assertTrue(less == null || less.amountOut() < wanted, () -> "seed " + SEED + ": " + exactOut + less);
            }
        }
    }

    private Pool act(Pool pool, int act) {
        Asset asset = asset();
        long amount = part(pool.reserve(pool.side(asset)));
        return switch (act) {
            case 0, 1 -> pool.swapIn(asset, amount).pool();
            case 2 ->
                pool.swapOut(asset, part(pool.reserve(pool.side(asset).other())))
                        .pool();
            case 3 -> pool.add(part(pool.reserve1()), part(pool.reserve2())).pool();
            case 4 -> pool.joinSingle(asset, amount).pool();
            case 5 ->
                pool.remove(Math.min(part(pool.shares()), pool.shares() / 2)).pool();
            default ->
                pool.exitSingle(Math.min(part(pool.shares()), pool.shares() / 2), asset)
                        .pool();
        };
    }

    /** What an exit pays, with the other asset sold into the pool for the given one. */
    private static long total(Exit exit, Asset asset) {
        boolean first = asset == Asset.OAK;
        long other = first ? exit.out2() : exit.out1();
        Swap sale = orNull(() -> exit.pool().swapIn(first ? Asset.USD : Asset.OAK, other));
        return (first ? exit.out1() : exit.out2()) + (sale == null ? 0 : sale.amountOut());
    }

    private Pool opened(PoolKind kind) {
        Pool empty = Pool.empty(1, kind, Asset.OAK, Asset.USD);
        long first = size();
        long second = random.nextBoolean() ? size() : Math.max(1, (long) (first * (0.5 + random.nextDouble())));
        return orNull(() -> empty.add(first, second).pool());
    }

    private Asset asset() {
        return random.nextBoolean() ? Asset.OAK : Asset.USD;
    }

    /** 1 to 10¹⁸, every magnitude alike. */
    private long size() {
        return Math.max(1, (long) StrictMath.pow(10, random.nextDouble() * 18));
    }

    private long part(long whole) {
        double part = StrictMath.pow(10, random.nextDouble() * 10 - 9);
        return Math.max(1, (long) Math.min(whole * part, 4e18));
    }

    private static <T> T orNull(Supplier<T> act) {
        try {
            return act.get();
        } catch (RefusedException refused) {
            return null;
        }
    }
}
