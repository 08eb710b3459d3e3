package org.stakewood.economy.amm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.money.Asset;

class PoolTest {

    private static final long ONE = 1_000_000;
    private static final Pool PRODUCT = opened(new ConstantProduct(30));
    private static final Pool STABLE = opened(new StableSwap(5, 10_000_000));
    private static final Pool WEIGHTED = opened(new Weighted(0.8, 0.2, 0.003));

    @Test
    void theOpeningLocksAThousandSharesWithoutAnOwner() {
        Join opening =
                Pool.empty(1, new ConstantProduct(30), Asset.OAK, Asset.USD).add(400 * ONE, 100 * ONE);
        assertEquals(200 * ONE - 1000, opening.shares());
        assertEquals(200 * ONE, opening.pool().shares());
        assertEquals(200 * ONE - 1000, opening.pool().ownedShares());
        refused(Reason.INSUFFICIENT_SHARES, () -> opening.pool().remove(opening.shares() + 1));
        Exit all = opening.pool().remove(opening.shares());
        assertTrue(all.pool().reserve1() > 0 && all.pool().reserve2() > 0);
    }

    @Test
    void theLastOwnerOfAStablePoolTakesEverythingAndItCanBeOpenedAgain() {
        Exit all = STABLE.remove(STABLE.shares());
        assertEquals(STABLE.reserve1(), all.out1());
        assertEquals(STABLE.reserve2(), all.out2());
        assertEquals(0, all.pool().shares());
        assertEquals(
                STABLE, all.pool().add(STABLE.reserve1(), STABLE.reserve2()).pool());
    }

    @Test
    void anUnbalancedAddIsTakenInPartOrWholeByKind() {
        Join product = PRODUCT.add(10 * ONE, 50 * ONE);
        assertEquals(10 * ONE, product.taken1());
        assertEquals(20 * ONE, product.taken2(), "the reserves are one to two");
        Join stable = STABLE.add(10 * ONE, 50 * ONE);
        assertEquals(10 * ONE, stable.taken1());
        assertEquals(50 * ONE, stable.taken2());
        assertTrue(stable.shares() < 60 * ONE, "the imbalance pays a fee");
    }

    @Test
    void oneAssetAlone() {
        refused(Reason.WRONG_POOL_KIND, () -> PRODUCT.joinSingle(Asset.OAK, ONE));
        refused(Reason.WRONG_POOL_KIND, () -> PRODUCT.exitSingle(ONE, Asset.OAK));
        for (Pool pool : new Pool[] {STABLE, WEIGHTED}) {
            Join join = pool.joinSingle(Asset.USD, ONE);
            assertEquals(0, join.taken1());
            assertEquals(ONE, join.taken2());
            Exit exit = join.pool().exitSingle(join.shares(), Asset.USD);
            assertEquals(0, exit.out1());
            assertTrue(exit.out2() < ONE && exit.out2() > ONE * 0.98, exit::toString);
        }
        refused(Reason.NO_LIQUIDITY, () -> STABLE.exitSingle(STABLE.shares(), Asset.OAK));
    }

    @Test
    void whatCannotBeSwappedIsRefused() {
        for (Pool pool : new Pool[] {PRODUCT, STABLE, WEIGHTED}) {
            refused(Reason.INVALID_AMOUNT, () -> pool.swapIn(Asset.OAK, 0));
            refused(Reason.INVALID_AMOUNT, () -> pool.swapIn(Asset.OAK, -1));
            refused(Reason.INVALID_AMOUNT, () -> pool.swapOut(Asset.OAK, 0));
            refused(Reason.NO_LIQUIDITY, () -> pool.swapOut(Asset.OAK, pool.reserve2()));
            refused(Reason.NO_LIQUIDITY, () -> pool.swapOut(Asset.OAK, pool.reserve2() + 1));
            refused(Reason.NO_LIQUIDITY, () -> pool.swapIn(Asset.USD, 1));
            refused(Reason.UNKNOWN_TARGET, () -> pool.swapIn(Asset.ACORN, ONE));
            refused(Reason.OUT_OF_RANGE, () -> pool.swapIn(Asset.OAK, Long.MAX_VALUE));
        }
    }

    @Test
    void anEmptyPoolHasNoPrice() {
        Pool empty = Pool.empty(1, new ConstantProduct(30), Asset.OAK, Asset.USD);
        refused(Reason.NO_LIQUIDITY, empty::spot);
        refused(Reason.NO_LIQUIDITY, () -> empty.swapIn(Asset.OAK, ONE));
        refused(Reason.NO_LIQUIDITY, () -> empty.depthAtOnePercent(Asset.OAK));
    }

    @Test
    void addsThatAreTooSmallOrNothingAreRefused() {
        for (Pool pool : new Pool[] {PRODUCT, STABLE, WEIGHTED}) {
            Pool empty = Pool.empty(1, pool.kind(), Asset.OAK, Asset.USD);
            refused(Reason.TOO_SMALL, () -> empty.add(500, 500));
            refused(Reason.INVALID_AMOUNT, () -> empty.add(ONE, 0));
            refused(Reason.INVALID_AMOUNT, () -> pool.add(0, 0));
            refused(Reason.INVALID_AMOUNT, () -> pool.add(-1, 5));
            refused(Reason.INVALID_AMOUNT, () -> pool.remove(0));
        }
        refused(Reason.TOO_SMALL, () -> PRODUCT.add(ONE, 0));
        Pool smallest = Pool.empty(1, new ConstantProduct(30), Asset.OAK, Asset.USD)
                .add(2001, 2001)
                .pool();
        assertEquals(2001, smallest.shares());
    }

    @Test
    void feesOfTheDayAreCountedInTheAssetTheyAreTakenIn() {
        Pool product =
                PRODUCT.swapIn(Asset.OAK, 1000).pool().swapIn(Asset.USD, 1001).pool();
        assertEquals(3, product.feesToday1());
        assertEquals(4, product.feesToday2(), "what is taken is ceiled");
        Pool stable = STABLE.swapIn(Asset.OAK, ONE).pool();
        assertEquals(0, stable.feesToday1());
        assertTrue(stable.feesToday2() > 0);
        Pool tomorrow = stable.nextDay();
        assertEquals(0, tomorrow.feesToday2());
        assertSame(tomorrow, tomorrow.nextDay());
    }

    @Test
    void theFeeStaysInThePool() {
        Swap swap = PRODUCT.swapIn(Asset.OAK, 10 * ONE);
        assertEquals(PRODUCT.reserve1() + 10 * ONE, swap.pool().reserve1());
        assertEquals(PRODUCT.reserve2() - swap.amountOut(), swap.pool().reserve2());
        assertEquals(PRODUCT.shares(), swap.pool().shares());
    }

    @Test
    void impactLeavesTheFeeOut() {
        Swap small = PRODUCT.swapIn(Asset.USD, 10_000);
        assertEquals(0, small.impact(), 1e-3);
        Swap large = PRODUCT.swapIn(Asset.OAK, PRODUCT.reserve1());
        assertEquals(0.5, large.impact(), 0.002, "putting in the whole reserve halves the average price");
    }

    private static Pool opened(PoolKind kind) {
        return Pool.empty(1, kind, Asset.OAK, Asset.USD)
                .add(1_000 * ONE, 2_000 * ONE)
                .pool();
    }

    private static void refused(Reason reason, Executable act) {
        assertEquals(reason, assertThrows(RefusedException.class, act).refusal().reason());
    }
}
