package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.ScenarioEditor;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.command.Redelegate;
import org.stakewood.economy.command.RemoveLiquidity;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.TradeOutside;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.command.Unjail;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.IssuancePolicy;
import org.stakewood.economy.scenario.IssuanceRules;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Status;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.view.HostView;
import org.stakewood.economy.view.SeatView;
import org.stakewood.store.scenario.ScenarioLibrary;

/** Each kind of bot is seen doing its job in the class game. */
class BotsTest {

    private static final long SEED = Long.getLong("seed", 4711L);
    private static final long ONE = 1_000_000L;
    private static final Scenario SANDBOX = new ScenarioLibrary(Optional.empty())
            .byId("open-sandbox")
            .orElseThrow()
            .rules();

    @Test
    void aPersonsSeatAndOneTakenOutAreNotAsked() {
        World world = game(edit -> edit).world();
        World handed = Worlds.after(
                world, new HandSeat(whale(world), true, true, false), new HandSeat(holder(world), false, false, false));
        for (int day = 0; day < 20; day++) {
            for (SeatCommand each : Agents.orders(new HostView(handed), SEED)) {
                assertTrue(each.account() != whale(world) && each.account() != holder(world), each.toString());
            }
            handed = Worlds.days(handed, 1);
        }
    }

    @Test
    void arbitrageursComeFirstAndTheRestInADrawnOrder() {
        BotGame game = game(edit -> edit);
        TreeOrders seen = new TreeOrders();
        game.toEnd(each -> seen.look(each.world(), each.orders()));
        assertTrue(seen.mixed > 20, "arbitrage and others on " + seen.mixed + " days");
        assertEquals(0, seen.late, "an arbitrageur behind another bot");
        assertTrue(seen.descending > 20, "the order of the others is drawn, not by id");
    }

    @Test
    void anOperatorComesBackFromJailOnTheThirdDay() {
        BotGame game = game(edit -> edit.faultless().plan(new Planned(3, new Shock.ClientBug(Client.B, false))));
        game.days(3);
        Vector<Validator> jailed = game.world().validators().filter(each -> each.status() == Status.JAILED);
        assertTrue(jailed.size() > 10);
        game.days(2);
        assertFalse(unjails(game) > 0, "not before the third day");
        game.days(1);
        assertEquals(jailed.count(each -> each.jailedOn() == 3), unjails(game));
        for (Validator each : jailed) {
            assertTrue(game.world().validators().get(each.id()).active(), "validator " + each.id());
        }
    }

    @Test
    void anOperatorSellsALittleStakeToPayItsBills() {
        BotGame game = game(edit -> edit);
        game.toEnd(each -> {});
        Vector<Account> operators = game.world().accounts().filter(each -> each.kind() == AccountKind.OPERATOR);
        for (Account each : operators) {
            Validator validator = game.world().validators().get(each.validator());
            assertTrue(validator.operation().powered() || validator.tombstoned(), "account " + each.id());
        }
    }

    @Test
    void anOperatorWhoseValidatorIsLostOpensANewOneOnAnotherClient() {
        BotGame game = game(edit -> edit.plan(new Planned(2, new Shock.ClientBug(Client.A, true))));
        game.days(25);
        int reopened = 0;
        for (Account each : game.world().accounts()) {
            // Who had borrowed against a validator that signed twice has lost the pledge, and has nothing to open with.
            boolean ruined = each.kind() == AccountKind.OPERATOR
                    && game.world().validators().get(each.validator()).tombstoned()
                    && each.balances().oak() < 100 * ONE;
            if (each.operator() && !ruined) {
                Validator now = game.world().validators().get(each.validator());
                assertFalse(now.tombstoned(), "account " + each.id());
                if (now.born() > 0) {
                    reopened++;
                    assertTrue(now.operation().client() != Client.A);
                }
            }
        }
        assertTrue(reopened > 10, "reopened " + reopened);
    }

    @Test
    void delegatorsMoveTowardsTheCheapTheReliableAndTheSmall() {
        BotGame game = game(edit -> edit);
        int moves = 0;
        for (int day = 0; day < 60; day++) {
            game.day();
            moves += game.orders().count(each -> each instanceof Redelegate);
        }
        assertTrue(moves > 20 && moves <= 8 * 6, "once in ten days each: " + moves);
        Validator good = game.world().validators().find(Validator::active).get();
        double network = new HostView(game.world()).stake();
        assertTrue(Preference.score(good, network)
                > Preference.score(good.with(good.duty().plus(false)), network));
    }

    @Test
    void delegatorsStakeAgainWhatCameBackFromALostValidator() {
        BotGame game = game(edit -> edit.plan(new Planned(2, new Shock.ClientBug(Client.A, true))));
        game.days(40);
        for (Account each : game.world().accounts()) {
            boolean delegator = each.kind() == AccountKind.HOLDER
                    && each.baseline().stakes().nonEmpty();
            assertTrue(!delegator || each.delegations().nonEmpty(), "account " + each.id());
        }
    }

    @Test
    void aStakerKeepsItsStakeUntilTheYieldHasFallenFar() {
        Staker staker = new Staker(StakerHabits.USUAL);
        assertEquals(1, staker.share(0.16, 10), "at the class yield");
        assertEquals(1, staker.share(0.04, 10));
        assertEquals(0.5, staker.share(0.018, 10), 1e-9);
        assertEquals(0.1, staker.share(0, 10), "never less");
        assertEquals(1, staker.share(0.1667, 0.0756, 10), "at the class yields: (0.0911 + 0.225)/0.261");
        assertEquals(0.105 / 0.261, staker.share(0, 0.12, 10), 1e-9, "(0 − 0.12 + 10·0.15²)/(10·(0.06² + 0.15²))");
        assertEquals(0.1, staker.share(0, 0.30, 10), "never less");
        BotGame rich = game(edit -> edit);
        BotGame poor = game(edit -> edit.issuance(none()));
        assertTrue(stakeOf(rich.days(40), AccountKind.STAKER) > 0.95 * 28_000 * ONE);
        assertTrue(stakeOf(poor.days(40), AccountKind.STAKER) < 0.75 * 28_000 * ONE);
    }

    @Test
    void aLiquidityProviderLeavesAfterALargeMoveAndComesBackWhenItIsCalm() {
        BotGame game = game(edit -> edit.outside(calm())).days(11);
        Vector<SeatCommand> dumps = game.world()
                .accounts()
                .filter(each -> each.balances().oak() > 6_000 * ONE)
                .map(each -> new SwapExactIn(each.id(), 0, Asset.OAK, 6_000 * ONE, 0, 12));
        assertEquals(3, dumps.size());
        game.day(dumps);
        boolean left = false;
        boolean back = false;
        while (game.world().day() < 60) {
            game.day();
            left |= game.orders().exists(each -> each instanceof RemoveLiquidity);
            back |= left && game.orders().exists(each -> each instanceof AddLiquidity);
        }
        assertTrue(left, "left");
        assertTrue(back, "came back");
    }

    @Test
    void anArbitrageurClosesAGapAtAProfitAndHedgesIt() {
        BotGame game = game(edit -> edit.outside(calm()).plan(new Planned(1, new Shock.PriceJump(1.20))));
        game.day(Vector.empty());
        double before = gap(game.world());
        int swaps = 0;
        int hedges = 0;
        for (int day = 0; day < 12; day++) {
            game.day(Agents.orders(new HostView(game.world()), SEED)
                    .filter(each -> kind(game.world(), each) == AccountKind.ARBITRAGEUR));
            swaps += game.orders().count(each -> each instanceof SwapExactIn);
            hedges += game.orders().count(each -> each instanceof TradeOutside);
        }
        assertTrue(before > 0.15 && gap(game.world()) < before / 2, before + " → " + gap(game.world()));
        assertTrue(swaps > 0 && hedges > 0);
        for (Account each : game.world().accounts()) {
            if (each.kind() == AccountKind.ARBITRAGEUR) {
                assertTrue(
                        each.track().traded() >= 0,
                        "account " + each.id() + " " + each.track().traded());
                assertEquals(3_000 * ONE, each.balances().oak(), 400 * ONE, "hedged");
            }
        }
    }

    @Test
    void anArbitrageurLeavesAGapWithinTheFeesAlone() {
        BotGame game = game(edit -> edit.outside(calm()).plan(new Planned(1, new Shock.PriceJump(1.003))));
        game.day(Vector.empty());
        World quiet = game.world();
        double gap = gap(quiet);
        Bot bot = new Arbitrageur(new ArbitrageurHabits(1, 0.6, ONE, 0.2));
        int arbitrageur = account(quiet, AccountKind.ARBITRAGEUR);
        boolean acts = bot.orders(new SeatView(quiet, arbitrageur), SEED).nonEmpty();
        assertEquals(Math.abs(gap) > 0.005, acts, "gap " + gap);
    }

    @Test
    void aPanickerFleesAFallAndComesBackWithARise() {
        BotGame game = game(edit -> edit.outside(calm())
                .plan(new Planned(2, new Shock.PriceJump(0.85)), new Planned(20, new Shock.PriceJump(1.15))));
        game.days(2);
        assertTrue(stakeOf(game, AccountKind.PANICKER) > 0);
        game.day();
        assertEquals(3, count(game, AccountKind.PANICKER, Undelegate.class));
        assertEquals(0, stakeOf(game, AccountKind.PANICKER));
        game.days(20);
        assertTrue(stakeOf(game, AccountKind.PANICKER) > 0, "staked again after the rise");
    }

    @Test
    void aPanickerSellsItsCoinsIntoTheFall() {
        World world = game(edit -> edit.outside(calm()).plan(new Planned(1, new Shock.PriceJump(0.85))))
                .day()
                .world();
        Bot bot = new Panicker(PanickerHabits.USUAL);
        Vector<SeatCommand> orders = bot.orders(new SeatView(world, whale(world)), SEED);
        assertTrue(orders.head() instanceof SwapExactIn swap && swap.assetIn() == Asset.OAK, orders.toString());
    }

    @Test
    void theWhaleTradesFiveHundredCoinsEveryTenDays() {
        BotGame game = game(edit -> edit);
        for (int day = 1; day <= 60; day++) {
            game.day();
            int trades = count(game, AccountKind.WHALE, SwapExactIn.class);
            assertEquals(day % 10 == 0 ? 1 : 0, trades, "day " + day);
        }
    }

    @Test
    void botsDoNotReadThePlanOrTheSeed() {
        World world = game(edit -> edit).days(30).world();
        Scenario open = world.scenario().withoutSecrets();
        World blind = new World(
                open,
                0,
                world.day(),
                world.supply(),
                world.house(),
                world.accounts(),
                world.validators(),
                world.unbonding(),
                world.shadows(),
                world.exits(),
                world.doubleSigns(),
                world.chain(),
                world.pools(),
                world.prices(),
                world.outside(),
                world.credit());
        assertEquals(Agents.orders(new HostView(world), SEED), Agents.orders(new HostView(blind), SEED));
    }

    private static final class TreeOrders {
        private int mixed;
        private int late;
        private int descending;

        private void look(World world, Vector<SeatCommand> orders) {
            boolean others = false;
            boolean arbitrage = false;
            int last = -1;
            for (SeatCommand each : orders) {
                boolean first = kind(world, each) == AccountKind.ARBITRAGEUR;
                arbitrage |= first;
                late += first && others ? 1 : 0;
                others |= !first;
                descending += !first && each.account() < last ? 1 : 0;
                last = first ? last : each.account();
            }
            mixed += arbitrage && others ? 1 : 0;
        }
    }

    private static BotGame game(Function<ScenarioEditor, ScenarioEditor> change) {
        return new BotGame(Worlds.with(SANDBOX, change), SEED, 30);
    }

    private static int unjails(BotGame game) {
        return game.orders().count(each -> each instanceof Unjail);
    }

    private static int count(BotGame game, AccountKind kind, Class<? extends SeatCommand> type) {
        return game.orders().count(each -> type.isInstance(each) && kind(game.world(), each) == kind);
    }

    private static AccountKind kind(World world, SeatCommand command) {
        return world.accounts().get(command.account()).kind();
    }

    private static double stakeOf(BotGame game, AccountKind kind) {
        double sum = 0;
        for (Account each : game.world().accounts()) {
            SeatView view = new SeatView(game.world(), each.id());
            sum += each.kind() == kind ? Wallet.staked(view) : 0;
        }
        return sum;
    }

    private static double gap(World world) {
        return world.outside().price() / world.pools().head().spot() - 1;
    }

    private static int whale(World world) {
        return account(world, AccountKind.WHALE);
    }

    private static int holder(World world) {
        return account(world, AccountKind.HOLDER);
    }

    private static int account(World world, AccountKind kind) {
        return world.accounts().find(each -> each.kind() == kind).get().id();
    }

    private static IssuanceRules none() {
        IssuanceRules it = SANDBOX.issuance();
        return new IssuanceRules(
                IssuancePolicy.CONST,
                0,
                0,
                it.maxRate(),
                it.goal(),
                it.speed(),
                it.halvingDays(),
                it.payout(),
                it.totalReward(),
                it.form());
    }

    private static OutsideRules calm() {
        OutsideRules it = SANDBOX.outside();
        return new OutsideRules(
                2,
                PathKind.CONSTANT,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                null,
                List.of(),
                1,
                0,
                it.impact(),
                it.spread(),
                it.fee(),
                it.dailyLimit(),
                it.keptShare(),
                it.nonFinalFactor());
    }
}
