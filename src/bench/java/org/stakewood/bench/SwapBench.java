package org.stakewood.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PoolKind;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.amm.StableSwap;
import org.stakewood.economy.amm.Swap;
import org.stakewood.economy.amm.Weighted;
import org.stakewood.economy.money.Asset;

/** A swap on each kind of market maker, at the size of a class: the formula alone, and with the pool after it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SwapBench {

    private static final long ONE = 1_000_000;

    @Param({"product", "stable", "weighted"})
    public String kind;

    private Pool pool;
    private PoolKind pricing;
    private long amount;

    @Setup
    public void open() {
        pricing = switch (kind) {
            case "product" -> new ConstantProduct(30);
            case "stable" -> new StableSwap(5, 10_000_000);
            default -> new Weighted(0.8, 0.2, 0.003);
        };
        pool = Pool.empty(0, pricing, Asset.OAK, Asset.USD).add(40_000 * ONE, 42_000 * ONE).pool();
        amount = 100 * ONE;
    }

    @Benchmark
    public long formula() {
        return pricing.amountOut(Side.FIRST, amount, pool.reserve1(), pool.reserve2());
    }

    @Benchmark
    public Swap exactIn() {
        return pool.swapIn(Asset.OAK, amount);
    }

    @Benchmark
    public Swap exactOut() {
        return pool.swapOut(Asset.OAK, amount);
    }
}
