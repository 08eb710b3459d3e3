package org.stakewood.economy.lending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.lending.LendingWorlds.BORROWER;
import static org.stakewood.economy.lending.LendingWorlds.LENDER;
import static org.stakewood.economy.lending.LendingWorlds.OTHER;
import static org.stakewood.economy.lending.LendingWorlds.coins;
import static org.stakewood.economy.lending.LendingWorlds.health;
import static org.stakewood.economy.lending.LendingWorlds.owed;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.Reason;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.Liquidate;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Release;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Status;
import org.stakewood.economy.staking.Validator;

/** Stake that stands for debts in a market, through slashes and liquidation. */
class StakeCollateralTest {

    private static final PledgeTarget MARKET = PledgeTarget.market(0);

    /** 1 000 OAK of stake at 2 USD carry 900 USD: limit 1 000, H = 1 000·2·0.65/900 = 1.4444. */
    private static World owing() {
        return Worlds.after(
                LendingWorlds.world(LendingWorlds.free()),
                new Supply(LENDER, 0, Asset.USD, 10_000 * ONE),
                new Pledge(BORROWER, BORROWER, 1_000 * ONE, MARKET),
                new Borrow(BORROWER, 0, Asset.USD, 900 * ONE));
    }

    private static Delegation stake(World world, int account, int validator) {
        Account holder = world.accounts().get(account);
        return holder.delegations().get(holder.delegationTo(validator));
    }

    @Test
    void aSlashMakesItUnhealthy() {
        World world = owing();
        assertEquals(1_000 * 2 * 0.65 / 900, health(world, BORROWER), 1e-9);
        assertEquals(1_000 * ONE, stake(world, BORROWER, BORROWER).market());
        World slashed = LendingWorlds.slashed(world, BORROWER, 0.40);
        assertEquals(600 * 2 * 0.65 / 900, health(slashed, BORROWER), 1e-9);
        assertEquals(900 / (1_000 * 0.65), Health.liquidationPrice(world, BORROWER, 0), 1e-9);
        assertEquals(900 / (600 * 0.65), Health.liquidationPrice(slashed, BORROWER, 0), 1e-9);
    }

    @Test
    void pledgedStakeCannotLeave() {
        World world = owing();
        long free = stake(world, BORROWER, BORROWER).free();
        LendingWorlds.refused(world, new Undelegate(BORROWER, BORROWER, free + 1), Reason.SHARES_NOT_FREE);
        World released = Worlds.after(world, new Release(BORROWER, BORROWER, 100 * ONE, MARKET));
        assertEquals(free + 100 * ONE, stake(released, BORROWER, BORROWER).free());
    }

    /** Slashed by 35 %: 650 OAK, H = 650·2·0.65/900 = 0.9389. Repaid 450 for 1.08·450/2 = 243 OAK of stake. */
    @Test
    void aLiquidatorGetsFreeStake() {
        World world = LendingWorlds.judged(LendingWorlds.slashed(owing(), BORROWER, 0.35));
        World next = Worlds.after(
                world, new Liquidate(OTHER, 0, BORROWER, Asset.USD, 450 * ONE, null, BORROWER, 242_999_999));
        Delegation gained = stake(next, OTHER, BORROWER);
        Validator validator = next.validators().get(BORROWER);
        assertEquals(
                243 * ONE,
                gained.free()
                        * (double) validator.stake().tokens()
                        / validator.stake().shares(),
                1);
        assertEquals(gained.free(), gained.shares());
        assertEquals(450 * ONE, owed(next, BORROWER, Asset.USD));
        Worlds.after(next, new Undelegate(OTHER, BORROWER, gained.free()));
    }

    /** All the stake there is, 100 OAK, is worth less than the repayment: 100·2/1.08 = 185.185186 USD are paid for it. */
    @Test
    void lessCollateralShrinksTheRepayment() {
        World world = LendingWorlds.judged(LendingWorlds.slashed(owing(), BORROWER, 0.90));
        long before = coins(world, OTHER, Asset.USD);
        World next =
                Worlds.after(world, new Liquidate(OTHER, 0, BORROWER, Asset.USD, 900 * ONE, null, BORROWER, 100 * ONE));
        assertEquals(185_185_186, before - coins(next, OTHER, Asset.USD), 1);
        assertTrue(LendingWorlds.position(next, BORROWER).pledges().isEmpty());
        assertEquals(900 * ONE - 185_185_186, owed(next, BORROWER, Asset.USD), 1);
    }

    @Test
    void stakeOfAValidatorThatIsOutCarriesNothingNew() {
        World world = owing();
        World out = LendingWorlds.after(
                world, draft -> draft.update(draft.validator(BORROWER).with(Status.TOMBSTONED)));
        assertEquals(0, Health.of(out, BORROWER, 0).limit());
        assertTrue(health(out, BORROWER) > 1);
        LendingWorlds.refused(out, new Borrow(BORROWER, 0, Asset.USD, ONE), Reason.LIMIT_EXCEEDED);
        LendingWorlds.refused(out, new Pledge(BORROWER, BORROWER, ONE, MARKET), Reason.TOMBSTONED);
    }
}
