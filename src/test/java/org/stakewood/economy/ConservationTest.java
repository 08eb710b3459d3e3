package org.stakewood.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.money.Supply;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.staking.Leaving;

/** The check finds what it is there to find: a single micro-unit too much or too few, anywhere. */
class ConservationTest {

    private static final World OPENING = Worlds.after(
            Genesis.world(
                    Worlds.with(
                            Scenarios.everything(), edit -> edit.faultless().outside(Scenarios.outside(PathKind.GBM))),
                    3,
                    4),
            new Undelegate(0, 0, 5 * ONE),
            new AddLiquidity(1, 0, 10 * ONE, 20 * ONE, 0, 9));

    private static Vector<String> broken(Consumer<Draft> theft) {
        Draft draft = new Draft(OPENING);
        theft.accept(draft);
        return Conservation.check(draft.world());
    }

    @Test
    void aLawfulWorldHasNothingToTell() {
        assertEquals(Vector.empty(), Conservation.check(OPENING));
    }

    @Test
    void aCoinFromNowhereIsFoundInEveryAsset() {
        for (Asset asset : Asset.values()) {
            assertTrue(broken(draft -> draft.credit(2, asset, 1)).head().startsWith(asset.name()));
            assertTrue(broken(draft -> draft.credit(House.TREASURY, asset, 1)).nonEmpty());
        }
    }

    @Test
    void aLostCoinIsFound() {
        assertTrue(broken(draft -> draft.debit(1, Asset.USD, 1)).nonEmpty());
        assertTrue(broken(draft -> draft.burn(Flow.FEE, Asset.OAK, 1)).nonEmpty());
    }

    @Test
    void aShareWithoutStakeIsFound() {
        assertTrue(broken(draft -> draft.update(
                        draft.validator(1).with(draft.validator(1).stake().plus(0, 1))))
                .head()
                .startsWith("validator 1"));
        assertTrue(broken(draft -> draft.update(
                        1,
                        each -> each.withLiquidity(each.liquidity()
                                .update(0, old -> new Liquidity(0, Long.MAX_VALUE / 2, 0, 0)))))
                .head()
                .startsWith("pool 0"));
        assertTrue(broken(draft -> draft.update(
                        0,
                        each -> each.withLeaving(each.leaving().update(0, old -> new Leaving(0, old.maturity(), 1)))))
                .head()
                .startsWith("unbonding of validator 0"));
    }

    @Test
    void aFlowMayTouchItsOwnAssetsOnly() {
        assertThrows(IllegalArgumentException.class, () -> Supply.NOTHING.record(Flow.SLASH, Asset.USD, 1));
        assertThrows(IllegalArgumentException.class, () -> Supply.NOTHING.record(Flow.SLASH, Asset.OAK, -1));
    }
}
