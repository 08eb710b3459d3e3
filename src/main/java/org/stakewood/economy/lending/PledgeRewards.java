package org.stakewood.economy.lending;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.amm.Swap;
import org.stakewood.economy.event.PromiseFunded;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.staking.Bonding;
import org.stakewood.economy.staking.LiquidRewards;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.staking.Validator;

/**
 * Where a market promises a rate, the day's staking rewards of stake pledged there are its income, not the borrower's:
 * what the pledged shares gained over the day's duties leaves the validator at once and is sold for dollars in the first
 * OAK/USD pool. A slash is the borrower's loss; only a net gain is taken. Interest of the desks stays the borrower's, and
 * on a day without a market price for OAK so does everything. One pass over the accounts, in such a market only.
 */
public final class PledgeRewards {

    private PledgeRewards() {}

    /** Step 6, before the interest; {@code opening} are the validators before the day's duties. */
    public static void collect(Draft draft, Vector<Validator> opening) {
        for (int market = 0; market < draft.credit().markets().size(); market++) {
            int id = market;
            int pool = Prices.oracle(draft.pools(), Asset.OAK, Asset.USD);
            boolean promises = MarketRate.promises(Ledger.rules(draft, id), Asset.USD);
            if (promises && pool >= 0 && !Oracle.of(draft).thin(Asset.OAK)) {
                draft.attempt(each -> collect(each, id, pool, opening));
            }
        }
    }

    private static void collect(Draft draft, int market, int pool, Vector<Validator> opening) {
        long coins = 0;
        for (Account account : draft.positioned()) {
            for (Pledge pledge : Ledger.position(account, market).pledges()) {
                coins = Amount.add(coins, take(draft, account.id(), market, pledge, opening.get(pledge.validator())));
            }
        }
        if (coins > 0) {
            Swap sale = draft.pool(pool).swapIn(Asset.OAK, coins);
            draft.update(sale.pool());
            Market lender = Ledger.market(draft, market);
            Ledger.update(draft, lender.withPromise(Amount.add(lender.promise(), sale.amountOut())));
            draft.tell(new PromiseFunded(market, coins, sale.amountOut()));
        }
    }

    private static long take(Draft draft, int account, int market, Pledge pledge, Validator before) {
        int id = pledge.validator();
        Validator now = draft.validator(id);
        long liquid = LiquidRewards.due(pledge.shares(), before.rewards().perShare(), now.rewards());
        if (liquid > 0) {
            Bonding.settle(draft, account, id);
            long paid = Math.min(liquid, draft.account(account).balances().oak());
            draft.debit(account, Asset.OAK, paid);
            return paid;
        }
        Stake old = before.stake();
        Stake stake = now.stake();
        if (old.shares() == 0 || stake.tokens() == 0) {
            return 0;
        }
        long gain = Health.stake(stake, pledge) - Amount.mulDivCeil(pledge.shares(), old.tokens(), old.shares());
        long shares = gain <= 0 ? 0 : Amount.mulDivFloor(gain, stake.shares(), stake.tokens());
        if (shares == 0) {
            return 0;
        }
        MarketPosition position = Ledger.position(draft, account, market);
        Ledger.put(draft, account, position.withPledged(id, pledge.shares() - shares));
        return Bonding.seize(draft, account, id, 0, shares);
    }
}
