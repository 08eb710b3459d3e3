package org.stakewood.economy.security;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Market;
import org.stakewood.economy.liquidation.Vault;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.StakingRules;
import org.stakewood.economy.staking.Network;
import org.stakewood.economy.staking.SelfBond;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.synthetic.Backing;
import org.stakewood.economy.synthetic.Loan;

/**
 * What it would cost to corrupt the network, and what it would bring: the cheapest coalition of validators that holds
 * more than a third of the stake, and its own money at risk. Loans of the owners are not at risk: who has borrowed
 * against the stake has already been paid.
 *
 * @param members validators of the coalition
 * @param share X: its share of the stake
 * @param cost micro-dollars that its owners would lose: their own stake less their loans, slashed, and the fall of the
 *     value of their other OAK
 * @param costOfAll the same if all stake of these validators were theirs
 * @param profit micro-dollars that an attack would take from pools, markets and vaults
 * @param own micro-OAK of the owners' own stake less their loans
 * @param slashed share of it that they would lose
 * @param price dollars for one OAK
 * @param fall micro-dollars that their other OAK would lose
 * @param locked micro-dollars in pools without ACORN, market deposits and vaults
 */
public record Corruption(
        int members,
        double share,
        long cost,
        long costOfAll,
        long profit,
        long own,
        double slashed,
        double price,
        long fall,
        long locked) {

    private static final double THIRD = 1.0 / 3;

    /** The figures of a world; no cost where nothing is staked. */
    public static Corruption of(World world) {
        Oracle oracle = Oracle.of(world);
        double parity = Math.max(1, oracle.soakAverage());
        double price = oracle.oakAverage();
        Vector<Validator> cheapest = world.validators()
                .filter(each -> each.active() && each.stake().tokens() > 0)
                .sortBy(each ->
                        (double) equity(world, each, parity) / each.stake().tokens());
        long network = Network.stake(world.validators());
        long held = 0;
        long own = 0;
        long other = 0;
        int members = 0;
        for (Validator each : cheapest) {
            if (held > network * THIRD) {
                break;
            }
            held = Amount.add(held, each.stake().tokens());
            own = Amount.add(own, equity(world, each, parity));
            other = Amount.add(
                    other, world.accounts().get(each.owner()).balances().oak());
            members++;
        }
        double share = network == 0 ? 0 : (double) held / network;
        StakingRules rules = world.scenario().staking();
        double slashed = Math.min(1, rules.doubleSignFraction() + rules.correlationMultiplier() * share);
        double discount = world.scenario().credit().security().discount();
        long fall = Amount.floorTimes(other, price * discount);
        long locked = locked(world, oracle);
        return new Corruption(
                members,
                share,
                Amount.add(Amount.floorTimes(own, price * slashed), fall),
                Amount.add(Amount.floorTimes(held, price * slashed), fall),
                Amount.floorTimes(locked, world.scenario().credit().security().theftShare()),
                own,
                slashed,
                price,
                fall,
                locked);
    }

    /** The owner's self-bond less its loans, micro-OAK; not below 0. */
    private static long equity(World world, Validator validator, double parity) {
        Account owner = world.accounts().get(validator.owner());
        long loans = 0;
        for (Loan loan : owner.credit().loans()) {
            loans = loan.validator() == validator.id()
                    ? Amount.add(loans, Backing.owed(world.credit().desks().get(loan.desk()), loan))
                    : loans;
        }
        return Math.max(0, SelfBond.of(owner, validator) - Amount.ceilTimes(loans, parity));
    }

    /** Micro-dollars in pools without ACORN, market deposits and vaults. */
    private static long locked(World world, Oracle oracle) {
        long sum = 0;
        for (Pool each : world.pools()) {
            if (each.asset1() != Asset.ACORN && each.asset2() != Asset.ACORN) {
                sum = Amount.add(sum, value(oracle, each.asset1(), each.reserve1()));
                sum = Amount.add(sum, value(oracle, each.asset2(), each.reserve2()));
            }
        }
        for (Market market : world.credit().markets()) {
            for (Book book : market.books()) {
                sum = Amount.add(sum, value(oracle, book.asset(), book.deposits()));
            }
        }
        for (Vault vault : world.credit().vaults()) {
            sum = Amount.add(sum, value(oracle, vault.asset(), vault.total()));
        }
        return sum;
    }

    private static long value(Oracle oracle, Asset asset, long amount) {
        return Amount.floorTimes(amount, oracle.average(asset));
    }
}
