package org.stakewood.economy;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.audit.Audit;
import org.stakewood.economy.audit.Booking;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.audit.Explained;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.money.Supply;
import org.stakewood.economy.outside.OutsideMarket;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.staking.Chain;
import org.stakewood.economy.staking.DoubleSign;
import org.stakewood.economy.staking.QueuedExit;
import org.stakewood.economy.staking.Shadow;
import org.stakewood.economy.staking.UnbondingPool;
import org.stakewood.economy.staking.Validator;

/**
 * The world in the making during one command. Rules change it step by step; if one refuses, the draft is dropped and
 * the world it was made from is still there.
 */
public final class Draft {

    private Scenario scenario;
    private final long seed;
    private int day;
    private Supply supply;
    private Vector<Balances> house;
    private Vector<Account> accounts;
    private Vector<Validator> validators;
    private TreeMap<Long, UnbondingPool> unbonding;
    private Vector<Shadow> shadows;
    private Vector<QueuedExit> exits;
    private Vector<DoubleSign> doubleSigns;
    private Chain chain;
    private Vector<Pool> pools;
    private Vector<PriceRecord> prices;
    private OutsideMarket outside;
    private Credit credit;
    private Vector<Amendment> amendments;
    private Audit audit;
    private World booked;
    private Vector<Event> events = Vector.empty();
    private final BitSet changed = new BitSet();
    private BitSet positioned;
    private BitSet touched = new BitSet();

    /** A working copy of the world. */
    public Draft(World world) {
        scenario = world.scenario();
        seed = world.seed();
        day = world.day();
        supply = world.supply();
        house = world.house();
        accounts = world.accounts();
        validators = world.validators();
        unbonding = world.unbonding();
        shadows = world.shadows();
        exits = world.exits();
        doubleSigns = world.doubleSigns();
        chain = world.chain();
        pools = world.pools();
        prices = world.prices();
        outside = world.outside();
        credit = world.credit();
        amendments = world.amendments();
        boolean unopened = world.audit() == Audit.NONE && world.accounts().nonEmpty();
        audit = unopened ? Audit.opening(world) : world.audit();
        booked = unopened ? world() : world;
    }

    /** The world as it stands now. */
    public World world() {
        return new World(
                scenario,
                seed,
                day,
                supply,
                house,
                accounts,
                validators,
                unbonding,
                shadows,
                exits,
                doubleSigns,
                chain,
                pools,
                prices,
                outside,
                credit,
                amendments,
                audit);
    }

    /** What has happened so far, in order. */
    public Vector<Event> events() {
        return events;
    }

    /** Adds what happened. */
    public void tell(Event event) {
        events = events.append(event);
    }

    /** Runs a rule inside this one: kept whole if it is accepted (empty), without a trace if it is refused. */
    public Optional<Refusal> attempt(Consumer<Draft> rule) {
        World before = world();
        World bookedBefore = booked;
        BitSet touchedBefore = (BitSet) touched.clone();
        Vector<Event> told = events;
        try {
            rule.accept(this);
            return Optional.empty();
        } catch (RefusedException refused) {
            restore(before);
            booked = bookedBefore;
            touched = touchedBefore;
            events = told;
            return Optional.of(refused.refusal());
        }
    }

    private void restore(World before) {
        scenario = before.scenario();
        amendments = before.amendments();
        supply = before.supply();
        house = before.house();
        accounts = before.accounts();
        positioned = null;
        validators = before.validators();
        unbonding = before.unbonding();
        shadows = before.shadows();
        exits = before.exits();
        doubleSigns = before.doubleSigns();
        chain = before.chain();
        pools = before.pools();
        prices = before.prices();
        outside = before.outside();
        credit = before.credit();
        audit = before.audit();
    }

    public Scenario scenario() {
        return scenario;
    }

    public void setScenario(Scenario next) {
        scenario = next;
    }

    public Vector<Amendment> amendments() {
        return amendments;
    }

    public void setAmendments(Vector<Amendment> all) {
        amendments = all;
    }

    /** Chance for one purpose: the same whatever else is drawn. */
    public Dice dice(String stream, long subject) {
        return Dice.of(seed, day, stream, subject);
    }

    /** Days that have passed. */
    public int day() {
        return day;
    }

    public void nextDay() {
        day++;
    }

    public Supply supply() {
        return supply;
    }

    // --- coins

    /** Creates coins in a seat's account. */
    public void mint(Flow flow, int account, Asset asset, long amount) {
        supply = supply.record(flow, asset, amount);
        credit(account, asset, amount);
    }

    /** Creates coins that go into a claim (a stake, a pool) of which the caller keeps account. */
    public void mintInto(Flow flow, Asset asset, long amount) {
        supply = supply.record(flow, asset, amount);
    }

    /** Destroys coins that the caller has already taken out of a balance or a claim. */
    public void burn(Flow flow, Asset asset, long amount) {
        supply = supply.record(flow, asset, amount);
    }

    /** Gives coins to a seat. */
    public void credit(int account, Asset asset, long amount) {
        update(account, each -> each.with(each.balances().plus(asset, amount)));
    }

    /** Takes coins from a seat; refused if it has not enough. */
    public void debit(int account, Asset asset, long amount) {
        update(account, each -> each.with(each.balances().minus(asset, amount)));
    }

    public Balances house(House which) {
        return house.get(which.ordinal());
    }

    /** Gives coins to an account that is nobody's seat. */
    public void credit(House which, Asset asset, long amount) {
        house = house.update(which.ordinal(), each -> each.plus(asset, amount));
    }

    /** Takes coins from an account that is nobody's seat; refused if it has not enough. */
    public void debit(House which, Asset asset, long amount) {
        house = house.update(which.ordinal(), each -> each.minus(asset, amount));
    }

    // --- books

    /** Writes down all that has changed since the last time: what accounts gained or lost in it belongs to one part. */
    public void book(EarningPart part) {
        World now = world();
        audit = Booking.of(booked, now, touched, part);
        booked = world();
        touched.clear();
    }

    /** Has the next act written down for these accounts too: it changes what they can claim. */
    public void touch(Predicate<Account> whose) {
        for (Account each : accounts) {
            if (whose.test(each)) {
                touched.set(each.id());
            }
        }
    }

    /** Opens the books with all that is there. */
    void openBooks() {
        audit = Audit.opening(world());
        booked = world();
        touched.clear();
    }

    /** Ends a day: the books of all accounts are closed, and those of what moved begin anew. */
    public void closeDay(Vector<Account> measured, Vector<Explained> closed) {
        accounts = measured;
        audit = new Audit(closed, audit.fees(), supply.outstanding(Asset.OAK), TreeMap.empty());
        booked = world();
        touched.clear();
    }

    // --- accounts

    public Vector<Account> accounts() {
        return accounts;
    }

    public Account account(int id) {
        return accounts.get(id);
    }

    public void update(int id, UnaryOperator<Account> change) {
        Account before = accounts.get(id);
        Account after = change.apply(before);
        accounts = accounts.update(id, after);
        if (before.liquidity() != after.liquidity()
                || before.credit() != after.credit()
                || before.delegations() != after.delegations()) {
            changed.set(id);
        }
        if (positioned != null) {
            positioned.set(id, after.credit() != Positions.NONE);
        }
        if (before.balances() != after.balances()
                || before.delegations() != after.delegations()
                || before.leaving() != after.leaving()
                || before.liquidity() != after.liquidity()
                || before.credit() != after.credit()) {
            touched.set(id);
        }
    }

    /**
     * Accounts that have pledged, lent, owe or farm anything, by id, as they are now. They are looked for once a
     * command; after that the holders who do nothing of the kind cost nothing.
     */
    public List<Account> positioned() {
        if (positioned == null) {
            positioned = new BitSet(accounts.size());
            for (Account each : accounts) {
                if (each.credit() != Positions.NONE) {
                    positioned.set(each.id());
                }
            }
        }
        return positioned.stream().mapToObj(accounts::get).toList();
    }

    /** Accounts whose shares of anything have changed since this was asked last, each once, by id. */
    public int[] takeChanged() {
        int[] ids = changed.stream().toArray();
        changed.clear();
        return ids;
    }

    public void addAccount(Account account) {
        changed.set(accounts.size());
        positioned = null;
        touched.set(accounts.size());
        accounts = accounts.append(account);
    }

    // --- staking

    public Vector<Validator> validators() {
        return validators;
    }

    public Validator validator(int id) {
        return validators.get(id);
    }

    public void update(Validator validator) {
        validators = validators.update(validator.id(), validator);
    }

    public void addValidator(Validator validator) {
        validators = validators.append(validator);
    }

    public TreeMap<Long, UnbondingPool> unbonding() {
        return unbonding;
    }

    public void setUnbonding(TreeMap<Long, UnbondingPool> all) {
        unbonding = all;
    }

    public Vector<Shadow> shadows() {
        return shadows;
    }

    public void setShadows(Vector<Shadow> all) {
        shadows = all;
    }

    public Vector<QueuedExit> exits() {
        return exits;
    }

    public void setExits(Vector<QueuedExit> all) {
        exits = all;
    }

    public Vector<DoubleSign> doubleSigns() {
        return doubleSigns;
    }

    public void setDoubleSigns(Vector<DoubleSign> all) {
        doubleSigns = all;
    }

    public Chain chain() {
        return chain;
    }

    public void setChain(Chain next) {
        chain = next;
    }

    // --- markets

    public Vector<Pool> pools() {
        return pools;
    }

    public Pool pool(int id) {
        return pools.get(id);
    }

    public void update(Pool pool) {
        pools = pools.update(pool.id(), pool);
    }

    public void addPool(Pool pool) {
        pools = pools.append(pool);
    }

    public Vector<PriceRecord> prices() {
        return prices;
    }

    public void setPrices(Vector<PriceRecord> all) {
        prices = all;
    }

    public OutsideMarket outside() {
        return outside;
    }

    public void setOutside(OutsideMarket next) {
        outside = next;
    }

    public Credit credit() {
        return credit;
    }

    public void setCredit(Credit next) {
        credit = next;
    }
}
