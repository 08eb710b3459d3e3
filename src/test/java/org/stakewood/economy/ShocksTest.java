package org.stakewood.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.command.PlanShock;
import org.stakewood.economy.event.ContractRobbed;
import org.stakewood.economy.event.DepositsGrew;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanDemandMoved;
import org.stakewood.economy.event.Slashed;
import org.stakewood.economy.event.SoldOff;
import org.stakewood.economy.event.StakersLeft;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.staking.Validator;

/** What planned events do, and to whom. */
class ShocksTest {

    private static final World WORLD = Genesis.world(CreditScenarios.everything(), 20_261_201, 10);

    private static Draft after(World world, Shock shock) {
        Draft draft = new Draft(world);
        Shocks.happen(draft, shock);
        Vector<String> broken = Conservation.check(draft.world());
        assertTrue(broken.isEmpty(), broken.toString());
        return draft;
    }

    private static <T> Vector<T> told(Draft draft, Class<T> type) {
        Vector<Event> events = draft.events();
        return events.filter(type::isInstance).map(type::cast);
    }

    @Test
    void anAccidentTakesAFractionOfADrawnPartOfTheValidators() {
        Draft draft = after(WORLD, new Shock.Accident(0.1, 0.4));
        int all = WORLD.validators().count(Validator::active);
        Vector<Slashed> struck = told(draft, Slashed.class);
        assertEquals((int) Math.ceil(0.1 * all), struck.size());
        for (Slashed each : struck) {
            long before = WORLD.validators().get(each.validator()).stake().tokens();
            assertEquals(0.4 * before, each.bonded(), 1);
            assertTrue(draft.validator(each.validator()).active(), "nobody is jailed");
        }
        World other = Genesis.world(CreditScenarios.everything(), 20_261_202, 10);
        assertTrue(
                !told(after(other, new Shock.Accident(0.1, 0.4)), Slashed.class)
                        .map(Slashed::validator)
                        .equals(struck.map(Slashed::validator)),
                "chance decides whom");
    }

    @Test
    void aDepartureUnbondsWhatIsFreeOfAllOfAKindButOfNobodyElse() {
        Draft draft = after(WORLD, new Shock.Departure(AccountKind.PLAYER));
        long free = 0;
        for (Account each : WORLD.accounts()) {
            Account now = draft.account(each.id());
            if (each.kind() == AccountKind.PLAYER) {
                assertTrue(now.delegations().forAll(it -> it.free() == 0));
                free += now.leaving().nonEmpty() ? 1 : 0;
            } else {
                assertEquals(each, now);
            }
        }
        assertTrue(free > 0);
        assertTrue(told(draft, StakersLeft.class).single().stake() > 0);
    }

    @Test
    void aPersonIsNotMadeToLeave() {
        int holder = WORLD.accounts()
                .find(it -> it.kind() == AccountKind.PLAYER)
                .get()
                .id();
        World taken = Worlds.after(WORLD, new HandSeat(holder, true, true, true));
        Draft draft = after(taken, new Shock.Departure(AccountKind.PLAYER));
        assertEquals(taken.accounts().get(holder), draft.account(holder));
    }

    @Test
    void aSaleIsMadeInThePoolInEqualPartsAsFarAsTheCoinsGo() {
        AccountKind kind = AccountKind.LIQUIDITY_PROVIDER;
        Vector<Account> sellers = WORLD.accounts().filter(it -> it.kind() == kind);
        long part = 100 * ONE;
        Draft draft = after(WORLD, new Shock.Sale(kind, Asset.OAK, part * sellers.size()));
        long sold = 0;
        for (Account each : sellers) {
            long has = each.balances().oak();
            long now = draft.account(each.id()).balances().oak();
            assertEquals(Math.max(0, has - part), now);
            sold += has - now;
        }
        SoldOff told = told(draft, SoldOff.class).single();
        assertEquals(sold, told.amount());
        assertTrue(sold > 0 && told.received() > 0);
        assertTrue(draft.pool(0).spot() < WORLD.pools().get(0).spot());
    }

    @Test
    void saversBringMoreFromOutsideAndNoScoreCountsIt() {
        Draft draft = after(WORLD, new Shock.Inflow(0.10));
        long before = WORLD.credit().markets().get(0).book(Asset.USD).deposits();
        long now = draft.credit().markets().get(0).book(Asset.USD).deposits();
        long brought = told(draft, DepositsGrew.class).single().amount();
        assertEquals(before * 0.10, brought, 100);
        assertEquals(brought, now - before, 100);
        assertEquals(
                brought,
                WORLD.house().get(House.OUTSIDE.ordinal()).usd()
                        - draft.house(House.OUTSIDE).usd());
        long gifts = 0;
        for (Account each : draft.accounts()) {
            gifts += each.track().gifts();
        }
        assertEquals(brought, gifts);
    }

    @Test
    void borrowersTakeDollarsOutAgainstTwiceTheirLimitAndBringThemBack() {
        AccountKind kind = AccountKind.STAKER;
        long cash = WORLD.credit().markets().get(0).book(Asset.USD).cash();
        long outside = WORLD.house().get(House.OUTSIDE.ordinal()).usd();
        Draft draft = after(WORLD, new Shock.LoanDemand(kind, 0.5));
        long taken = told(draft, LoanDemandMoved.class).single().usd();
        assertEquals(cash * 0.5, taken, 100);
        assertEquals(taken, draft.house(House.OUTSIDE).usd() - outside);
        // The fund's part of the first day's interest is paid from the cash at once.
        assertEquals(
                cash - taken, draft.credit().markets().get(0).book(Asset.USD).cash(), taken / 1_000);
        int borrowers = 0;
        for (Account each : draft.accounts()) {
            Account before = WORLD.accounts().get(each.id());
            if (each.credit() != before.credit()) {
                borrowers++;
                assertEquals(kind, each.kind());
                assertEquals(before.balances(), each.balances(), "nothing of its own is spent");
                assertTrue(Health.of(draft.world(), each.id(), 0).ratio() > 1.2);
            }
        }
        assertTrue(borrowers > 1);
        World lent = Worlds.days(draft.world(), 1);
        long owed = lent.credit().markets().get(0).book(Asset.USD).owed();
        Draft back = after(lent, new Shock.LoanDemand(kind, -1));
        long paid = -told(back, LoanDemandMoved.class).single().usd();
        assertTrue(paid >= taken, paid + " of " + taken);
        assertEquals(owed - paid, back.credit().markets().get(0).book(Asset.USD).owed(), 100);
    }

    @Test
    void aLoanThatNobodyCanSecureIsNotTaken() {
        Draft poor = new Draft(WORLD);
        long there = poor.house(House.OUTSIDE).oak();
        poor.debit(House.OUTSIDE, Asset.OAK, there);
        poor.credit(0, Asset.OAK, there);
        Draft draft = after(poor.world(), new Shock.LoanDemand(AccountKind.STAKER, 1));
        assertEquals(0, told(draft, LoanDemandMoved.class).single().usd());
        assertEquals(poor.world().accounts(), draft.accounts());
    }

    @Test
    void whereTheMarketTakesNoOakStakeStandsForTheLoan() {
        Scenario without = Parameter.find(CreditScenarios.everything(), "credit.markets[0].assets[1].limit")
                .orElseThrow()
                .with(CreditScenarios.everything(), "0");
        World world = Genesis.world(without, 7, 5);
        Draft draft = after(world, new Shock.LoanDemand(AccountKind.PLAYER, 0.02));
        assertTrue(told(draft, LoanDemandMoved.class).single().usd() > 0);
        assertTrue(draft.accounts()
                .exists(each -> each.credit()
                        .markets()
                        .exists(it -> it.indebted() && it.pledges().nonEmpty())));
    }

    @Test
    void aTheftGoesToTheAttackerAndNothingIsMade() {
        long before = WORLD.credit().markets().get(0).book(Asset.USD).cash();
        Draft draft = after(WORLD, new Shock.Theft(-1, 0, 0.25));
        ContractRobbed told = told(draft, ContractRobbed.class).single();
        assertEquals(before * 0.25, told.usd(), 1);
        assertEquals(told.usd(), draft.house(House.ATTACKER).usd());
        assertEquals(WORLD.supply(), draft.supply());
    }

    @Test
    void onlyAnOutsideDeskCanBeRobbed() {
        assertEquals(
                Reason.OUT_OF_BOUNDS,
                Worlds.refusal(WORLD, new PlanShock(2, new Shock.Theft(0, -1, 0.2)))
                        .reason());
        assertEquals(
                Reason.OUT_OF_BOUNDS,
                Worlds.refusal(WORLD, new PlanShock(2, new Shock.Theft(-1, 7, 0.2)))
                        .reason());
    }
}
