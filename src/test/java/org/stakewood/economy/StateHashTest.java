package org.stakewood.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.amm.PoolKind;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.liquidation.Auctions;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.liquidation.Origin;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.Aid;
import org.stakewood.economy.order.LimitOrder;
import org.stakewood.economy.order.Orders;
import org.stakewood.economy.order.ProtectLoan;
import org.stakewood.economy.order.ProtectMarket;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.scenario.SlashDestination;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.synthetic.BankClaim;

/** The mark must see every field: a field that it forgets would let two nodes part without anybody noticing. */
class StateHashTest {

    @Test
    void everyFieldOfEveryRecordChangesTheMark() throws Exception {
        World world = rich();
        long mark = StateHash.of(world);
        TreeSet<String> seen = new TreeSet<>();
        List<String> blind = new ArrayList<>();
        walk(world, part -> part, seen, (path, other) -> {
            if (StateHash.of((World) other) == mark) {
                blind.add(path);
            }
        });
        assertTrue(seen.size() > 70, "too little was reached: " + seen);
        assertTrue(seen.containsAll(List.of("Amendment.after", "Sale.amount", "RuleChange.value")), seen.toString());
        assertEquals(List.of(), blind);
    }

    /** The same of everything that is lent, with flags, auctions and vaults. */
    @Test
    void everyFieldOfCreditChangesTheMark() throws Exception {
        World world = lending();
        long mark = StateHash.of(world);
        TreeSet<String> seen = new TreeSet<>();
        List<String> blind = new ArrayList<>();
        walk(world, part -> part, seen, (path, other) -> {
            if (StateHash.of((World) other) == mark) {
                blind.add(path);
            }
        });
        for (String path : List.of(
                "Book.auctioned",
                "Line.collateral",
                "MarketPosition.flaggedOn",
                "Pledge.shares",
                "Loan.debtShares",
                "Auction.lot",
                "VaultDeposit.amount",
                "Market.promise",
                "LimitOrder.price",
                "ProtectLoan.most",
                "ProtectMarket.asset",
                "BankClaim.due")) {
            assertTrue(seen.contains(path), path + " was not reached: " + seen);
        }
        assertEquals(List.of(), blind);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        World world = rich();
        World odd = new World(
                world.scenario(),
                world.seed(),
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
                world.outside().withPrice(Double.NaN),
                world.credit());
        assertThrows(IllegalArgumentException.class, () -> StateHash.of(odd));
    }

    @Test
    void minusZeroIsZero() {
        assertEquals(new Mix().add(0.0).value(), new Mix().add(-0.0).value());
        assertNotEquals(new Mix().add(1.0).value(), new Mix().add(2.0).value());
    }

    /** A world in which every kind of record occurs. */
    private static World rich() {
        Scenario scenario = Worlds.with(
                Scenarios.everything(),
                edit -> edit.staking(Scenarios.staking(SlashDestination.BURN, 0.01))
                        .plan(
                                new Planned(38, new Shock.ClientBug(Client.A, true)),
                                new Planned(90, new Shock.PriceJump(0.9)),
                                new Planned(91, new Shock.News("soon")),
                                new Planned(92, new Shock.Accident(0.1, 0.2)),
                                new Planned(95, new Shock.Departure(AccountKind.WHALE)),
                                new Planned(96, new Shock.Inflow(0.5)),
                                new Planned(93, new Shock.Sale(AccountKind.WHALE, Asset.OAK, 5)),
                                new Planned(30, new Shock.Storm(2, 70)),
                                new Planned(97, new Shock.Congestion(5, 6)),
                                new Planned(98, new Shock.LoanDemand(AccountKind.STAKER, 0.5)),
                                new Planned(99, new Shock.Theft(0, 1, 0.5)),
                                new Planned(94, new Shock.RuleChange("fees.fromDay", "9"))));
        World world = Worlds.after(Genesis.world(scenario, 11, 8), new ChangeParameter("staking.downFraction", "0.06"));
        RandomCommands players = new RandomCommands(12);
        while (world.day() < 40) {
            for (int i = 0; i < 30; i++) {
                Command command = players.next(world);
                world = command.apply(world) instanceof Outcome.Accepted done ? done.world() : world;
            }
            world = Worlds.days(world, 1);
        }
        assertTrue(world.exits().nonEmpty()
                && world.shadows().nonEmpty()
                && world.doubleSigns().nonEmpty());
        assertTrue(world.unbonding().nonEmpty());
        return world;
    }

    private static World lending() {
        World world = Genesis.world(
                Worlds.with(CreditScenarios.everything(), edit -> edit.plan(new Planned(20, new Shock.PriceJump(0.6)))),
                11,
                8);
        RandomCommands players = new RandomCommands(12);
        while (world.day() < 24) {
            for (int i = 0; i < 60; i++) {
                Command command = players.next(world);
                world = command.apply(world) instanceof Outcome.Accepted done ? done.world() : world;
            }
            world = Worlds.days(world, 1);
        }
        Draft draft = new Draft(world);
        Auctions.open(draft, Origin.ofMarket(0, 1), Asset.USD, 5, 1, LotKind.OAK, 9, 1.5);
        draft.setCredit(draft.credit()
                .withOrders(TreeMap.of(
                        3L,
                        new Orders(
                                new LimitOrder(0, Asset.OAK, 5, 2),
                                new ProtectLoan(0, 1, 1.1, Aid.REPAY, 5),
                                new ProtectMarket(0, 1.1, Aid.TOP_UP, Asset.OAK, 5))))
                .withClaims(TreeMap.of(3L, new BankClaim(5, 2))));
        return draft.world();
    }

    private interface Found {
        void changed(String path, Object root);
    }

    private interface Rebuild {
        Object root(Object part) throws Exception;
    }

    @SuppressWarnings("unchecked")
    private static void walk(Object value, Rebuild up, TreeSet<String> seen, Found found) throws Exception {
        if (value instanceof Scenario scenario) {
            Rebuild planned = plan -> up.root(scenario.withPlan(((Vector<Planned>) plan).asJava()));
            walk(Vector.ofAll(scenario.plan()), planned, seen, found);
            return;
        }
        if (value instanceof PoolKind) {
            return;
        }
        if (value instanceof Vector<?> all) {
            for (int i = 0; i < all.size(); i++) {
                int at = i;
                walk(all.get(i), part -> up.root(((Vector<Object>) all).update(at, part)), seen, found);
            }
        } else if (value instanceof TreeMap<?, ?> map && map.nonEmpty()) {
            TreeMap<Long, Object> typed = (TreeMap<Long, Object>) map;
            long key = typed.head()._1;
            walk(typed.head()._2, part -> up.root(typed.put(key, part)), seen, found);
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                component(record, component, up, seen, found);
            }
        }
    }

    private static void component(
            Record record, RecordComponent component, Rebuild up, TreeSet<String> seen, Found found) throws Exception {
        Object old = component.getAccessor().invoke(record);
        String path = record.getClass().getSimpleName() + "." + component.getName();
        Object other = different(old);
        Rebuild here = part -> up.root(copy(record, component, part));
        if (other == null) {
            walk(old, here, seen, found);
        } else if (seen.add(path)) {
            found.changed(path, here.root(other));
        }
    }

    private static Object different(Object old) {
        if (old instanceof Long value) {
            return value + 1;
        }
        if (old instanceof Integer value) {
            return value + 1;
        }
        if (old instanceof Double value) {
            return value + 0.125;
        }
        if (old instanceof Boolean value) {
            return !value;
        }
        if (old instanceof BigInteger value) {
            return value.add(BigInteger.ONE);
        }
        if (old instanceof String value) {
            return value + "'";
        }
        if (old instanceof Enum<?> value) {
            Object[] all = value.getDeclaringClass().getEnumConstants();
            return all[(value.ordinal() + (all.length > 3 ? 2 : 1)) % all.length];
        }
        return null;
    }

    private static Object copy(Record record, RecordComponent changed, Object value) throws Exception {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals(changed.getName())
                    ? value
                    : components[i].getAccessor().invoke(record);
        }
        return record.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
