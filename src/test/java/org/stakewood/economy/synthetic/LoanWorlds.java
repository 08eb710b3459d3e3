package org.stakewood.economy.synthetic;

import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Consumer;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.StableSwap;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.Endowment;
import org.stakewood.economy.scenario.FeeRules;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.GuardRules;
import org.stakewood.economy.scenario.Mark;
import org.stakewood.economy.scenario.MarketRules;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.scenario.OracleRules;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.PoolSpec;
import org.stakewood.economy.scenario.RateRule;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.SlashDestination;
import org.stakewood.economy.scenario.Spread;
import org.stakewood.economy.scenario.StakingRules;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.staking.Validator;

/**
 * A small world for loans: ten validators of 100 OAK, G = 1000. Accounts 0 to 7 have pledged them and owe 25 sOAK each,
 * accounts 8 and 9 owe nothing. D = 200, of which 150 are in a pool with 150 OAK (A 5, 10 bp). No issuance, no faults,
 * no noise, no fees; interest off unless the desk asks for it.
 */
public final class LoanWorlds {

    /** Whose loan falls in the examples. */
    public static final int BORROWER = 0;

    /** Has 100 OAK staked with its own validator and owes nothing. */
    public static final int FRESH = 8;

    private LoanWorlds() {}

    public static World world(DeskRules desk) {
        return Genesis.world(scenario(List.of(desk)), 11, 0);
    }

    public static Scenario scenario(List<DeskRules> desks) {
        return scenario(desks, 1, 50 * ONE);
    }

    /** So many times the stake, and so much sOAK in the insurance fund, all owed by accounts 0 to 7. */
    public static Scenario scenario(List<DeskRules> desks, int scale, long fund) {
        MarketRules market = new MarketRules(
                List.of(
                        new PoolSpec(
                                "oak-usd", new ConstantProduct(30), Asset.OAK, Asset.USD, 3_000 * ONE, 6_000 * ONE),
                        new PoolSpec(
                                "soak-oak",
                                new StableSwap(5, 10_000_000L),
                                Asset.SOAK,
                                Asset.OAK,
                                150 * ONE,
                                150 * ONE)),
                3,
                1,
                0,
                0,
                30 * ONE,
                0.002);
        GenesisRules genesis = new GenesisRules(
                new Endowment(100 * ONE, 0, 0),
                List.of(group(8, true, scale), group(2, false, scale)),
                0,
                0,
                0,
                0,
                fund,
                0);
        CreditRules credit = new CreditRules(
                new OracleRules(Mark.CLAMP, Mark.TWAP, 0.10, 0.20, false),
                desks,
                List.of(),
                CreditScenarios.liquidation(AuctionKind.FALLING),
                null);
        return Worlds.with(
                Scenarios.everything(),
                edit -> edit.issuance(Scenarios.noIssuance())
                        .staking(staking())
                        .faultless()
                        .outside(calm())
                        .market(market)
                        .fees(new FeeRules(0, 0, 0))
                        .genesis(genesis)
                        .credit(credit));
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

    private static Group group(int count, boolean pledged, int scale) {
        return new Group(
                AccountKind.OPERATOR,
                count,
                true,
                count * 100 * scale * ONE,
                count * 500 * ONE,
                count * 500 * ONE,
                Spread.EQUAL,
                0,
                false,
                new OpeningCredit(pledged, null, null, null));
    }

    /** An embedded desk without interest and guards. */
    public static DeskRules plain(Resolution mode) {
        return desk(DeskKind.EMBEDDED, mode, 0, 0, 0, null);
    }

    /** The class desk with other bounds. */
    public static DeskRules desk(
            DeskKind kind, Resolution mode, double base, double slope, int delay, GuardRules guards) {
        DeskRules it = CreditScenarios.desk(mode);
        return new DeskRules(
                "desk",
                kind,
                true,
                it.loanLimit(),
                it.threshold(),
                it.steepness(),
                it.mostCost(),
                it.leastDraw(),
                it.mostDrawADay(),
                RateRule.CURVE,
                base,
                slope,
                it.mostRate(),
                it.callDays(),
                it.graceDays(),
                it.marginHealth(),
                it.instantHealth(),
                it.penalty(),
                it.priceCap(),
                mode,
                it.termDays(),
                it.termPremium(),
                it.earlyCloseFee(),
                it.insuranceShare(),
                delay,
                guards);
    }

    /** The world after a rule that is not a command; its laws must hold. */
    /**
     * At a threshold of 0.26 and without grace, 100 OAK for 25 sOAK are healthy up to p = 1.04: less than the first
     * default's purchase makes of it.
     */
    public static DeskRules fragile() {
        DeskRules it = plain(Resolution.BUYCOVER);
        return new DeskRules(
                it.name(),
                it.kind(),
                it.drawsOpen(),
                it.loanLimit(),
                0.26,
                it.steepness(),
                it.mostCost(),
                it.leastDraw(),
                it.mostDrawADay(),
                it.rateRule(),
                it.baseRate(),
                it.slope(),
                it.mostRate(),
                it.callDays(),
                0,
                it.marginHealth(),
                it.instantHealth(),
                it.penalty(),
                it.priceCap(),
                it.resolution(),
                it.termDays(),
                it.termPremium(),
                it.earlyCloseFee(),
                it.insuranceShare(),
                it.delayDays(),
                it.guards());
    }

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

    public static Loan loan(World world, int account) {
        return world.accounts().get(account).credit().loans().get(0);
    }

    /** The first loan of an account, to be foreclosed. */
    public static DueLoan due(World world, int account) {
        return new DueLoan(account, loan(world, account), 0, FallCause.PRICE);
    }

    public static long owed(World world, int account) {
        return Backing.owed(world.credit().desks().get(0), loan(world, account));
    }

    public static Condition condition(World world, int account) {
        return Condition.of(world, loan(world, account), 1);
    }

    public static long soak(World world, int account) {
        return world.accounts().get(account).balances().soak();
    }

    /** The world with so many sOAK moved from the insurance fund to an account. */
    public static World given(World world, int account, long amount) {
        return after(world, draft -> {
            draft.debit(House.INSURANCE, Asset.SOAK, amount);
            draft.credit(account, Asset.SOAK, amount);
        });
    }
}
