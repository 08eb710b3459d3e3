package org.stakewood.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.event.BillPaid;
import org.stakewood.economy.event.Delegated;
import org.stakewood.economy.event.NewsPublished;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.Transferred;
import org.stakewood.economy.event.ValidatorTombstoned;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.SeatView;

/** A seat is told what it did, what was done to it, and what becomes of its stake; nothing of others. */
class ConcernTest {

    private final World begin = Genesis.world(Scenarios.everything(), 7, 4);

    @Test
    void ownDoingsAndGiftsConcernASeatOthersDoNot() {
        Concern mine = Concern.of(new SeatView(begin, 0));
        assertTrue(mine.has(new Transferred(0, 1, Asset.OAK, 5)));
        assertTrue(mine.has(new Transferred(1, 0, Asset.OAK, 5)));
        assertFalse(mine.has(new Transferred(1, 2, Asset.OAK, 5)));
        assertFalse(mine.has(new NewsPublished("news")));
    }

    @Test
    void theFateOfAValidatorConcernsThoseWhoStakeWithIt() {
        World staked = Worlds.after(begin, new Delegate(0, 2, 1_000_000), new Delegate(1, 0, 1_000_000));
        Concern mine = Concern.of(new SeatView(staked, 0));
        assertTrue(mine.has(new ValidatorTombstoned(2)));
        assertTrue(Concern.everybody(new ValidatorTombstoned(2)));
        assertEquals(
                staked.accounts().get(0).delegationTo(1) >= 0, mine.has(new ValidatorTombstoned(1)), "not staked with");
        assertFalse(mine.has(new Delegated(1, 2, 1_000_000, 1_000_000)));
    }

    @Test
    void whoeverIsLiquidatedIsToldAndNobodyButThePayerToo() {
        int payer = 1;
        int owner = 0;
        PositionLiquidated deposit = liquidated(payer, owner, Asset.OAK, -1);
        PositionLiquidated stake = liquidated(payer, owner, null, 2);
        World staked = Worlds.after(begin, new Delegate(3, 2, 1_000_000));
        for (PositionLiquidated each : List.of(deposit, stake)) {
            for (int account = 0; account < staked.accounts().size(); account++) {
                assertEquals(
                        account == owner || account == payer,
                        Concern.of(new SeatView(staked, account)).has(each),
                        "account " + account);
            }
            assertFalse(Concern.everybody(each));
        }
    }

    private static PositionLiquidated liquidated(int payer, int owner, Asset collateral, int validator) {
        return new PositionLiquidated(
                payer, owner, 0, Asset.USD, 5_000_000, collateral, validator, 6_000_000, 6_000_000, 0.9, 1.1);
    }

    @Test
    void newsForEverybodyAreOfNobody() {
        assertTrue(Concern.everybody(new NewsPublished("news")));
        assertFalse(Concern.everybody(new Transferred(0, 1, Asset.OAK, 5)));
        assertFalse(Concern.everybody(new BillPaid(1, 1, 5)));
    }
}
