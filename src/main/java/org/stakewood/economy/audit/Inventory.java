package org.stakewood.economy.audit;

import io.vavr.collection.Vector;
import java.util.Arrays;
import org.stakewood.economy.Account;
import org.stakewood.economy.Positions;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.farming.Farming;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Claims;
import org.stakewood.economy.lending.Debts;
import org.stakewood.economy.lending.Line;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.liquidation.VaultDeposit;
import org.stakewood.economy.measure.Books;
import org.stakewood.economy.measure.PendingLoss;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.staking.LiquidRewards;
import org.stakewood.economy.staking.Rewards;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.UnbondingPool;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.synthetic.Backing;
import org.stakewood.economy.synthetic.Loan;

/** What accounts can claim in a world, in coins: one amount for each kind of {@link Claim}, as measured for net worth. */
final class Inventory {

    private static final Asset[] ASSETS = Asset.values();

    private final World world;
    private final PendingLoss pending;
    private final Vector<Double> fees;
    private final long[] amounts = new long[Claim.COUNT];

    /** @param fees swap fees per share so far, two for each pool */
    Inventory(World world, Vector<Double> fees) {
        this.world = world;
        this.pending = PendingLoss.of(world);
        this.fees = fees;
    }

    /** The amounts of an account; the array is used again by the next call. */
    long[] of(Account account) {
        Arrays.fill(amounts, 0);
        stake(account);
        for (Liquidity each : account.liquidity()) {
            pooled(each);
        }
        if (account.credit() != Positions.NONE) {
            credit(account);
        }
        return amounts;
    }

    /** Adds all that an account has of each asset, less what it owes, to sums by asset. */
    void total(Account account, int sign, long[] sums) {
        total(account, of(account), sign, sums);
    }

    /** The same where its amounts are at hand. */
    void total(Account account, long[] all, int sign, long[] sums) {
        for (Claim each : Claim.ALL) {
            sums[each.asset.ordinal()] += sign * each.sign * all[each.ordinal()];
        }
        for (Auction each : world.credit().auctions().values()) {
            if (each.bid().account() == account.id()) {
                sums[each.debtAsset().ordinal()] += sign * each.bid().amount();
            }
        }
        for (Asset each : ASSETS) {
            sums[each.ordinal()] += sign * account.balances().of(each);
        }
    }

    private void stake(Account account) {
        for (Delegation each : account.delegations()) {
            Validator validator = world.validators().get(each.validator());
            long tokens = Shares.out(
                    each.shares(), validator.stake().shares(), validator.stake().tokens());
            add(Claim.STAKE, tokens);
            add(Claim.EXPECTED_PENALTY, pending.of(each.validator(), tokens));
            if (validator.rewards().perShare().signum() != 0) {
                add(Claim.STAKE, LiquidRewards.due(each.shares(), each.claimed(), validator.rewards()));
            }
            Rewards interest = validator.interest();
            if (interest.pot() != 0) {
                add(Claim.DESK_INTEREST, LiquidRewards.due(each.shares(), each.interest(), interest));
            }
        }
        for (Leaving each : account.leaving()) {
            UnbondingPool pool = world.unbonding()
                    .get(UnbondingPool.key(each.validator(), each.maturity()))
                    .get();
            long tokens = Shares.out(each.shares(), pool.shares(), pool.tokens());
            add(Claim.LEAVING, tokens);
            add(Claim.EXPECTED_PENALTY, pending.of(each.validator(), tokens));
        }
    }

    private void pooled(Liquidity part) {
        Pool pool = world.pools().get(part.pool());
        add(Claim.POOLED_USD, pool.asset1(), Amount.mulDivFloor(part.shares(), pool.reserve1(), pool.shares()));
        add(Claim.POOLED_USD, pool.asset2(), Amount.mulDivFloor(part.shares(), pool.reserve2(), pool.shares()));
        if (fees.size() > 2 * pool.id()) {
            add(Claim.FEES_USD, pool.asset1(), fees(part, 2 * pool.id()));
            add(Claim.FEES_USD, pool.asset2(), fees(part, 2 * pool.id() + 1));
        }
    }

    /** What was taken of the fees may leave less than nothing of them by a rounding. */
    private long fees(Liquidity part, int at) {
        return Amount.floorTimes(part.shares(), Math.max(0, fees.get(at)));
    }

    private void credit(Account account) {
        for (Loan loan : account.credit().loans()) {
            add(Claim.LOANS, Backing.owed(world.credit().desks().get(loan.desk()), loan));
        }
        for (MarketPosition position : account.credit().markets()) {
            for (Line line : position.lines()) {
                Book book = world.credit().markets().get(position.market()).book(line.asset());
                long lent = Claims.value(book, line.deposit());
                add(Claim.LENT_USD, line.asset(), lent);
                add(Claim.OWED_USD, line.asset(), Debts.owed(book, line));
            }
        }
        add(Claim.FARMED, Farming.claimable(world, account));
        for (VaultDeposit deposit : account.credit().vaults()) {
            Balances held = Books.vault(world, deposit);
            for (Asset each : ASSETS) {
                add(Claim.VAULT_USD, each, held.of(each));
            }
        }
    }

    private void add(Claim kind, long amount) {
        amounts[kind.ordinal()] = Amount.add(amounts[kind.ordinal()], amount);
    }

    private void add(Claim first, Asset asset, long amount) {
        amounts[first.of(asset)] = Amount.add(amounts[first.of(asset)], amount);
    }
}
