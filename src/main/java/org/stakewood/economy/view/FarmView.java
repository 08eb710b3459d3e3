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
import org.stakewood.economy.scenario.FarmRules;
import org.stakewood.economy.staking.Network;

/**
 * The farm as one seat sees it: what each stream pays today, and what that is a year on what takes part: ACORN a day ·
 * days of a year · price ÷ value.
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

    /** All streams in their order; those of all who stake are one. */
    public Vector<FarmLine> lines() {
        Vector<FarmLine> lines = Vector.empty();
        if (!exists()) {
            return lines;
        }
        Emission emission = Emission.of(world);
        long staking = 0;
        long claim = 0;
        boolean stakes = false;
        for (int id = 0; id < world.credit().programmes().size(); id++) {
            Programme each = world.credit().programmes().get(id);
            if (each.kind() == ProgrammeKind.STAKERS) {
                stakes = true;
                staking = Amount.add(staking, emission.today(each));
                claim = Amount.add(claim, claim(id));
            } else {
                lines = lines.append(line(each.kind(), each.target(), emission.today(each), value(each), claim(id)));
            }
        }
        double stake = Network.stake(world.validators()) * Oracle.of(world).oakAverage();
        return stakes ? lines.append(line(ProgrammeKind.STAKERS, -1, staking, stake, claim)) : lines;
    }

    /** Reward a year of what is supplied or owed of an asset; 0 while nothing is emitted. */
    public double rate(ProgrammeKind kind, Asset asset) {
        return lines().find(each -> each.kind() == kind && each.target() == asset.ordinal())
                .map(FarmLine::rate)
                .filter(each -> !each.isNaN())
                .getOrElse(0.0);
    }

    private FarmLine line(ProgrammeKind kind, int target, long today, double value, long claim) {
        double rate = value > 0 ? today * price() * world.scenario().time().daysPerYear() / value : Double.NaN;
        return new FarmLine(kind, target, today, rate, claim, value);
    }

    /** Micro-dollars of everything that takes part. */
    private double value(Programme programme) {
        if (programme.kind() == ProgrammeKind.PROVIDERS) {
            Pool pool = world.pools().get(programme.target());
            Prices prices = Prices.of(world);
            return (double) prices.value(pool.asset1(), pool.reserve1()) + prices.value(pool.asset2(), pool.reserve2());
        }
        Asset asset = Asset.values()[programme.target()];
        Book book = world.credit().markets().get(0).book(asset);
        long coins = programme.kind() == ProgrammeKind.SUPPLIERS ? book.deposits() : book.owed();
        return coins * Oracle.of(world).average(asset);
    }

    private long claim(int programme) {
        for (Participation each : account.credit().farms()) {
            if (each.programme() == programme) {
                return each.part()
                        .claimable(world.credit().programmes().get(programme).rewards());
            }
        }
        return 0;
    }
}
