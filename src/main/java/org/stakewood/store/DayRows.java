package org.stakewood.store;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.measure.Holdings;
import org.stakewood.economy.measure.Worth;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.staking.Validator;
import org.stakewood.game.DayRecord;

/**
 * What is kept of each day in one statement: {@code standing}, {@code pool_day}, {@code validator_day}, {@code
 * coin_day}, {@code earning}, which a replay could fill again, and {@code absence}, which it could not.
 */
final class DayRows {

    private static final DayTable<DayRecord.Standing> STANDINGS = standings();

    private static final DayTable<DayRecord.PoolDay> POOLS = new DayTable<DayRecord.PoolDay>("pool_day")
            .ints("pool", DayRecord.PoolDay::pool)
            .doubles("spot", DayRecord.PoolDay::spot)
            .doubles("twap", DayRecord.PoolDay::twap)
            .longs("reserve1", DayRecord.PoolDay::reserve1)
            .longs("reserve2", DayRecord.PoolDay::reserve2)
            .longs("shares", DayRecord.PoolDay::shares)
            .doubles("fee_yield", DayRecord.PoolDay::feeYield);

    private static final DayTable<Validator> VALIDATORS = new DayTable<Validator>("validator_day")
            .ints("validator", Validator::id)
            .ints("owner", Validator::owner)
            .texts("status", each -> each.status().name())
            .longs("tokens", each -> each.stake().tokens())
            .doubles("commission", each -> each.terms().commission())
            .texts("tier", each -> each.operation().tier().name())
            .texts("client", each -> each.operation().client().name())
            .booleans("powered", each -> each.operation().powered())
            .ints("duty_days", each -> each.duty().days())
            .ints("duty_up", each -> each.duty().up());

    private static final DayTable<DayRecord.CoinDay> COINS = new DayTable<DayRecord.CoinDay>("coin_day")
            .texts("asset", each -> each.asset().name())
            .longs("free", each -> each.where().free())
            .longs("pools", each -> each.where().pools())
            .longs("staked", each -> each.where().staked())
            .longs("leaving", each -> each.where().leaving())
            .longs("credit", each -> each.where().credit())
            .longs("house", each -> each.where().house())
            .longs("supply", DayRecord.CoinDay::supply);

    private static final DayTable<Earning> EARNINGS = earnings();

    /** Whoever was not seen for a day or for three quarters of a minute, whichever is longer, was not there. */
    private static final String ABSENT = """
            insert into absence (game_id, day, accounts)
            select game.id, ?, array(select account from seat where seat.game_id = game.id and state = 'OPEN'
              and account is not null
              and present_at < now() - greatest(45000, millis_per_day) * interval '1 millisecond' order by account)
            from game where game.id = ?""";

    private static final String INSERT = "with stood as (" + STANDINGS.insert() + "), pooled as (" + POOLS.insert()
            + "), validated as (" + VALIDATORS.insert() + "), counted as (" + COINS.insert() + "), explained as ("
            + EARNINGS.insert() + ") " + ABSENT;

    private DayRows() {}

    static void insert(Connection connection, long game, DayRecord day) throws SQLException {
        List<Object> parameters = new ArrayList<>(STANDINGS.parameters(game, day.day(), day.standings()));
        parameters.addAll(POOLS.parameters(game, day.day(), day.pools()));
        parameters.addAll(VALIDATORS.parameters(game, day.day(), day.validators()));
        parameters.addAll(COINS.parameters(game, day.day(), day.coins()));
        parameters.addAll(EARNINGS.parameters(game, day.day(), day.earnings()));
        parameters.add(day.day());
        parameters.add(game);
        Jdbc.update(connection, INSERT, parameters.toArray());
    }

    private static DayTable<DayRecord.Standing> standings() {
        DayTable<DayRecord.Standing> table = new DayTable<DayRecord.Standing>("standing")
                .ints("account", DayRecord.Standing::account)
                .booleans("person", DayRecord.Standing::person)
                .booleans("active", DayRecord.Standing::active)
                .ints("place", each -> each.place() == 0 ? null : each.place())
                .longs("net_worth", DayRecord.Standing::netWorth)
                .longs("profit", DayRecord.Standing::profit)
                .longs("staked", each -> each.holdings().staked())
                .longs("pledged", each -> each.holdings().pledged())
                .longs("leaving", each -> each.holdings().leaving())
                .longs("loans", each -> each.holdings().loans())
                .longs("liquidation", each -> each.holdings().liquidation())
                .doubles("health", each -> known(each.holdings().health()));
        coins(table, "", Holdings::free);
        coins(table, "lent_", Holdings::lent);
        coins(table, "owed_", Holdings::owed);
        worth(table, "coins", Worth::coins);
        worth(table, "stake", Worth::stake);
        worth(table, "leaving", Worth::leaving);
        worth(table, "liquidity", Worth::liquidity);
        worth(table, "lent", Worth::lent);
        worth(table, "owed", Worth::owed);
        worth(table, "loans", Worth::loans);
        return table;
    }

    /** Why an account's net worth changed, day by day. */
    static Vector<Earning> earnings(Connection connection, long game, int account) throws SQLException {
        return Vector.ofAll(Jdbc.query(
                connection,
                row -> {
                    Vector<Long> parts = Vector.empty();
                    for (EarningPart each : EarningPart.values()) {
                        parts = parts.append(row.getLong(column(each)));
                    }
                    return new Earning(account, row.getInt("day"), row.getLong("opening"), parts);
                },
                "select * from earning where game_id = ? and account = ? order by day",
                game,
                account));
    }

    /** The lowest health of an account's debts, by day. */
    static TreeMap<Integer, Double> healths(Connection connection, long game, int account) throws SQLException {
        TreeMap<Integer, Double> healths = TreeMap.empty();
        for (Tuple2<Integer, Double> each : Jdbc.query(
                connection,
                row -> Tuple.of(row.getInt("day"), row.getDouble("health")),
                "select day, health from standing where game_id = ? and account = ? and health is not null",
                game,
                account)) {
            healths = healths.put(each);
        }
        return healths;
    }

    private static DayTable<Earning> earnings() {
        DayTable<Earning> table = new DayTable<Earning>("earning")
                .ints("account", Earning::account)
                .longs("opening", Earning::opening);
        for (EarningPart part : EarningPart.values()) {
            table.longs(column(part), each -> each.of(part));
        }
        return table;
    }

    private static String column(EarningPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static void coins(DayTable<DayRecord.Standing> table, String prefix, Function<Holdings, Balances> which) {
        for (Asset asset : Asset.values()) {
            table.longs(
                    prefix + asset.name().toLowerCase(Locale.ROOT),
                    each -> which.apply(each.holdings()).of(asset));
        }
    }

    private static void worth(DayTable<DayRecord.Standing> table, String part, Function<Worth, Long> which) {
        table.longs("worth_" + part, each -> which.apply(each.holdings().worth()));
    }

    private static Double known(double health) {
        return Double.isNaN(health) ? null : health;
    }
}
