package org.stakewood.economy.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.Transfer;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Asset;

/** Each part by an act whose effect is known by hand. */
class EarningsTest {

    private static final World OPEN = Worlds.days(Genesis.world(CreditScenarios.everything(), 5, 4), 12);

    private static Earning of(World dawn, int account) {
        return Earning.all(Worlds.days(dawn, 1)).get(account);
    }

    /** What an act adds to one part of the day, against the same day without it. */
    private static long added(World without, World with, int account, EarningPart part) {
        return of(with, account).of(part) - of(without, account).of(part);
    }

    @Test
    void aGiftIsWhatOneHasLessAndTheOtherMore() {
        World with = Worlds.after(OPEN, new Transfer(0, 1, Asset.USD, 7 * ONE));
        assertEquals(-7 * ONE, added(OPEN, with, 0, EarningPart.GIFTS));
        assertEquals(7 * ONE, added(OPEN, with, 1, EarningPart.GIFTS));
        assertEquals(0, added(OPEN, with, 2, EarningPart.GIFTS));
    }

    @Test
    void aTradeCostsWhatWasGivenLessWhatWasGotAtTheDaysMarksAndTheNetworkFee() {
        Pool pool = OPEN.pools().get(0);
        World with = Worlds.after(OPEN, new SwapExactIn(0, 0, Asset.USD, 100 * ONE, 0, 999));
        long bought = with.accounts().get(0).balances().oak()
                - OPEN.accounts().get(0).balances().oak();
        World next = Worlds.days(with, 1);
        Prices prices = NetWorth.of(next).prices();
        double expected = bought * prices.oak() - 100 * ONE;
        assertEquals(Asset.OAK, pool.asset1());
        assertEquals(expected, Earning.all(next).get(0).of(EarningPart.TRADING), 5);
    }

    @Test
    void movingCoinsIntoStakeAPoolOrTheMarketIsNoGain() {
        World with = Worlds.after(OPEN, new Delegate(0, 0, 20 * ONE), new Supply(0, 0, Asset.USD, 30 * ONE));
        long fees = added(OPEN, with, 0, EarningPart.TRADING);
        assertTrue(fees <= 0 && fees > -ONE / 10, "only the network's fees: " + fees);
        for (EarningPart part : EarningPart.values()) {
            long most = part == EarningPart.TRADING || part == EarningPart.PRICE ? Long.MAX_VALUE : ONE / 2;
            assertTrue(Math.abs(added(OPEN, with, 0, part)) <= most, part + " " + added(OPEN, with, 0, part));
        }
    }

    @Test
    void aProviderEarnsItsPartOfTheFeesAndLosesWhatTradesTookBeyondThem() {
        World with = Worlds.after(OPEN, new AddLiquidity(0, 0, 50 * ONE, 200 * ONE, 0, 999));
        World next = Worlds.days(with, 1);
        var part = with.accounts().get(0).liquidity().get(0);
        Pool before = with.pools().get(0);
        Pool after = next.pools().get(0);
        Prices prices = NetWorth.of(next).prices();
        double share = (double) part.shares() / before.shares();
        assertEquals(before.shares(), after.shares());
        double change =
                share * ((after.reserve1() - before.reserve1()) * prices.oak() + after.reserve2() - before.reserve2());
        Earning day = Earning.all(next).get(0);
        assertTrue(day.of(EarningPart.FEES) > 0);
        assertEquals(change, day.of(EarningPart.FEES) + day.of(EarningPart.IMPERMANENT_LOSS), 10);
    }

    @Test
    void severalDaysAreOneThatBeginsWithTheFirst() {
        World one = Worlds.days(OPEN, 1);
        World two = Worlds.days(one, 1);
        Earning sum = Earning.all(one).get(3).and(Earning.all(two).get(3));
        assertEquals(OPEN.accounts().get(3).track().worth(), sum.opening());
        assertEquals(two.accounts().get(3).track().worth(), sum.closing());
        assertEquals(two.day(), sum.day());
    }
}
