package org.stakewood.economy.farming;

import org.stakewood.economy.World;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.MarketRate;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.Allocation;
import org.stakewood.economy.scenario.FarmPool;
import org.stakewood.economy.scenario.FarmRules;
import org.stakewood.economy.staking.Network;
import org.stakewood.economy.staking.Validator;

/**
 * What the day being played gives to each stream, floored: the day's sum by the weights of the rules, a market's part
 * across its assets by what their debts are worth or bear, the stakers' part by the stake of each active validator.
 */
public final class Emission {

    private final World world;
    private final FarmRules rules;

    private Emission(World world) {
        this.world = world;
        this.rules = world.scenario().credit().farm();
    }

    /** The emission of a world that has a farm. */
    public static Emission of(World world) {
        return new Emission(world);
    }

    /** Micro-ACORN of the whole day; 0 before the start, from the end on, and after 62 halvings. */
    public long today() {
        int day = world.day() + 1;
        if (day < rules.startDay() || day >= rules.endDay()) {
            return 0;
        }
        int halvings = rules.halvingDays() == 0 ? 0 : (day - rules.startDay()) / rules.halvingDays();
        return halvings > 62 ? 0 : rules.perDay() >> halvings;
    }

    /** Micro-ACORN of one stream today. */
    public long today(Programme programme) {
        double all = rules.supplyWeight() + rules.borrowWeight() + rules.stakeWeight();
        for (FarmPool each : rules.pools()) {
            all += each.weight();
        }
        double weight =
                switch (programme.kind()) {
                    case SUPPLIERS -> rules.supplyWeight() * market(programme.target());
                    case BORROWERS -> rules.borrowWeight() * market(programme.target());
                    case PROVIDERS -> pool(programme.target());
                    case STAKERS -> rules.stakeWeight() * stake(programme.target());
                };
        return all > 0 ? Amount.floorTimes(today(), weight / all) : 0;
    }

    private double market(int asset) {
        double all = 0;
        double part = 0;
        for (Book each : world.credit().markets().get(0).books()) {
            double counted = counted(each);
            all += counted;
            part = each.asset().ordinal() == asset ? counted : part;
        }
        return all > 0 ? part / all : 0;
    }

    private double counted(Book book) {
        double owed = book.owed() * Oracle.of(world).average(book.asset());
        return rules.allocation() == Allocation.BY_INTEREST
                ? owed * MarketRate.of(world, 0, book.asset()).borrow()
                : owed;
    }

    private double pool(int id) {
        String name = world.scenario().market().pools().get(id).name();
        double weight = 0;
        for (FarmPool each : rules.pools()) {
            weight += each.pool().equals(name) ? each.weight() : 0;
        }
        return weight;
    }

    private double stake(int id) {
        Validator validator = world.validators().get(id);
        long all = Network.stake(world.validators());
        return all > 0 && validator.active() ? (double) validator.stake().tokens() / all : 0;
    }
}
