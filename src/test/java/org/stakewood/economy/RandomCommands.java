package org.stakewood.economy;

import io.vavr.collection.Vector;
import java.util.List;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.BidAuction;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.CancelShock;
import org.stakewood.economy.command.Claim;
import org.stakewood.economy.command.ClaimFarm;
import org.stakewood.economy.command.ClaimVault;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.Compensate;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.DepositVault;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.EndowSeat;
import org.stakewood.economy.command.ExitSingle;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.command.JoinSingle;
import org.stakewood.economy.command.Liquidate;
import org.stakewood.economy.command.NoticeVault;
import org.stakewood.economy.command.OpenValidator;
import org.stakewood.economy.command.PlanShock;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Redelegate;
import org.stakewood.economy.command.Release;
import org.stakewood.economy.command.RemoveLiquidity;
import org.stakewood.economy.command.Repay;
import org.stakewood.economy.command.RepayLoan;
import org.stakewood.economy.command.Restart;
import org.stakewood.economy.command.SetClient;
import org.stakewood.economy.command.SetCollateral;
import org.stakewood.economy.command.SetCommission;
import org.stakewood.economy.command.SetOrder;
import org.stakewood.economy.command.SetTier;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.SwapExactOut;
import org.stakewood.economy.command.TradeOutside;
import org.stakewood.economy.command.Transfer;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.command.Unjail;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.Aid;
import org.stakewood.economy.order.LimitOrder;
import org.stakewood.economy.order.OrderKind;
import org.stakewood.economy.order.ProtectLoan;
import org.stakewood.economy.order.ProtectMarket;
import org.stakewood.economy.order.StandingOrder;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Tier;
import org.stakewood.economy.synthetic.LoanKind;

/** Commands of sensible, greedy, foolish and hostile players, by seed. */
public final class RandomCommands {

    private static final int FAR = 10_000;

    private final long seed;
    private long count;

    public RandomCommands(long seed) {
        this.seed = seed;
    }

    /** Any command of any account, with amounts from a micro-unit to more than there is, and nonsense now and then. */
    public Command next(World world) {
        Dice dice = Dice.of(seed, count++, "command", 0);
        int account = dice.below(world.accounts().size());
        Account own = world.accounts().get(account);
        int pool = dice.below(world.pools().size());
        Pool market = world.pools().get(pool);
        Asset asset = dice.chance(0.5) ? market.asset1() : market.asset2();
        int validator = dice.below(world.validators().size());
        int held = own.delegations().isEmpty()
                ? validator
                : own.delegations().get(dice.below(own.delegations().size())).validator();
        long shares = own.delegationTo(held) < 0
                ? 1_000
                : own.delegations().get(own.delegationTo(held)).shares();
        long lp = own.liquidityIn(pool) < 0
                ? 1_000
                : own.liquidity().get(own.liquidityIn(pool)).shares();
        long oak = own.balances().oak();
        int lending = world.credit().markets().isEmpty() ? 0 : 6;
        return switch (dice.below(24 + lending)) {
            case 0, 1 -> new Delegate(account, validator, amount(dice, oak));
            case 2, 3 -> new Undelegate(account, held, amount(dice, shares));
            case 4 -> new Redelegate(account, held, validator, amount(dice, shares));
            case 5 -> new Claim(account, held);
            case 6 ->
                new OpenValidator(
                        account,
                        pick(dice, Client.values()),
                        pick(dice, Tier.values()),
                        dice.uniform() * 0.25,
                        amount(dice, oak));
            case 7 -> new SetTier(account, pick(dice, Tier.values()));
            case 8 -> new SetClient(account, pick(dice, Client.values()));
            case 9 -> new SetCommission(account, dice.uniform() * 0.25);
            case 10 -> new Unjail(account);
            case 11, 12 ->
                new SwapExactIn(
                        account, pool, asset, amount(dice, own.balances().of(asset)), 0, FAR);
            case 13 ->
                new SwapExactOut(
                        account,
                        pool,
                        asset,
                        Long.MAX_VALUE,
                        amount(dice, own.balances().of(asset)),
                        FAR);
            case 14 ->
                new AddLiquidity(
                        account,
                        pool,
                        amount(dice, own.balances().of(market.asset1())),
                        amount(dice, own.balances().of(market.asset2())),
                        0,
                        FAR);
            case 15 ->
                new JoinSingle(account, pool, asset, amount(dice, own.balances().of(asset)), 0, FAR);
            case 16 -> new RemoveLiquidity(account, pool, amount(dice, lp), 0, 0, FAR);
            case 17 -> new ExitSingle(account, pool, amount(dice, lp), asset, 0, FAR);
            case 18 -> new TradeOutside(account, dice.chance(0.5), amount(dice, oak), dice.chance(0.5) ? 0 : 1e9);
            case 19, 20, 21, 22 -> loan(dice, account, held, amount(dice, shares), world);
            case 24, 25, 26, 27, 28, 29 -> lending(dice, own, held, amount(dice, shares), world);
            default -> rare(dice, account, asset, amount(dice, own.balances().of(asset)), world);
        };
    }

    /** What a host does now and then, well or badly: gifts, takings, events planned, taken back and ended early. */
    public Command nextOfHost(World world) {
        Dice dice = Dice.of(seed, count++, "host", 0);
        List<Planned> plan = world.scenario().plan();
        if (dice.chance(0.4)) {
            int account = dice.below(world.accounts().size() + 1) - 1;
            long sign = dice.chance(0.3) ? -1 : 1;
            return new Compensate(account, sign * amount(dice, 5_000_000), sign * amount(dice, 9_000_000));
        }
        if (dice.chance(0.3) && !plan.isEmpty()) {
            return new CancelShock(plan.get(dice.below(plan.size())));
        }
        return new PlanShock(world.day() + dice.below(8), shock(dice));
    }

    private static Shock shock(Dice dice) {
        AccountKind kind = pick(dice, AccountKind.values());
        int days = dice.below(9);
        return switch (dice.below(7)) {
            case 0, 1 -> new Shock.Storm(dice.uniform() * 4, days);
            case 2, 3 -> new Shock.Congestion(dice.below(2_000_000), days);
            case 4, 5 -> new Shock.LoanDemand(kind, dice.uniform() * 2.2 - 1.1);
            default -> new Shock.Theft(dice.below(3) - 1, dice.below(3) - 1, dice.uniform() * 0.5);
        };
    }

    /** Loans against stake; plain sums among them, so that some are given. */
    private static Command loan(Dice dice, int account, int validator, long shares, World world) {
        int desks = world.credit().desks().size();
        int desk = dice.chance(0.95) ? dice.below(Math.max(1, desks)) : dice.below(4) - 1;
        PledgeTarget target = PledgeTarget.desk(desk);
        long soak = world.accounts().get(account).balances().soak();
        return switch (dice.below(8)) {
            case 0, 1, 2 -> new Pledge(account, validator, shares, target);
            case 3 -> new Release(account, validator, shares, target);
            case 4, 5 ->
                new Draw(
                        account,
                        desk,
                        validator,
                        dice.chance(0.7) ? 10_000_000L + dice.below(490_000_000) : amount(dice, 500_000_000),
                        dice.chance(0.7) ? LoanKind.CALLABLE : LoanKind.TERM);
            case 6 -> new RepayLoan(account, desk, validator, amount(dice, soak), false);
            default -> new RepayLoan(account, desk, validator, 0, true);
        };
    }

    /** Money markets; plain sums among them, so that some are lent. */
    private static Command lending(Dice dice, Account own, int validator, long shares, World world) {
        int markets = world.credit().markets().size();
        int market = dice.chance(0.95) ? dice.below(Math.max(1, markets)) : dice.below(4) - 1;
        Asset asset = pick(dice, Asset.values());
        MarketPosition position =
                own.credit().markets().find(each -> each.market() == market).getOrElse(MarketPosition.open(market));
        PledgeTarget target = PledgeTarget.market(market);
        long held = own.balances().of(asset);
        long some = dice.chance(0.7) ? 1 + dice.below(900_000_000) : amount(dice, held);
        return switch (dice.below(14)) {
            case 12, 13 ->
                new Liquidate(
                        own.id(),
                        market,
                        dice.below(world.accounts().size()),
                        asset,
                        some,
                        dice.chance(0.3) ? null : pick(dice, Asset.values()),
                        validator,
                        0);
            case 0, 1, 2 -> new Supply(own.id(), market, asset, amount(dice, held));
            case 3, 4 ->
                new Withdraw(
                        own.id(),
                        market,
                        asset,
                        amount(dice, position.line(asset).deposit()));
            case 5 -> new SetCollateral(own.id(), market, asset, dice.chance(0.7));
            case 6, 7, 8 -> new Borrow(own.id(), market, asset, some);
            case 9 -> new Repay(own.id(), market, asset, amount(dice, held), dice.chance(0.3));
            case 10 -> new Pledge(own.id(), validator, shares, target);
            default -> new Release(own.id(), validator, amount(dice, position.pledged(validator)), target);
        };
    }

    /** A running auction, or one that is not there. */
    private static long auction(Dice dice, World world) {
        Vector<Long> running = world.credit().auctions().keySet().toVector();
        return running.isEmpty() || dice.chance(0.1) ? dice.below(5) : running.get(dice.below(running.size()));
    }

    private static Command rare(Dice dice, int account, Asset asset, long amount, World world) {
        return switch (dice.below(18)) {
            case 0 -> new EndowSeat();
            case 1 -> new HandSeat(account, dice.chance(0.5), dice.chance(0.9), dice.chance(0.3));
            case 6 -> new DepositVault(account, dice.chance(0.5) ? Asset.USD : Asset.SOAK, amount);
            case 7 -> new NoticeVault(account, dice.chance(0.5) ? Asset.USD : Asset.SOAK, amount / 2);
            case 8 -> new ClaimVault(account, dice.chance(0.5) ? Asset.USD : Asset.SOAK);
            case 13 -> new ClaimFarm(account);
            case 16 -> new Restart(account, dice.below(world.validators().size()));
            case 14, 15 -> order(dice, account, asset, amount, world);
            case 9, 10, 11 -> new BuyAuction(account, auction(dice, world), amount, dice.chance(0.8) ? 1e9 : 0.5);
            case 12 -> new BidAuction(account, auction(dice, world), dice.uniform() * 3);
            default -> new Transfer(account, dice.below(world.accounts().size()), asset, amount);
        };
    }

    /** A standing order, sensible enough that some come to act. */
    private static Command order(Dice dice, int account, Asset asset, long amount, World world) {
        Account own = world.accounts().get(account);
        OrderKind kind = pick(dice, OrderKind.values());
        double below = 1 + dice.uniform() * 3;
        Aid aid = pick(dice, Aid.values());
        int pool = dice.below(world.pools().size());
        StandingOrder order =
                switch (dice.chance(0.15) ? OrderKind.LIMIT : kind) {
                    case LIMIT ->
                        new LimitOrder(
                                pool,
                                asset,
                                amount,
                                world.pools().get(pool).shares() == 0
                                        ? 1
                                        : world.pools().get(pool).spot() * (0.9 + 0.2 * dice.uniform()));
                    case LOAN ->
                        own.credit().loans().isEmpty()
                                ? new ProtectLoan(0, 0, below, aid, amount)
                                : new ProtectLoan(
                                        own.credit().loans().get(0).desk(),
                                        own.credit().loans().get(0).validator(),
                                        below,
                                        aid,
                                        50_000_000);
                    case MARKET -> new ProtectMarket(0, below, aid, asset, dice.chance(0.5) ? 50_000_000 : amount);
                };
        return new SetOrder(account, kind, dice.chance(0.1) ? null : order);
    }

    private static <T> T pick(Dice dice, T[] all) {
        return all[dice.below(all.length)];
    }

    private static long amount(Dice dice, long held) {
        return switch (dice.below(10)) {
            case 0 -> held;
            case 1 -> held + 1;
            case 2 -> dice.below(3) - 1;
            case 3 -> dice.chance(0.5) ? Long.MAX_VALUE : Long.MIN_VALUE;
            case 4 -> 1 + dice.below(1_000);
            default -> (long) (held * dice.uniform() * dice.uniform());
        };
    }
}
