package org.stakewood.economy.amm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;

/** The figures of the worked examples that need nothing but a pool. */
class WorkedExamplesAmmTest {

    private static final long ONE = 1_000_000;
    private static final Pool OAK_USD =
            new Pool(0, new ConstantProduct(30), Asset.OAK, Asset.USD, 30_000 * ONE, 60_000 * ONE, 42_426 * ONE, 0, 0);

    @Test
    void buyingTwentyFiveSyntheticsToCoverADebt() {
        Pool pool = new Pool(
                1, new StableSwap(5, 10_000_000), Asset.SOAK, Asset.OAK, 150 * ONE, 150 * ONE, 300 * ONE, 0, 0);
        Swap cover = pool.swapOut(Asset.OAK, 25 * ONE);
        assertEquals(25_755_652, cover.amountIn());
        assertEquals(1.0604, cover.spotAfter(), 5e-5);
        assertEquals(Asset.SOAK, cover.feeAsset());
        assertEquals(25_025, cover.fee());
    }

    @Test
    void closingTheGapToTheOutsidePrice() {
        Arbitrage best = Arbitrage.against(OAK_USD, 2.20);
        assertEquals(Side.SECOND, best.in());
        assertEquals(2_842_594_978L, best.amountIn(), 1);
        assertEquals(1_353_119_726L, best.amountOut(), 1);
        assertEquals(134_268_419, best.amountOut() * 2.20 - best.amountIn(), 2);
        Swap swap = OAK_USD.swapIn(Asset.USD, best.amountIn());
        assertEquals(best.amountOut(), swap.amountOut());
        assertEquals(2.193698, swap.spotAfter(), 5e-7);
        assertTrue(swap.spotAfter() < 2.20 / 0.997 && swap.spotAfter() > 2.20 * 0.997);
        assertTrue(Arbitrage.against(swap.pool(), 2.20).isNone());
        assertEquals(1_705_556_987L, best.amountIn() * 0.6, 1);
    }

    @Test
    void sellingAThousandCoinsToFillADeficit() {
        Swap sale = OAK_USD.swapIn(Asset.OAK, 1_000 * ONE);
        assertEquals(1_929_864_180L, sale.amountOut());
        assertEquals(1.8732, sale.spotAfter(), 5e-5);
        assertEquals(3 * ONE, sale.fee());
        assertEquals(3 * ONE, sale.pool().feesToday1());
    }

    @Test
    void whatTheClassPresetSaysOfItsPool() {
        assertEquals(-0.032, OAK_USD.swapIn(Asset.OAK, 500 * ONE).spotAfter() / 2 - 1, 0.001);
        assertEquals(-0.063, OAK_USD.swapIn(Asset.OAK, 1_000 * ONE).spotAfter() / 2 - 1, 0.001);
    }

    @Test
    void depthIsTheInputThatMovesThePriceByOnePercent() {
        long depth = OAK_USD.depthAtOnePercent(Asset.OAK);
        assertEquals(Amount.floorTimes(OAK_USD.reserve1(), 1 / Math.sqrt(0.99) - 1), depth, 0.01 * depth);
        assertTrue(OAK_USD.swapIn(Asset.OAK, depth).spotAfter() <= 2 * 0.99);
        assertTrue(OAK_USD.swapIn(Asset.OAK, depth - 1).spotAfter() > 2 * 0.99);
        long back = OAK_USD.depthAtOnePercent(Asset.USD);
        assertTrue(OAK_USD.swapIn(Asset.USD, back).spotAfter() >= 2 * 1.01);
        assertTrue(OAK_USD.swapIn(Asset.USD, back - 1).spotAfter() < 2 * 1.01);
    }

    @Test
    void impermanentLossOfADoubledPrice() {
        assertEquals(-0.0572, ImpermanentLoss.ofProduct(2), 5e-5);
        long root = Amount.floorTimes(1_000 * ONE, Math.sqrt(2));
        assertEquals(
                -0.0572,
                ImpermanentLoss.of(Amount.floorTimes(1_000 * ONE, 1 / Math.sqrt(2)), root, 1_000 * ONE, 1_000 * ONE, 2),
                5e-5);
        assertEquals(0, ImpermanentLoss.of(5, 5, 0, 0, 2));
    }
}
