package org.stakewood.live;

import static org.stakewood.economy.Scenarios.ONE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.ScenarioEditor;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.Endowment;
import org.stakewood.economy.scenario.FeeRules;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.LiquidationRules;
import org.stakewood.economy.scenario.Mark;
import org.stakewood.economy.scenario.MarketRules;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.scenario.OracleRules;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Spread;
import org.stakewood.economy.scenario.VaultRules;

/**
 * A network on which nothing happens that a test does not do: every mechanism is on, but prices stand still, nobody
 * trades by chance, no validator fails. The accounts after the players' are five operators, who owe the synthetic, then
 * {@link #lender}, {@link #heavy} and {@link #debtor}, none of whom acts by itself.
 */
final class Stage {

    private static final int OPERATORS = 5;

    private Stage() {}

    static Scenario calm() {
        GenesisRules genesis = new GenesisRules(
                new Endowment(6_000 * ONE, 2_000 * ONE, 1_500 * ONE),
                List.of(
                        new Group(
                                AccountKind.OPERATOR,
                                OPERATORS,
                                true,
                                60_000 * ONE,
                                0,
                                50_000 * ONE,
                                Spread.EQUAL,
                                0,
                                false,
                                new OpeningCredit(true, null, null, null)),
                        still(
                                0,
                                20_000 * ONE,
                                new OpeningCredit(
                                        false,
                                        new Balances(20_000 * ONE, 10_000 * ONE, 500 * ONE, 0),
                                        null,
                                        new Balances(3_000 * ONE, 0, 500 * ONE, 0))),
                        still(30_000 * ONE, 10_000 * ONE, null),
                        still(
                                0,
                                0,
                                new OpeningCredit(
                                        false,
                                        new Balances(0, 2_000 * ONE, 0, 0),
                                        new Balances(2_400 * ONE, 0, 0, 0),
                                        null))),
                10_000 * ONE,
                300_000 * ONE,
                1_000 * ONE,
                1_500 * ONE,
                100 * ONE,
                480_000 * ONE);
        return Worlds.with(
                Scenarios.everything(),
                edit -> edit.faultless()
                        .outside(still())
                        .market(new MarketRules(Scenarios.pools(8_000), 3, 1, 0, 0, 100 * ONE, 0.002))
                        .fees(new FeeRules(0, 0, 0))
                        .genesis(genesis)
                        .credit(credit()));
    }

    /** The class preset, in which a pool's price counts however far it strays from outside. */
    static CreditRules credit() {
        CreditRules it = CreditScenarios.rules();
        return new CreditRules(
                new OracleRules(Mark.CLAMP, Mark.TWAP, 0.10, 10, false),
                it.desks(),
                it.markets(),
                it.liquidation(),
                it.farm());
    }

    /** The calm stage changed in one part. */
    static Scenario calm(UnaryOperator<ScenarioEditor> change) {
        return change.apply(new ScenarioEditor(calm())).done();
    }

    /** Has much of every coin, a deposit of each in the market and in both vaults. */
    static int lender(int players) {
        return players + OPERATORS;
    }

    /** Has 30 000 OAK staked that are pledged to nobody, and 10 000 more. */
    static int heavy(int players) {
        return players + OPERATORS + 1;
    }

    /** Owes 2 400 USD to the market on 2 000 OAK, and has no coins to repay with. */
    static int debtor(int players) {
        return players + OPERATORS + 2;
    }

    /** The calm stage with more bots. */
    static Scenario with(Group... more) {
        GenesisRules it = calm().genesis();
        List<Group> groups = new ArrayList<>(it.groups());
        groups.addAll(List.of(more));
        return calm(edit -> edit.genesis(with(it, groups)));
    }

    /** The calm stage without vaults, where lots are sold like this. */
    static Scenario selling(AuctionKind kind) {
        GenesisRules it = calm().genesis();
        List<Group> groups = it.groups().stream().map(Stage::withoutVault).toList();
        CreditRules credit = credit();
        LiquidationRules sale = CreditScenarios.liquidation(kind);
        VaultRules none =
                new VaultRules(false, sale.vaults().bonus(), sale.vaults().noticeDays());
        return calm(edit -> edit.genesis(with(it, groups))
                .credit(new CreditRules(
                        credit.oracle(),
                        credit.desks(),
                        credit.markets(),
                        new LiquidationRules(sale.auction(), none, sale.ladder(), sale.mostPasses()),
                        credit.farm())));
    }

    private static Group withoutVault(Group group) {
        OpeningCredit it = group.credit();
        return CreditScenarios.with(group, new OpeningCredit(it.pledged(), it.deposits(), it.debts(), null));
    }

    private static GenesisRules with(GenesisRules it, List<Group> groups) {
        return new GenesisRules(
                it.player(),
                groups,
                it.outsideOak(),
                it.outsideUsd(),
                it.insuranceOak(),
                it.insuranceUsd(),
                it.insuranceSoak(),
                it.treasuryAcorn());
    }

    /** Bots of a kind, totals in micro-units. */
    static Group group(AccountKind kind, int count, long bonded, long oak, long usd) {
        return new Group(kind, count, false, bonded, oak, usd, Spread.EQUAL, 0, false, null);
    }

    private static Group still(long bonded, long oak, OpeningCredit credit) {
        return new Group(AccountKind.HOLDER, 1, false, bonded, oak, 2 * oak, Spread.EQUAL, 0, false, credit);
    }

    private static OutsideRules still() {
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
}
