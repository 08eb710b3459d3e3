package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.Reason;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.ClaimVault;
import org.stakewood.economy.command.DepositVault;
import org.stakewood.economy.command.NoticeVault;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.lending.LendingWorlds;
import org.stakewood.economy.money.Asset;

/** Coming and leaving. */
class VaultNoticeTest {

    private static final int DEPOSITOR = LendingWorlds.OTHER;

    private static World deposited() {
        return Worlds.after(
                LendingWorlds.world(LendingWorlds.free()), new DepositVault(DEPOSITOR, Asset.USD, 1_000 * ONE));
    }

    private static Vault vault(World world) {
        return world.credit().vaults().get(0);
    }

    private static long usd(World world) {
        return LendingWorlds.coins(world, DEPOSITOR, Asset.USD);
    }

    @Test
    void aDepositTakesPartFromTheNextDay() {
        World world = deposited();
        assertEquals(0, vault(world).available());
        assertEquals(1_000 * ONE, vault(world).joining());
        World next = Worlds.days(world, 1);
        assertEquals(1_000 * ONE - 1, vault(next).available());
        assertEquals(0, vault(next).joining());
        assertTrue(vault(next).waiting().isEmpty());
    }

    /** Given on day 2, paid in step 8 of day 7: six days pass. */
    @Test
    void aNoticeIsPaidFiveDaysLater() {
        World world = Worlds.after(Worlds.days(deposited(), 1), new NoticeVault(DEPOSITOR, Asset.USD, 400 * ONE));
        World before = Worlds.days(world, 5);
        assertEquals(usd(world), usd(before));
        World after = Worlds.days(before, 1);
        assertEquals(usd(world) + 400 * ONE, usd(after));
        assertEquals(600 * ONE, vault(after).total());
    }

    @Test
    void aNoticeCanBeCalledOff() {
        World world = Worlds.after(
                Worlds.days(deposited(), 1),
                new NoticeVault(DEPOSITOR, Asset.USD, 400 * ONE),
                new NoticeVault(DEPOSITOR, Asset.USD, 0));
        assertEquals(usd(world), usd(Worlds.days(world, 8)));
    }

    /** H = 0.9783 for as long as the price stays there: flagged on day 6, due on day 8; nobody leaves in between. */
    @Test
    void nobodyLeavesWhileSomethingIsFlagged() {
        World world = Worlds.after(
                Worlds.days(deposited(), 1),
                new Supply(LendingWorlds.LENDER, 0, Asset.USD, 50_000 * ONE),
                new Supply(LendingWorlds.BORROWER, 0, Asset.OAK, 1_000 * ONE),
                new Borrow(LendingWorlds.BORROWER, 0, Asset.USD, 1_150 * ONE),
                new NoticeVault(DEPOSITOR, Asset.USD, 1_000 * ONE));
        World flagged = Worlds.days(LendingWorlds.priced(Worlds.days(world, 4), 1.5), 2);
        assertTrue(LendingWorlds.position(flagged, LendingWorlds.BORROWER).flaggedOn() > 0);
        assertEquals(usd(world), usd(flagged));
        World fallen = Worlds.days(flagged, 1);
        assertEquals(1, vault(fallen).total(), "it bore the loss before it could leave");
        assertEquals(usd(world), usd(fallen));
        assertTrue(LendingWorlds.deposit(fallen, DEPOSITOR, Asset.OAK) > 700 * ONE, "gains come with the notice");
    }

    @Test
    void refusals() {
        World world = deposited();
        LendingWorlds.refused(world, new DepositVault(DEPOSITOR, Asset.USD, 0), Reason.INVALID_AMOUNT);
        LendingWorlds.refused(world, new DepositVault(DEPOSITOR, Asset.OAK, ONE), Reason.UNKNOWN_TARGET);
        assertEquals(
                1_000 * ONE,
                LendingWorlds.refused(
                        world,
                        new NoticeVault(DEPOSITOR, Asset.USD, 1_000 * ONE + 1),
                        Reason.INSUFFICIENT_BALANCE,
                        "available"));
        LendingWorlds.refused(world, new ClaimVault(DEPOSITOR, Asset.USD), Reason.NOTHING_TO_CLAIM);
    }
}
