package org.stakewood.economy.measure;

import org.stakewood.economy.Account;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.staking.LiquidRewards;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.staking.UnbondingPool;
import org.stakewood.economy.staking.Validator;

/**
 * What accounts are worth at the prices of a world: each claim counts what it would pay now, after the late penalties
 * that are still to come, and is floored to the micro-dollar.
 */
public final class NetWorth {

    private final World world;
    private final Prices prices;
    private final PendingLoss pending;
    private final Escrow escrow;

    private NetWorth(World world) {
        this.world = world;
        this.prices = Prices.of(world);
        this.pending = PendingLoss.of(world);
        this.escrow = Escrow.of(world);
    }

    /** Values the accounts of a world. */
    public static NetWorth of(World world) {
        return new NetWorth(world);
    }

    /** The prices used. */
    public Prices prices() {
        return prices;
    }

    /** Micro-dollars of everything the account holds, less what it owes; negative if it owes more. */
    public long of(Account account) {
        return parts(account).net();
    }

    /** What the net worth of the account is made of. */
    public Worth parts(Account account) {
        long stake = 0;
        for (Delegation each : account.delegations()) {
            stake = Amount.add(stake, prices.value(Asset.OAK, stake(each)));
        }
        long leaving = 0;
        for (Leaving each : account.leaving()) {
            leaving = Amount.add(leaving, prices.value(Asset.OAK, leaving(each)));
        }
        long liquidity = 0;
        for (Liquidity each : account.liquidity()) {
            liquidity = Amount.add(liquidity, liquidity(each));
        }
        Books books = Books.of(world, account, world.over(), escrow);
        return new Worth(
                coins(account.balances()),
                stake,
                leaving,
                liquidity,
                coins(books.owned()),
                coins(books.owed()),
                Amount.floorTimes(books.loans(), loanPrice()));
    }

    /** What a unit owed to a desk counts: the market's price; at par once the game is settled. */
    private double loanPrice() {
        return world.over() ? prices.oak() : prices.soak();
    }

    /** Micro-OAK that a delegation is worth, waiting rewards included. */
    public long stake(Delegation delegation) {
        Validator validator = world.validators().get(delegation.validator());
        long tokens = Shares.out(
                delegation.shares(),
                validator.stake().shares(),
                validator.stake().tokens());
        return tokens - pending.of(validator.id(), tokens) + waiting(delegation);
    }

    /** Micro-OAK of rewards of a delegation that wait to be claimed. */
    public long waiting(Delegation delegation) {
        Validator validator = world.validators().get(delegation.validator());
        return validator.rewards().perShare().signum() == 0
                ? 0
                : LiquidRewards.due(delegation.shares(), delegation.claimed(), validator.rewards());
    }

    /** Micro-OAK of a delegation that stands for loans or debts, after late penalties, without rewards. */
    public long pledged(Delegation delegation) {
        long shares = delegation.desk() + delegation.market();
        if (shares == 0) {
            return 0;
        }
        Stake bonded = world.validators().get(delegation.validator()).stake();
        long tokens = Shares.out(shares, bonded.shares(), bonded.tokens());
        return tokens - pending.of(delegation.validator(), tokens);
    }

    /** Micro-OAK that stake on the way out is worth. */
    public long leaving(Leaving leaving) {
        UnbondingPool pool = world.unbonding()
                .get(UnbondingPool.key(leaving.validator(), leaving.maturity()))
                .get();
        long tokens = Shares.out(leaving.shares(), pool.shares(), pool.tokens());
        return tokens - pending.of(leaving.validator(), tokens);
    }

    /** Micro-dollars that LP shares are worth. */
    public long liquidity(Liquidity position) {
        Pool pool = world.pools().get(position.pool());
        long out1 = Amount.mulDivFloor(position.shares(), pool.reserve1(), pool.shares());
        long out2 = Amount.mulDivFloor(position.shares(), pool.reserve2(), pool.shares());
        return prices.value(pool.asset1(), out1) + prices.value(pool.asset2(), out2);
    }

    /** Micro-dollars that what was put into a position would be worth if it had been held. */
    public long held(Liquidity position) {
        Pool pool = world.pools().get(position.pool());
        return prices.value(pool.asset1(), position.put1()) + prices.value(pool.asset2(), position.put2());
    }

    /** Micro-dollars that the opening endowment would be worth if it had been left alone. */
    public long of(Baseline baseline) {
        return Amount.add(coins(baseline.coins()) - coins(baseline.owed()), stakes(baseline));
    }

    /** Micro-dollars that the stake of the opening endowment would be worth if it had been left alone. */
    public long stakes(Baseline baseline) {
        long sum = 0;
        for (OpeningStake each : baseline.stakes()) {
            double rate = world.validators().get(each.validator()).stake().rate();
            double kept = 1 - pending.share(each.validator());
            sum = Amount.add(sum, Amount.floorTimes(each.shares(), each.growth() * rate * kept * prices.oak()));
        }
        return sum;
    }

    /** Median of the players' net worth, people and bots in players' seats alike; 0 without players. */
    public long medianOfPlayers() {
        long[] worths = world.accounts()
                .toJavaStream()
                .filter(each -> each.kind() == AccountKind.PLAYER && each.active())
                .mapToLong(this::of)
                .sorted()
                .toArray();
        int middle = worths.length / 2;
        if (worths.length == 0) {
            return 0;
        }
        return worths.length % 2 == 1 ? worths[middle] : worths[middle - 1] + (worths[middle] - worths[middle - 1]) / 2;
    }

    /** Micro-dollars that coins are worth, each asset floored. */
    public long coins(Balances coins) {
        long sum = coins.usd();
        sum = Amount.add(sum, prices.value(Asset.SOAK, coins.soak()));
        sum = Amount.add(sum, prices.value(Asset.ACORN, coins.acorn()));
        return Amount.add(sum, prices.value(Asset.OAK, coins.oak()));
    }
}
