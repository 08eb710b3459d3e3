package org.stakewood.economy.lending;

import org.stakewood.economy.Account;
import org.stakewood.economy.Positions;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.LendingRules;

/**
 * How much OAK a liquidation wave would bring to market, beside how much of it could be sold at a profit.
 *
 * @param underWater micro-OAK of deposits and stake that liquidators would receive for all debts of unhealthy positions
 * @param liquidatable micro-OAK that one can sell in the pool before its price eats the bonus: R·(1 + bonus − 1/(1 −
 *     fee)), R the pool's OAK
 */
public record Gauge(double underWater, double liquidatable) {

    private static final long PROBE = 1_000_000_000_000L;

    /** A market's gauge if OAK cost a factor of its average; 1 for now. One pass over the accounts that owe. */
    public static Gauge of(World world, int market, double factor) {
        LendingRules rules = world.scenario().credit().markets().get(market);
        double oak = Oracle.of(world).oakAverage() * factor;
        double sum = 0;
        for (Account account : world.accounts()) {
            if (account.credit() != Positions.NONE
                    && Ledger.position(account, market).indebted()) {
                Health health = Health.ifOak(world, account.id(), market, factor);
                double wanted = (1 + rules.bonus()) * health.debt() / oak;
                sum += health.ratio() < 1 ? Math.min(wanted, coins(world, account, market)) : 0;
            }
        }
        return new Gauge(sum, sold(world, rules.bonus()));
    }

    private static double coins(World world, Account account, int market) {
        MarketPosition position = Ledger.position(account, market);
        Line line = position.line(Asset.OAK);
        Book book = world.credit().markets().get(market).book(Asset.OAK);
        double sum = book != null && line.collateral() ? Claims.value(book, line.deposit()) : 0;
        for (Pledge pledge : position.pledges()) {
            sum += Health.stake(world.validators().get(pledge.validator()).stake(), pledge);
        }
        return sum;
    }

    private static double sold(World world, double bonus) {
        int id = Prices.oracle(world.pools(), Asset.OAK, Asset.USD);
        if (id < 0) {
            return 0;
        }
        Pool pool = world.pools().get(id);
        double kept = 1 - (double) pool.kind().fee(PROBE, PROBE) / PROBE;
        return Math.max(0, pool.reserve(pool.side(Asset.OAK)) * (1 + bonus - 1 / kept));
    }
}
