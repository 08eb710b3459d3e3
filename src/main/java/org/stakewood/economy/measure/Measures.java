package org.stakewood.economy.measure;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.List;
import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.audit.Closing;
import org.stakewood.economy.audit.Explained;
import org.stakewood.economy.audit.MoneyFlows;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Network;
import org.stakewood.economy.staking.Validator;

/** Step 10: one pass over the accounts for their scores, one over the network for its figures. */
public final class Measures {

    private static final double MICRO = 1e-6;

    private Measures() {}

    /** Takes the measures of the day that has just passed and tells them. */
    public static void take(Draft draft) {
        World world = draft.world();
        List<Account> positioned = draft.positioned();
        NetWorth worth = NetWorth.of(world);
        Account[] measured = new Account[world.accounts().size()];
        long[] worths = new long[measured.length];
        long[] stakes = new long[measured.length];
        Explained[] closed = new Explained[measured.length];
        Closing books = Closing.of(world);
        int i = 0;
        for (Account each : world.accounts()) {
            long staked = 0;
            double working = 0;
            for (Delegation delegation : each.delegations()) {
                long tokens = worth.stake(delegation);
                staked += tokens;
                working += tokens
                        * MICRO
                        * world.validators().get(delegation.validator()).duty().uptime();
            }
            worths[i] = worth.of(each);
            stakes[i] = staked;
            measured[i] = each.with(each.track().day(worths[i], worth.of(each.baseline()), working));
            closed[i] = books.account(each, worths[i]);
            i++;
        }
        draft.closeDay(Vector.of(measured), Vector.of(closed));
        draft.tell(new DayPassed(figures(world, positioned, worth.prices(), worths, stakes)));
    }

    private static DayFigures figures(
            World world, List<Account> positioned, Prices prices, long[] worths, long[] stakes) {
        long[] byValidator = world.validators()
                .toJavaStream()
                .filter(Validator::active)
                .mapToLong(each -> each.stake().tokens())
                .toArray();
        return new DayFigures(
                world.day(),
                world.chain().lastFinal(),
                world.outside().price(),
                Network.stake(world.validators()),
                world.supply().outstanding(Asset.OAK),
                world.chain().issuanceRate(),
                world.supply().through(Flow.ISSUANCE, Asset.OAK),
                world.supply().burnt(Asset.OAK),
                prices.acorn(),
                world.prices().map(PriceRecord::last),
                world.pools().map(each -> value(each, prices)),
                Gini.of(worths),
                Gini.of(stakes),
                Gini.of(Arrays.stream(stakes).filter(each -> each > 0).toArray()),
                Concentration.nakamoto(byValidator),
                Concentration.topShare(byValidator, 3),
                CreditFigures.of(world, positioned),
                MoneyFlows.of(world));
    }

    private static long value(Pool pool, Prices prices) {
        return prices.value(pool.asset1(), pool.reserve1()) + prices.value(pool.asset2(), pool.reserve2());
    }
}
