package org.stakewood.economy.lending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stakewood.economy.Scenarios.ONE;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.money.Asset;

/** Lending and borrowing make nobody richer or poorer; the first day's interest does. */
class LendingWorthTest {

    private static long worth(World world, int account) {
        return NetWorth.of(world).of(world.accounts().get(account));
    }

    @Test
    void depositsCountAndDebtsAreTakenOff() {
        World world = LendingWorlds.world(LendingWorlds.free());
        long before = worth(world, 1);
        world = Worlds.after(
                world,
                new Supply(0, 0, Asset.USD, 50_000 * ONE),
                new Supply(1, 0, Asset.OAK, 1_000 * ONE),
                new Supply(1, 0, Asset.SOAK, 100 * ONE),
                new Pledge(1, 1, 500 * ONE, PledgeTarget.market(0)),
                new Borrow(1, 0, Asset.USD, 900 * ONE));
        assertEquals(before, worth(world, 1));
    }

    /** Whoever takes over an account with deposits and debts is measured from what it is worth then. */
    @Test
    void theOpeningPositionsAreNoProfit() {
        World world = Genesis.world(CreditScenarios.everything(), 5, 2);
        for (Account each : world.accounts()) {
            double held = NetWorth.of(world).of(each.baseline());
            assertEquals(held, worth(world, each.id()), 10, each.kind() + " " + each.id());
        }
    }

    @Test
    void theFirstDaysInterestIsACost() {
        World world = Worlds.after(
                LendingWorlds.world(),
                new Supply(0, 0, Asset.USD, 50_000 * ONE),
                new Supply(1, 0, Asset.OAK, 1_000 * ONE));
        World owing = Worlds.after(world, new Borrow(1, 0, Asset.USD, 900 * ONE));
        long interest = LendingWorlds.owed(owing, 1, Asset.USD) - 900 * ONE;
        assertEquals(worth(world, 1) - interest, worth(owing, 1));
    }
}
