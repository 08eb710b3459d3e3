package org.stakewood.economy.lending;

import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Consumer;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Refusal;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.amm.StableSwap;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.outside.OutsideMarket;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.Endowment;
import org.stakewood.economy.scenario.FeeRules;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.LendingRules;
import org.stakewood.economy.scenario.LentAsset;
import org.stakewood.economy.scenario.LiquidationRules;
import org.stakewood.economy.scenario.MarketRules;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.PoolSpec;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.SlashDestination;
import org.stakewood.economy.scenario.Spread;
import org.stakewood.economy.scenario.StakingRules;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.staking.Validator;

/**
 * A small world for markets: accounts 0 to 3, each with 10 000 OAK staked with a validator of its own (of the same
 * number), 50 000 OAK, 100 000 USD and 10 000 sOAK. OAK costs 2 USD, sOAK 1 OAK. No issuance, no faults, no noise, no
 * fees, no desk, nothing supplied yet.
 */
public final class LendingWorlds {

    public static final int LENDER = 0;
    public static final int BORROWER = 1;
    public static final int OTHER = 2;

    private LendingWorlds() {}

    /** The position of an account, to be resolved. */
    public static DuePosition due(int account) {
        return new DuePosition(account, 0, 0, FallCause.PRICE);
    }

    /** With the class market. */
    public static World world() {
        return world(CreditScenarios.market());
    }

    public static World world(LendingRules... markets) {
        return world(scenario(CreditScenarios.liquidation(AuctionKind.FALLING), markets));
    }

    /** Of a scenario like {@link #scenario}. */
    public static World world(Scenario scenario) {
        return endowed(Genesis.world(scenario, 5, 0));
    }

    /** A market without interest and the class figures otherwise. */
    public static LendingRules free() {
        return with(new KinkedRate(0, 0, 0, 0.8, 0), 0, 0);
    }

    /** The class market that promises a rate. */
    public static LendingRules promising(double rate) {
        return with(CreditScenarios.market().assets().get(0).curve(), rate, 0.05);
    }

    private static LendingRules with(KinkedRate curve, double target, double reserve) {
        LendingRules it = CreditScenarios.market();
        List<LentAsset> assets = it.assets().stream()
                .map(each -> new LentAsset(each.asset(), curve, each.limit(), each.threshold()))
                .toList();
        return new LendingRules(
                it.name(),
                assets,
                it.stakeLimit(),
                it.stakeThreshold(),
                it.closeFactor(),
                it.fullCloseHealth(),
                it.smallDebt(),
                it.bonus(),
                it.graceDays(),
                it.insuranceShare(),
                target,
                reserve);
    }

    public static Scenario scenario(LiquidationRules liquidation, LendingRules... markets) {
        MarketRules pools = new MarketRules(
                List.of(
                        new PoolSpec(
                                "oak-usd", new ConstantProduct(30), Asset.OAK, Asset.USD, 30_000 * ONE, 60_000 * ONE),
                        new PoolSpec(
                                "soak-oak",
                                new StableSwap(5, 10_000_000L),
                                Asset.SOAK,
                                Asset.OAK,
                                20_000 * ONE,
                                20_000 * ONE)),
                3,
                1,
                0,
                0,
                30 * ONE,
                0.002);
        GenesisRules genesis = new GenesisRules(
                new Endowment(0, 0, 0),
                List.of(new Group(
                        AccountKind.OPERATOR,
                        4,
                        true,
                        40_000 * ONE,
                        200_000 * ONE,
                        400_000 * ONE,
                        Spread.EQUAL,
                        0,
                        false,
                        null)),
                0,
                500_000 * ONE,
                0,
                0,
                40_000 * ONE,
                0);
        CreditRules base = CreditScenarios.rules();
        return Worlds.with(
                Scenarios.everything(),
                edit -> edit.issuance(Scenarios.noIssuance())
                        .staking(staking())
                        .faultless()
                        .outside(calm())
                        .market(pools)
                        .fees(new FeeRules(0, 0, 0))
                        .genesis(genesis)
                        .credit(new CreditRules(base.oracle(), List.of(), List.of(markets), liquidation, null)));
    }

    private static StakingRules staking() {
        return new StakingRules(
                7, 0, 1_000 * ONE, ONE, 0.20, 0.05, 2, 10, 0.005, 0.10, 1, 10, SlashDestination.BURN, 10);
    }

    private static OutsideRules calm() {
        return new OutsideRules(
                2,
                PathKind.CONSTANT,
                0,
                0,
                0,
                0,
                0,
                0,
                0.45,
                null,
                List.of(),
                1,
                0,
                1,
                0.001,
                0.001,
                2_000 * ONE,
                0.5,
                0.97);
    }

    private static World endowed(World world) {
        return after(world, draft -> {
            for (int account = 0; account < 4; account++) {
                draft.debit(House.INSURANCE, Asset.SOAK, 10_000 * ONE);
                draft.credit(account, Asset.SOAK, 10_000 * ONE);
            }
        });
    }

    /** The world after a rule that is not a command; its laws must hold. */
    public static World after(World world, Consumer<Draft> rule) {
        Draft draft = new Draft(world);
        rule.accept(draft);
        World next = draft.world();
        Vector<String> broken = Conservation.check(next);
        if (broken.nonEmpty()) {
            throw new AssertionError("broken: " + broken);
        }
        return next;
    }

    /** The world in which OAK costs so many USD, in the pool, on average and outside. */
    public static World priced(World world, double price) {
        return after(world, draft -> {
            Pool pool = draft.pool(0);
            long dollars = Math.round(pool.reserve1() * price);
            draft.credit(House.OUTSIDE, Asset.USD, pool.reserve2());
            draft.debit(House.OUTSIDE, Asset.USD, dollars);
            draft.update(new Pool(
                    0, pool.kind(), pool.asset1(), pool.asset2(), pool.reserve1(), dollars, pool.shares(), 0, 0));
            draft.setPrices(draft.prices().update(0, PriceRecord.opening(price)));
            draft.setOutside(new OutsideMarket(price, 0, draft.outside().floating(), Vector.of(price)));
        });
    }

    /** The world after a validator has lost a part of its stake. */
    public static World slashed(World world, int validator, double fraction) {
        return after(world, draft -> {
            Validator hit = draft.validator(validator);
            Stake stake = hit.stake();
            long lost = Math.round(stake.tokens() * fraction);
            draft.update(hit.with(stake.slashed(lost, fraction)));
            draft.burn(Flow.SLASH, Asset.OAK, lost);
        });
    }

    /** The world after step 7 has looked at all positions once and flagged. */
    public static World judged(World world) {
        return after(world, Unhealthy::due);
    }

    public static Book book(World world, Asset asset) {
        return world.credit().markets().get(0).book(asset);
    }

    public static Line line(World world, int account, Asset asset) {
        return position(world, account).line(asset);
    }

    public static MarketPosition position(World world, int account) {
        return Ledger.position(world.accounts().get(account), 0);
    }

    public static long owed(World world, int account, Asset asset) {
        return Debts.owed(book(world, asset), line(world, account, asset));
    }

    public static long deposit(World world, int account, Asset asset) {
        return Claims.value(book(world, asset), line(world, account, asset).deposit());
    }

    public static double health(World world, int account) {
        return Health.of(world, account, 0).ratio();
    }

    public static long coins(World world, int account, Asset asset) {
        return world.accounts().get(account).balances().of(asset);
    }

    /** The number of that name in the refusal of a command that must be refused for that reason. */
    public static long refused(World world, Command command, Reason reason, String figure) {
        Refusal refusal = Worlds.refusal(world, command);
        if (refusal.reason() != reason) {
            throw new AssertionError("refused for " + refusal + " instead of " + reason);
        }
        return refusal.figures()
                .find(each -> each.name().equals(figure))
                .map(Figure::value)
                .getOrElseThrow(() -> new AssertionError("no " + figure + " in " + refusal));
    }

    public static void refused(World world, Command command, Reason reason) {
        Refusal refusal = Worlds.refusal(world, command);
        if (refusal.reason() != reason) {
            throw new AssertionError("refused for " + refusal + " instead of " + reason);
        }
    }
}
