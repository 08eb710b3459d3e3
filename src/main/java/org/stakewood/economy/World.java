package org.stakewood.economy;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.audit.Audit;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.money.Supply;
import org.stakewood.economy.outside.OutsideMarket;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.staking.Chain;
import org.stakewood.economy.staking.DoubleSign;
import org.stakewood.economy.staking.QueuedExit;
import org.stakewood.economy.staking.Shadow;
import org.stakewood.economy.staking.UnbondingPool;
import org.stakewood.economy.staking.Validator;

/**
 * The whole economy of one game at one moment; immutable. A command turns it into the next one. It knows days only: no
 * clock time, no names.
 *
 * @param scenario the rules of this game
 * @param seed where all its chance comes from
 * @param day days that have passed; the day being played is the next
 * @param supply minted and burnt so far
 * @param house accounts that are nobody's seat, by {@link House}
 * @param accounts seats' accounts by id
 * @param validators validators by id
 * @param unbonding stake on the way out, by maturity and validator
 * @param shadows redelegated stake that still answers for its old validator
 * @param exits stake that waits for the churn limit
 * @param doubleSigns faults that still count for a correlation penalty
 * @param chain issuance and finality
 * @param pools market makers by id
 * @param prices recorded spots by pool
 * @param outside the outside market
 * @param credit loans, markets, farms and liquidations
 * @param amendments rules that were changed since the opening, in order; the scenario has them as they are now
 * @param audit why net worths change, and which coins went where
 */
public record World(
        Scenario scenario,
        long seed,
        int day,
        Supply supply,
        Vector<Balances> house,
        Vector<Account> accounts,
        Vector<Validator> validators,
        TreeMap<Long, UnbondingPool> unbonding,
        Vector<Shadow> shadows,
        Vector<QueuedExit> exits,
        Vector<DoubleSign> doubleSigns,
        Chain chain,
        Vector<Pool> pools,
        Vector<PriceRecord> prices,
        OutsideMarket outside,
        Credit credit,
        Vector<Amendment> amendments,
        Audit audit) {

    public World {
        amendments = amendments == null ? Vector.empty() : amendments;
        audit = audit == null ? Audit.NONE : audit;
    }

    /** A world whose rules nobody has changed and whose books nobody has opened. */
    public World(
            Scenario scenario,
            long seed,
            int day,
            Supply supply,
            Vector<Balances> house,
            Vector<Account> accounts,
            Vector<Validator> validators,
            TreeMap<Long, UnbondingPool> unbonding,
            Vector<Shadow> shadows,
            Vector<QueuedExit> exits,
            Vector<DoubleSign> doubleSigns,
            Chain chain,
            Vector<Pool> pools,
            Vector<PriceRecord> prices,
            OutsideMarket outside,
            Credit credit) {
        this(
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
                Vector.empty(),
                Audit.NONE);
    }

    /** True once the last day has passed. */
    public boolean over() {
        return day >= scenario.time().days();
    }
}
