package org.stakewood.economy.amm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakewood.economy.staking.Shares;

/**
 * Figures from the test suites of the protocols themselves, where their conventions are ours. Amounts of 10¹⁸ to a
 * token are used as they are while they fit, else cut to micro-units and compared to a hundred-millionth.
 */
class PublishedFiguresTest {

    private static final ConstantProduct PRODUCT = new ConstantProduct(30);
    private static final Weighted WEIGHTED = new Weighted(0.5, 0.5, 0.001);

    /** Uniswap/v2-core, test/UniswapV2Pair.spec.ts; Uniswap/v2-periphery, test/UniswapV2Router02.spec.ts. */
    @ParameterizedTest
    @CsvSource({
        "2, 100, 100, 1",
        "1000000000000, 5000000000000, 10000000000000, 1662497915624",
        "1000000000000, 10000000000000, 5000000000000, 453305446940",
        "2000000000000, 10000000000000, 5000000000000, 831248957812",
        "1000000000000, 1000000000000000, 1000000000000000, 996006981039"
    })
    void uniswapAmountsOut(long in, long reserveIn, long reserveOut, long out) {
        assertEquals(out, PRODUCT.amountOut(Side.FIRST, in, reserveIn, reserveOut));
    }

    /** Uniswap/v2-core, test/UniswapV2Pair.spec.ts; Uniswap/v2-periphery, test/UniswapV2Router02.spec.ts. */
    @Test
    void uniswapLiquidity() {
        assertEquals(
                1_999_999_999_999_999_000L,
                PRODUCT.firstShares(1_000_000_000_000_000_000L, 4_000_000_000_000_000_000L));
        assertEquals(2000, PRODUCT.shares(2000, 2000, 10_000, 10_000, 10_000));
        long part = 1_999_999_999_999_999_000L;
        long supply = 2_000_000_000_000_000_000L;
        assertEquals(999_999_999_999_999_500L, Shares.out(part, supply, 1_000_000_000_000_000_000L));
        assertEquals(3_999_999_999_999_998_000L, Shares.out(part, supply, 4_000_000_000_000_000_000L));
        assertEquals(2, PRODUCT.amountIn(Side.FIRST, 1, 100, 100));
    }

    /** Uniswap/v2-periphery, test/ExampleSwapToPrice.spec.ts. */
    @Test
    void uniswapProfitMaximizingTrades() {
        Arbitrage down = Arbitrage.optimum(10_000_000_000_000L, 1_000_000_000_000_000L, 0.003, 90);
        assertEquals(Side.FIRST, down.in());
        assertEquals(526_682_316_179L, down.amountIn(), 2);
        Arbitrage up = Arbitrage.optimum(10_000_000_000_000L, 1_000_000_000_000_000L, 0.003, 110);
        assertEquals(Side.SECOND, up.in());
        assertEquals(47_376_582_963_642L, up.amountIn(), 20);
    }

    /** balancer/balancer-core, test/math_with_fees.js. */
    @Test
    void balancerSwapsJoinsAndExits() {
        near(
                3_997_332_444_148L,
                WEIGHTED.amountOut(Side.FIRST, 2_000_000_000_000L, 4_000_000_000_000L, 12_000_000_000_000L));
        near(
                10_000_000_000_000L,
                WEIGHTED.singleShares(
                        Side.FIRST, 840_420_210_105L, 4_000_000_000_000L, 12_000_000_000_000L, 100_000_000_000_000L));
        near(
                919_220_000_000L,
                WEIGHTED.singleOut(
                        Side.FIRST,
                        12_100_000_000_000L,
                        4_840_420_210_105L,
                        14_521_260_630_315L,
                        121_000_000_000_000L));
    }

    /** balancer/balancer-core, test/math_extreme_weights.js and test/pool.js. */
    @Test
    void balancerExtremeWeightsAndExactOutputs() {
        near(
                8_233_908_410_161L,
                new Weighted(1, 49, 0.001)
                        .amountOut(Side.FIRST, 500_000_000_000_000L, 1_000_000_000_000_000L, 1_000_000_000_000_000L));
        near(
                2_758_274_824_473L,
                new Weighted(5, 5, 0.003)
                        .amountIn(Side.FIRST, 1_000_000_000_000L, 55_000_000_000_000L, 21_000_000_000_000L));
    }

    /** The arithmetic of curvefi/curve-contract, remove_liquidity_one_coin, at 10¹⁸ to a token. */
    @ParameterizedTest
    @CsvSource({
        "4051, 45773274432, 7526481482, 48496427165, 11154178248, 7507966057",
        "1, 3940653815, 2810500178, 6435136308, 1480081351, 1292256950"
    })
    void curveExitsInOneCoin(int a, long reserve1, long reserve2, long supply, long shares, long out) {
        StableSwap kind = new StableSwap(a, 30_000_000);
        assertEquals(out, kind.singleOut(Side.SECOND, shares, reserve1, reserve2, supply), 12);
    }

    private static void near(long expected, long actual) {
        assertEquals(expected, actual, expected * 1e-8 + 2);
    }
}
