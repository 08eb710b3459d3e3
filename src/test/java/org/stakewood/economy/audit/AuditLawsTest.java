package org.stakewood.economy.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.agents.Agents;
import org.stakewood.economy.Account;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.RandomCommands;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.Compensate;
import org.stakewood.economy.command.EndowSeat;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.measure.Books;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.IssuancePolicy;
import org.stakewood.economy.scenario.Payout;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.RewardForm;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.scenario.SlashDestination;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.view.HostView;

/** The books over seeded random games of people and bots with everything switched on, on every day and every account. */
class AuditLawsTest {

    private static final int COMMANDS_A_DAY = 15;
    private static final long TOLERANCE = 200;

    static Stream<Scenario> games() {
        return Stream.of(
                troubled(CreditScenarios.everything(), RewardForm.COMPOUND, SlashDestination.BURN),
                troubled(CreditScenarios.everything(), RewardForm.LIQUID, SlashDestination.REDISTRIBUTE_PRORATA),
                lending(troubled(CreditScenarios.everything(), RewardForm.COMPOUND, SlashDestination.BURN)),
                troubled(Scenarios.everything(), RewardForm.LIQUID, SlashDestination.TREASURY));
    }

    private static Scenario troubled(Scenario base, RewardForm form, SlashDestination to) {
        return Worlds.with(
                base,
                edit -> edit.issuance(Scenarios.issuance(IssuancePolicy.ADAPTIVE, Payout.PRORATA, form))
                        .staking(Scenarios.staking(to, 0.01))
                        .plan(
                                new Planned(15, new Shock.PriceJump(0.7)),
                                new Planned(20, new Shock.ClientBug(Client.A, true)),
                                new Planned(30, new Shock.PriceJump(0.6)),
                                new Planned(25, new Shock.Storm(3, 10)),
                                new Planned(25, new Shock.Congestion(300_000, 10)),
                                new Planned(40, new Shock.ClientBug(Client.B, false)),
                                new Planned(60, new Shock.PriceJump(1.5))));
    }

    /** The same with people outside who borrow, and a thief. */
    private static Scenario lending(Scenario base) {
        List<Planned> plan = new ArrayList<>(base.plan());
        plan.add(new Planned(33, new Shock.LoanDemand(AccountKind.STAKER, 0.3)));
        plan.add(new Planned(45, new Shock.LoanDemand(AccountKind.STAKER, -0.5)));
        plan.add(new Planned(50, new Shock.Theft(-1, 0, 0.2)));
        return base.withPlan(plan);
    }

    @ParameterizedTest
    @MethodSource("games")
    void partsAreTheChangeOfNetWorthAndFlowsBalance(Scenario scenario) {
        long seed = Long.getLong("seed", 20_261_125L);
        System.out.println("AuditLawsTest " + scenario.id() + " -Dseed=" + seed);
        World world = Genesis.world(scenario, seed, 6);
        RandomCommands players = new RandomCommands(seed);
        World dawn = world;
        Set<EarningPart> seen = EnumSet.noneOf(EarningPart.class);
        Set<String> pairs = new TreeSet<>();
        while (!world.over()) {
            for (int i = 0; i < COMMANDS_A_DAY; i++) {
                Command command = i == 0 ? players.nextOfHost(world) : players.next(world);
                world = command.apply(world) instanceof Outcome.Accepted done ? done.world() : world;
            }
            if (world.day() == 25) {
                world = Worlds.after(world, new EndowSeat());
                world = Worlds.after(world, new Compensate(1, 3_000_000, 5_000_001));
            }
            Command pass = new PassDay(world.day() + 1, Agents.orders(new HostView(dawn), seed));
            Outcome.Accepted done = (Outcome.Accepted) pass.apply(world);
            world = done.world();
            explains(dawn, world, seen);
            DayPassed day = (DayPassed)
                    done.events().find(each -> each instanceof DayPassed).get();
            balances(dawn, world, day.figures().flows(), pairs);
            dawn = world;
        }
        EnumSet<EarningPart> expected = EnumSet.complementOf(EnumSet.of(EarningPart.TIPS));
        if (scenario.credit().desks().isEmpty()) {
            expected.removeAll(EnumSet.of(
                    EarningPart.FARMING,
                    EarningPart.INTEREST_EARNED,
                    EarningPart.INTEREST_PAID,
                    EarningPart.LIQUIDATION));
        }
        assertTrue(seen.containsAll(expected), () -> "never seen: " + expected + " but " + seen);
    }

    private static void explains(World dawn, World world, Set<EarningPart> seen) {
        Prices first = NetWorth.of(dawn).prices();
        Prices last = NetWorth.of(world).prices();
        for (Account account : world.accounts()) {
            Explained books = world.audit().accounts().get(account.id());
            boolean known = account.id() < dawn.accounts().size();
            long opening = known ? NetWorth.of(dawn).of(dawn.accounts().get(account.id())) : 0;
            String who = "account " + account.id() + " on day " + world.day() + ": " + books.parts();
            assertEquals(account.track().worth() - opening, books.parts().sum().longValue(), who);
            assertEquals(opening, books.opening(), who);
            if (world.over()) {
                continue;
            }
            double price = 0;
            double size = 0;
            for (Asset each : Asset.values()) {
                long held = known ? held(dawn, dawn.accounts().get(account.id()), each) : 0;
                price += held * (last.of(each) - first.of(each));
                size += Math.abs(held * last.of(each));
            }
            long told = books.of(EarningPart.PRICE) + books.of(EarningPart.DILUTION);
            assertEquals(price, told, TOLERANCE + size * 1e-12, who);
            for (EarningPart each : EarningPart.values()) {
                if (books.of(each) != 0) {
                    seen.add(each);
                }
            }
        }
    }

    /** What an account has of an asset in a world, less what it owes, counted anew. */
    private static long held(World world, Account account, Asset asset) {
        NetWorth worth = NetWorth.of(world);
        Books books = Books.of(world, account, false);
        long sum = account.balances().of(asset)
                + books.owned().of(asset)
                - books.owed().of(asset);
        sum -= asset == Asset.SOAK ? books.loans() : 0;
        for (Liquidity each : account.liquidity()) {
            Pool pool = world.pools().get(each.pool());
            sum += asset == pool.asset1() ? Amount.mulDivFloor(each.shares(), pool.reserve1(), pool.shares()) : 0;
            sum += asset == pool.asset2() ? Amount.mulDivFloor(each.shares(), pool.reserve2(), pool.shares()) : 0;
        }
        if (asset == Asset.OAK) {
            for (Delegation each : account.delegations()) {
                sum += worth.stake(each);
            }
            for (Leaving each : account.leaving()) {
                sum += worth.leaving(each);
            }
        }
        return sum;
    }

    private static void balances(World dawn, World world, MoneyFlows flows, Set<String> pairs) {
        for (Asset asset : Asset.values()) {
            Map<String, Long> expected = new TreeMap<>();
            add(expected, dawn, asset);
            long minted = 0;
            long burnt = 0;
            for (Move move : flows.moves().filter(each -> each.asset() == asset)) {
                assertTrue(move.amount() > 0, move::toString);
                minted += move.from().holds() ? 0 : move.amount();
                burnt += move.to().holds() ? 0 : move.amount();
                if (move.from().holds()) {
                    expected.merge(move.from().label(), -move.amount(), Long::sum);
                }
                if (move.to().holds()) {
                    expected.merge(move.to().label(), move.amount(), Long::sum);
                }
                pairs.add(asset + " " + move.from().label() + " -> " + move.to().label());
            }
            expected.values().removeIf(each -> each == 0);
            Map<String, Long> actual = new TreeMap<>();
            for (Holding each : flows.closing().filter(here -> here.asset() == asset)) {
                actual.put(each.place().label(), each.amount());
            }
            assertEquals(expected, actual, "day " + world.day() + " " + asset + " " + flows.moves());
            assertEquals(world.supply().outstanding(asset), dawn.supply().outstanding(asset) + minted - burnt);
            assertEquals(
                    world.supply().outstanding(asset),
                    actual.values().stream().mapToLong(each -> each).sum());
            for (Flow flow : Flow.values()) {
                long told = flows.moves()
                        .filter(each -> each.asset() == asset
                                && (each.from().equals(Place.of(flow))
                                        || each.to().equals(Place.of(flow))))
                        .map(Move::amount)
                        .sum()
                        .longValue();
                assertEquals(
                        world.supply().through(flow, asset) - dawn.supply().through(flow, asset),
                        told,
                        flow + " " + asset);
            }
        }
    }

    private static void add(Map<String, Long> sums, World world, Asset asset) {
        Vector<Holding> all = Stocktaking.all(world).holdings();
        for (Holding each : all.filter(here -> here.asset() == asset)) {
            sums.put(each.place().label(), each.amount());
        }
    }
}
