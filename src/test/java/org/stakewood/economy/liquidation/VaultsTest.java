package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.liquidation.AuctionsTest.gain;
import static org.stakewood.economy.liquidation.LiquidationWorlds.BUYER;
import static org.stakewood.economy.liquidation.LiquidationWorlds.LENDER;
import static org.stakewood.economy.liquidation.LiquidationWorlds.OWNER;
import static org.stakewood.economy.liquidation.LiquidationWorlds.RIVAL;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
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

/** Deposits, notices and gains of those who wait in a vault. */
class VaultsTest {

    /** 2 000 USD of the buyer and 6 000 of the rival, taking part. */
    private static World filled() {
        return Worlds.days(
                Worlds.after(
                        LiquidationWorlds.world(),
                        new DepositVault(BUYER, Asset.USD, 2_000 * ONE),
                        new DepositVault(RIVAL, Asset.USD, 6_000 * ONE)),
                1);
    }

    /** The vault pays a bad debt of the owner; where the money goes does not matter here. */
    private static World absorbed(World world, long debt, long lot) {
        return LendingWorlds.after(world, draft -> {
            draft.debit(OWNER, Asset.OAK, lot);
            Vaults.absorb(draft, Asset.USD, debt, LotKind.OAK, lot);
            draft.credit(House.OUTSIDE, Asset.USD, debt);
        });
    }

    private static Vault vault(World world) {
        return world.credit().vaults().find(each -> each.asset() == Asset.USD).get();
    }

    private static long left(World world, int account) {
        return world.accounts()
                .get(account)
                .credit()
                .vaults()
                .map(each -> vault(world).left(each) + each.joining())
                .sum()
                .longValue();
    }

    @Test
    void aDepositTakesPartFromTheNextDay() {
        World world = Worlds.after(LiquidationWorlds.world(), new DepositVault(BUYER, Asset.USD, 2_000 * ONE));
        assertEquals(0, Vaults.available(new Draft(world), Asset.USD));
        assertEquals(2_000 * ONE - 1, Vaults.available(new Draft(Worlds.days(world, 1)), Asset.USD));
        assertEquals(0, Vaults.available(new Draft(world), Asset.OAK));
    }

    /** 8 000 pay 1 200 and receive 864 OAK: 2 000 are 1 700 and 216 OAK, 6 000 are 5 100 and 648. */
    @Test
    void lossesAndGainsAreSharedByDeposits() {
        World world = absorbed(filled(), 1_200 * ONE, 864 * ONE);
        World claimed = Worlds.after(world, new ClaimVault(BUYER, Asset.USD), new ClaimVault(RIVAL, Asset.USD));
        assertEquals(216 * ONE, gain(world, claimed, BUYER, Asset.OAK), 1);
        assertEquals(648 * ONE, gain(world, claimed, RIVAL, Asset.OAK), 1);
        assertEquals(1_700 * ONE, left(claimed, BUYER), 2);
        LendingWorlds.refused(claimed, new ClaimVault(BUYER, Asset.USD), Reason.NOTHING_TO_CLAIM);
    }

    /** What joins tomorrow bears nothing of today's loss and has nothing of its gain; a deposit pays the gain out. */
    @Test
    void aDepositOfTheDayBearsNothing() {
        World world = Worlds.after(filled(), new DepositVault(LENDER, Asset.USD, 8_000 * ONE));
        World hit = absorbed(world, 1_200 * ONE, 864 * ONE);
        assertEquals(8_000 * ONE, left(hit, LENDER));
        LendingWorlds.refused(hit, new ClaimVault(LENDER, Asset.USD), Reason.NOTHING_TO_CLAIM);
        World more = Worlds.after(hit, new DepositVault(BUYER, Asset.USD, 300 * ONE));
        assertEquals(216 * ONE, gain(hit, more, BUYER, Asset.OAK), 1);
        assertEquals(2_000 * ONE, left(Worlds.days(more, 1), BUYER), 3);
    }

    /** Notice of 500 on day 2 is paid when day 7 passes; what is left of it then, if there was a loss meanwhile. */
    @Test
    void aNoticeIsPaidFiveDaysLater() {
        World noticed = Worlds.after(filled(), new NoticeVault(BUYER, Asset.USD, 500 * ONE));
        World waiting = Worlds.days(noticed, 5);
        assertEquals(0, gain(noticed, waiting, BUYER, Asset.USD));
        World paid = Worlds.days(waiting, 1);
        assertEquals(500 * ONE, gain(noticed, paid, BUYER, Asset.USD));
        assertEquals(1_500 * ONE, left(paid, BUYER));
        assertTrue(vault(paid).waiting().isEmpty());
        World lost = Worlds.days(absorbed(noticed, 7_000 * ONE, 3_500 * ONE), 6);
        assertEquals(250 * ONE, gain(noticed, lost, BUYER, Asset.USD), 2);
    }

    @Test
    void aNoticeMayBeCancelled() {
        World world = Worlds.after(
                filled(), new NoticeVault(BUYER, Asset.USD, 500 * ONE), new NoticeVault(BUYER, Asset.USD, 0));
        assertEquals(0, gain(world, Worlds.days(world, 8), BUYER, Asset.USD));
        LendingWorlds.refused(world, new NoticeVault(BUYER, Asset.USD, 2_000 * ONE + 1), Reason.INSUFFICIENT_BALANCE);
        LendingWorlds.refused(world, new NoticeVault(BUYER, Asset.USD, -1), Reason.INVALID_AMOUNT);
        LendingWorlds.refused(world, new DepositVault(BUYER, Asset.OAK, ONE), Reason.UNKNOWN_TARGET);
    }

    /** While a position that owes USD is flagged nobody leaves; once it is resolved, the notice is paid. */
    @Test
    void nobodyLeavesBetweenTheFlagAndTheLoss() {
        World world = Worlds.after(
                filled(),
                new NoticeVault(BUYER, Asset.USD, 500 * ONE),
                new Supply(OWNER, 0, Asset.OAK, 10_000 * ONE),
                new Borrow(OWNER, 0, Asset.USD, 11_500 * ONE));
        World flagged = LendingWorlds.judged(LendingWorlds.priced(Worlds.days(world, 5), 1.5));
        World closed = LendingWorlds.after(flagged, Vaults::nextDay);
        assertEquals(0, gain(world, closed, BUYER, Asset.USD));
        assertEquals(1, vault(closed).waiting().size());
        World well = LendingWorlds.judged(LendingWorlds.priced(closed, 2));
        World paid = LendingWorlds.after(well, Vaults::nextDay);
        assertEquals(500 * ONE, gain(world, paid, BUYER, Asset.USD));
    }
}
