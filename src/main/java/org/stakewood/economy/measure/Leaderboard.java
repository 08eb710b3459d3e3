package org.stakewood.economy.measure;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stakewood.economy.Account;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Liquidity;

/** Ranks accounts by one criterion; leagues apart, those out of the game not at all. */
public final class Leaderboard {

    private Leaderboard() {}

    /** A league from the best to the last; equal figures by account id. */
    public static Vector<Standing> of(World world, Criterion criterion, League league) {
        NetWorth worth = NetWorth.of(world);
        List<Standing> rows = new ArrayList<>();
        for (Account each : world.accounts()) {
            if (each.active() && League.of(each) == league) {
                rows.add(new Standing(each.id(), each.person(), value(worth, each, criterion), 0));
            }
        }
        Comparator<Standing> best = Comparator.comparingDouble(Standing::value);
        rows.sort((criterion == Criterion.SURVIVOR ? best : best.reversed()).thenComparingInt(Standing::account));
        Vector<Standing> ranked = Vector.empty();
        for (int i = 0; i < rows.size(); i++) {
            Standing row = rows.get(i);
            boolean tie = i > 0 && row.value() == rows.get(i - 1).value();
            int place = tie ? ranked.last().place() : i + 1;
            ranked = ranked.append(new Standing(row.account(), row.person(), row.value(), place));
        }
        return ranked;
    }

    private static double value(NetWorth worth, Account account, Criterion criterion) {
        Track track = account.track();
        return switch (criterion) {
            case PROFIT -> track.profit();
            case WORTH -> track.worths().count() == 0 ? worth.of(account) : track.meanWorth();
            case RISK_ADJUSTED -> track.riskAdjusted();
            case BUILDER -> track.stakeDays();
            case ARBITRAGE -> track.traded();
            case LIQUIDITY -> track.pooled() + open(worth, account);
            case SURVIVOR -> track.drawdown();
        };
    }

    private static long open(NetWorth worth, Account account) {
        long sum = 0;
        for (Liquidity each : account.liquidity()) {
            sum += worth.liquidity(each) - worth.held(each);
        }
        return sum;
    }
}
