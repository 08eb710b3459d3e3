package org.stakewood.economy.view;

import java.util.Arrays;
import org.stakewood.economy.World;
import org.stakewood.economy.measure.Concentration;
import org.stakewood.economy.measure.Gini;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.staking.Validator;

/** How few have how much, now: of wealth over all accounts, of stake over active validators. Whose it is, is not said. */
public final class ConcentrationView {

    private final long[] worths;
    private final long[] stakes;

    ConcentrationView(World world) {
        NetWorth worth = NetWorth.of(world);
        this.worths = world.accounts().toJavaStream().mapToLong(worth::of).toArray();
        this.stakes = world.validators()
                .toJavaStream()
                .filter(Validator::active)
                .mapToLong(each -> each.stake().tokens())
                .toArray();
    }

    /** Gini coefficient of net worth, 0 to 1. */
    public double gini() {
        return Gini.of(worths);
    }

    /** Accounts that count in it. */
    public int accounts() {
        return worths.length;
    }

    /** Micro-dollars of all of them together. */
    public long wealth() {
        return Arrays.stream(worths).sum();
    }

    /** Σ(2j − n − 1)·x_j, micro-dollars: how far apart they are. */
    public double spread() {
        return Gini.spread(worths);
    }

    /** Fewest validators that hold more than a third of the stake; 0 if nothing is staked. */
    public int nakamoto() {
        return Concentration.nakamoto(stakes);
    }

    /** Share of the stake of the three largest validators; 0 if nothing is staked. */
    public double topThree() {
        return Concentration.topShare(stakes, 3);
    }

    /** Micro-OAK of the largest so many validators. */
    public long largest(int count) {
        return Arrays.stream(stakes)
                .sorted()
                .skip(Math.max(0, stakes.length - count))
                .sum();
    }
}
