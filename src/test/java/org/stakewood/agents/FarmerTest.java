package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.command.ClaimFarm;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.RemoveLiquidity;
import org.stakewood.economy.command.Repay;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.SeatView;
import org.stakewood.store.scenario.ScenarioLibrary;

/** A yield farmer at its work in the class preset: it comes for the rate, harvests, and leaves when the rate has gone. */
class FarmerTest {

    private static final String USD = "credit.markets[0].assets[0].curve.";
    private static final String OAK = "credit.markets[0].assets[1].curve.";
    private static final FarmerHabits AWAKE = new FarmerHabits(
            1,
            FarmerHabits.USUAL.least(),
            FarmerHabits.USUAL.margin(),
            FarmerHabits.USUAL.horizon(),
            FarmerHabits.USUAL.leastMove());

    private final World opening = Genesis.world(
            new ScenarioLibrary(Optional.empty())
                    .byId("open-sandbox")
                    .orElseThrow()
                    .rules(),
            20_261_125,
            10);

    /** A farmer that has supplied dollars and owes none. */
    private final int farmer = opening.accounts()
            .filter(each -> each.kind() == AccountKind.FARMER)
            .map(Account::id)
            .head();

    @Test
    void itLendsWhereThatPays() {
        World dear = with(with(debtless(), USD + "base", "0.6"), USD + "slope", "0.5");
        assertTrue(
                orders(dear).exists(each -> each instanceof Supply it && it.asset() == Asset.USD),
                orders(dear).toString());
        World cheap = with(with(debtless(), USD + "base", "0"), USD + "slope", "0");
        assertTrue(orders(cheap).forAll(each -> !(each instanceof Supply it && it.asset() == Asset.USD)));
    }

    @Test
    void itLeavesAPromiseThatIsNotKept() {
        World promised = with(debtless(), "credit.markets[0].depositTarget", "0.2");
        assertTrue(
                orders(promised).exists(each -> each instanceof Withdraw it && it.asset() == Asset.USD),
                orders(promised).toString());
    }

    @Test
    void itStakesOakWhereThatPaysMoreThanLendingIt() {
        World poor = with(with(debtless(), OAK + "base", "0"), OAK + "slope", "0");
        assertTrue(
                orders(poor).exists(each -> each instanceof Delegate),
                orders(poor).toString());
        World dear = with(with(debtless(), OAK + "base", "0.6"), OAK + "slope", "0.5");
        assertTrue(orders(dear).exists(each -> each instanceof Supply it && it.asset() == Asset.OAK));
        assertTrue(
                orders(dear).forAll(each -> !(each instanceof Delegate)),
                orders(dear).toString());
    }

    @Test
    void itLeavesWhatIsBeatenByThreePointsAndStaysWhereItIsNot() {
        World poor = with(with(debtless(), OAK + "base", "0"), OAK + "slope", "0");
        assertTrue(new SeatView(poor, farmer).stakingYield() > 0.03);
        assertTrue(leavesOak(poor), orders(poor).toString());
        World good = with(with(debtless(), OAK + "base", "0.1"), OAK + "slope", "0.35");
        double lent = new SeatView(good, farmer).market(0).rate(Asset.OAK).supply();
        double staked = new SeatView(good, farmer).stakingYield();
        assertTrue(staked < lent + 0.03 && lent > 0.03, staked + " " + lent);
        assertTrue(!leavesOak(good), orders(good).toString());
    }

    @Test
    void depositsBehindItsOwnDebtStay() {
        World poor = with(with(opening, OAK + "base", "0.04"), OAK + "slope", "0");
        assertTrue(new SeatView(poor, farmer).market(0).owed(Asset.USD) > 0);
        assertTrue(!leavesOak(poor), orders(poor).toString());
    }

    @Test
    void bothCoinsGoIntoThePoolThatPaysMostAndComeOutAgain() {
        World farm = with(Worlds.days(with(debtless(), "credit.farm.startDay", "1"), 2), "credit.farm.perDay", "4000");
        World rich = with(with(farm, "credit.farm.supplyWeight", "0"), "credit.farm.pools[0].weight", "1000");
        assertTrue(
                orders(rich).exists(each -> each instanceof AddLiquidity it && it.pool() == 0),
                orders(rich).toString());
        World inside = Worlds.after(
                rich, orders(rich).filter(each -> each instanceof AddLiquidity).head());
        World over = with(inside, "credit.farm.perDay", "0");
        assertTrue(orders(over).exists(each -> each instanceof RemoveLiquidity it && it.pool() == 0));
    }

    @Test
    void itHarvestsAndSellsWhatItHarvested() {
        World farm = Worlds.days(with(opening, "credit.farm.startDay", "1"), 3);
        assertTrue(orders(farm).exists(each -> each instanceof ClaimFarm));
        World claimed = Worlds.after(farm, new ClaimFarm(farmer));
        assertTrue(orders(claimed).exists(each -> each instanceof SwapExactIn it && it.assetIn() == Asset.ACORN));
    }

    @Test
    void ordersAreAFunctionOfWhatItSees() {
        assertEquals(orders(opening), orders(opening));
    }

    /** The farmer's debt in dollars is paid back. */
    private World debtless() {
        var market = new SeatView(opening, farmer).market(0);
        long owed = market.owed(Asset.USD);
        return Worlds.after(
                opening,
                new Withdraw(farmer, 0, Asset.USD, market.shares(Asset.USD, owed / 2)),
                new Repay(farmer, 0, Asset.USD, owed, true));
    }

    private boolean leavesOak(World world) {
        return orders(world).exists(each -> each instanceof Withdraw it && it.asset() == Asset.OAK);
    }

    private static World with(World world, String rule, String value) {
        return Worlds.after(world, new ChangeParameter(rule, value));
    }

    private Vector<SeatCommand> orders(World world) {
        return new Farmer(AWAKE).orders(new SeatView(world, farmer), 1);
    }
}
