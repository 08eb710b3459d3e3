package org.stakewood.economy.amm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.economy.money.Asset;

/** Against every kind of pool: inside the band nothing, outside of it no other size earns more. */
class ArbitrageTest {

    private static final long SEED = 61;

    static PoolKind[] kinds() {
        return new PoolKind[] {
            new ConstantProduct(30),
            new StableSwap(5, 10_000_000),
            new Weighted(0.8, 0.2, 0.003),
            new ConstantProduct(0)
        };
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noOtherSizeEarnsMore(PoolKind kind) {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            Pool pool = Pool.empty(1, kind, Asset.OAK, Asset.USD)
                    .add(1_000_000_000L + random.nextInt(1_000_000_000), 1_000_000_000L + random.nextInt(1_000_000_000))
                    .pool();
            double price = pool.spot() * StrictMath.exp(random.nextGaussian() * 0.1);
            Arbitrage best = Arbitrage.against(pool, price);
            String what = "seed " + SEED + ": " + pool + " at " + price + ": " + best;
            if (best.isNone()) {
                double off = Math.abs(StrictMath.log(pool.spot() / price));
                assertTrue(off < 0.0031, what);
                continue;
            }
            double earned = profit(pool, best.in(), best.amountIn(), price);
            assertTrue(earned > -2, what);
            for (double factor : new double[] {0.5, 0.9, 0.99, 1.01, 1.1, 2}) {
                long other = Math.max(1, (long) (best.amountIn() * factor));
                assertTrue(profit(pool, best.in(), other, price) <= earned + 4, () -> what + " beaten by " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void atTheOutsidePriceThereIsNothingToDo(PoolKind kind) {
        Pool pool = Pool.empty(1, kind, Asset.OAK, Asset.USD)
                .add(1_000_000_000, 2_000_000_000)
                .pool();
        assertEquals(0, Arbitrage.against(pool, pool.spot()).amountIn());
    }

    /** In micro-units of asset 2. */
    private static double profit(Pool pool, Side in, long amountIn, double price) {
        long out = pool.kind().amountOut(in, amountIn, pool.reserve(in), pool.reserve(in.other()));
        return in == Side.FIRST ? out - amountIn * price : out * price - amountIn;
    }
}
