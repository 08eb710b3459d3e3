package org.stakewood.economy.view;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.farming.Emission;
import org.stakewood.economy.farming.Farming;
import org.stakewood.economy.farming.Participation;
import org.stakewood.economy.farming.Programme;
import org.stakewood.economy.farming.ProgrammeKind;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.Allocation;
import org.stakewood.economy.scenario.FarmPool;
import org.stakewood.economy.scenario.FarmRules;
import org.stakewood.economy.staking.Network;

/**
 * The farm as one seat sees it: what each stream pays today, by the weights of the rules and, for a market, by what its
 * assets' debts are worth or bear. Reward rate = ACORN a day · days of a year · price ÷ value.
 */
public final class FarmView {

    private final World world;
    private final Account account;
    private final FarmRules rules;

    FarmView(World world, Account account) {
        this.world = world;
        this.account = account;
        this.rules = world.scenario().credit().farm();
    }

    /** True if there is a farm at all. */
    public boolean exists() {
        return rules != null;
    }

    public FarmRules rules() {
        return rules;
    }

    /** Micro-ACORN that the day being played emits. */
    public long today() {
        return exists() ? Emission.of(world).today() : 0;
    }

    /** Dollars per ACORN, averaged; 0 without a market. */
    public double price() {
        return Oracle.of(world).average(Asset.ACORN);
    }

    /** Everything that the reader may claim, micro-ACORN. */
    public long claim() {
        return Farming.claimable(world, account);
    }

    /** All streams, in the order of the rules. */
    public Vector<FarmLine> lines() {
        Vector<FarmLine> lines = Vector.empty();
        if (!exists()) {
            return lines;
        }
        if (world.credit().markets().nonEmpty()) {
            for (Book each : world.credit().markets().get(0).books()) {
                double dollars = Oracle.of(world).average(each.asset());
                double part = part(each);
                lines = lines.append(line(
                        ProgrammeKind.SUPPLIERS,
                        each.asset().ordinal(),
                        rules.supplyWeight() * part,
                        each.deposits() * dollars));
                lines = lines.append(line(
                        ProgrammeKind.BORROWERS,
                        each.asset().ordinal(),
                        rules.borrowWeight() * part,
                        each.owed() * dollars));
            }
        }
        for (FarmPool each : rules.pools()) {
            for (Pool pool : world.pools()) {
                if (world.scenario().market().pools().get(pool.id()).name().equals(each.pool())) {
                    lines = lines.append(line(ProgrammeKind.PROVIDERS, pool.id(), each.weight(), worth(pool)));
                }
            }
        }
        double stake = Network.stake(world.validators()) * Oracle.of(world).oakAverage();
        lines = lines.append(line(ProgrammeKind.STAKERS, -1, rules.stakeWeight(), stake));
        return lines.filter(each -> each.claim() > 0 || weight(each.kind()) > 0);
    }

    /** Reward a year of what is supplied or owed of an asset; 0 while nothing is emitted. */
    public double rate(ProgrammeKind kind, Asset asset) {
        return lines().find(each -> each.kind() == kind && each.target() == asset.ordinal())
                .map(FarmLine::rate)
                .filter(each -> !each.isNaN())
                .getOrElse(0.0);
    }

    private FarmLine line(ProgrammeKind kind, int target, double weight, double value) {
        double all = rules.supplyWeight() + rules.borrowWeight() + rules.stakeWeight();
        for (FarmPool each : rules.pools()) {
            all += each.weight();
        }
        long today = all > 0 ? Amount.floorTimes(today(), weight / all) : 0;
        double rate = value > 0 ? today * price() * world.scenario().time().daysPerYear() / value : Double.NaN;
        return new FarmLine(kind, target, today, rate, claim(kind, target));
    }

    /** An asset's part of what a market gets: 0 where nothing is owed at all. */
    private double part(Book book) {
        double all = 0;
        for (Book each : world.credit().markets().get(0).books()) {
            all += counted(each);
        }
        return all > 0 ? counted(book) / all : 0;
    }

    private double counted(Book book) {
        double owed = book.owed() * Oracle.of(world).average(book.asset());
        return rules.allocation() == Allocation.BY_INTEREST
                ? owed
                        * new MarketView(world, account.id(), 0)
                                .rate(book.asset())
                                .borrow()
                : owed;
    }

    private double worth(Pool pool) {
        Prices prices = Prices.of(world);
        return (double) prices.value(pool.asset1(), pool.reserve1()) + prices.value(pool.asset2(), pool.reserve2());
    }

    private double weight(ProgrammeKind kind) {
        return switch (kind) {
            case SUPPLIERS -> rules.supplyWeight();
            case BORROWERS -> rules.borrowWeight();
            case PROVIDERS -> 1;
            case STAKERS -> rules.stakeWeight();
        };
    }

    private long claim(ProgrammeKind kind, int target) {
        long sum = 0;
        for (Participation each : account.credit().farms()) {
            Programme programme = world.credit().programmes().get(each.programme());
            if (programme.kind() == kind && (target < 0 || programme.target() == target)) {
                sum = Amount.add(sum, claim(each));
            }
        }
        return sum;
    }

    private long claim(Participation each) {
        return each.part()
                .claimable(world.credit().programmes().get(each.programme()).rewards());
    }
}
