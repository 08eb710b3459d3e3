package org.stakewood.economy.view;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Exit;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.audit.Explained;
import org.stakewood.economy.lending.Claims;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.measure.Liquidation;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.measure.Ruin;
import org.stakewood.economy.measure.Worth;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.order.OrderBook;
import org.stakewood.economy.order.Orders;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.staking.QueuedExit;
import org.stakewood.economy.staking.SelfBond;
import org.stakewood.economy.staking.UnbondingPool;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.synthetic.BankClaim;

/** What one seat may see: everything public, and its own account. */
public final class SeatView extends PublicView {

    private final int id;
    private NetWorth worth;

    public SeatView(World world, int account) {
        super(world);
        this.id = account;
    }

    /** The own account. */
    public Account account() {
        return world().accounts().get(id);
    }

    /** Why the net worth changed on the last day. */
    public Explained explained() {
        return world().audit().accounts().get(id);
    }

    /** Micro-dollars of everything held, at mid prices. */
    public long netWorth() {
        return valuation().of(account());
    }

    /** What the net worth is made of. */
    public Worth parts() {
        return valuation().parts(account());
    }

    /** Micro-dollars that coins are worth, as net worth counts them. */
    public long worth(Balances coins) {
        return valuation().coins(coins);
    }

    /** Micro-dollars that the stake of the opening endowment would be worth if it had been left alone. */
    public long holdingStake() {
        return valuation().stakes(account().baseline());
    }

    /** Micro-OAK of rewards of a delegation that wait to be claimed. */
    public long waiting(Delegation delegation) {
        return valuation().waiting(delegation);
    }

    /** Micro-dollars if everything were sold today. */
    public long liquidationValue() {
        return Liquidation.value(world(), account());
    }

    /** Micro-dollars that the opening endowment would be worth if it had been left alone. */
    public long holdingValue() {
        return valuation().of(account().baseline());
    }

    /** Micro-OAK that a delegation is worth after late penalties, waiting rewards included. */
    public long worth(Delegation delegation) {
        return valuation().stake(delegation);
    }

    /** Micro-OAK that stake on the way out is worth. */
    public long worth(Leaving leaving) {
        return valuation().leaving(leaving);
    }

    /** All stake that leaves the same validator on the same day. */
    public UnbondingPool leaving(Leaving leaving) {
        return world().unbonding()
                .get(UnbondingPool.key(leaving.validator(), leaving.maturity()))
                .get();
    }

    /** Final days until it is paid out. */
    public int wait(Leaving leaving) {
        return leaving.maturity() - world().chain().finalDays();
    }

    /** Micro-dollars that a liquidity position is worth. */
    public long worth(Liquidity position) {
        return valuation().liquidity(position);
    }

    /** Micro-dollars that what was put into a position would be worth if held. */
    public long held(Liquidity position) {
        return valuation().held(position);
    }

    /** Micro-units of both assets that a position would pay out now. */
    public long[] payout(Liquidity position) {
        Pool pool = pools().get(position.pool());
        Exit exit = pool.remove(position.shares());
        return new long[] {exit.out1(), exit.out2()};
    }

    /** The own validator; null if there is none. */
    public Validator validator() {
        return account().operator() ? validators().get(account().validator()) : null;
    }

    /** Micro-OAK of the own stake in the own validator. */
    public long selfBond() {
        return account().operator() ? SelfBond.of(account(), validator()) : 0;
    }

    /** Own stake that waits for the churn limit. */
    public Vector<QueuedExit> queue() {
        return world().exits().filter(each -> each.account() == id);
    }

    /** A money market of the scenario, with the own position in it. */
    public MarketView market(int market) {
        return new MarketView(world(), id, market);
    }

    /** The farm of the scenario; ask whether there is one. */
    public FarmView farm() {
        return new FarmView(world(), account());
    }

    /** The backstop vaults, with the own part in them. */
    public Vector<VaultView> vaults() {
        return world().credit().vaults().map(each -> new VaultView(each, account()));
    }

    /** A desk of the scenario that lends against stake, with what it would lend to this seat. */
    public DeskView desk(int desk) {
        return new DeskView(world(), id, desk);
    }

    /** The own loans against stake, pledges without debt included. */
    public Vector<LoanView> loans() {
        return account().credit().loans().map(each -> new LoanView(world(), each));
    }

    /** True if the seat may begin again after its ruin. */
    public boolean ruined() {
        return Ruin.of(world()).ruined(valuation(), account());
    }

    /** Micro-OAK of stake with which it would begin again. */
    public long restartGrant() {
        return Ruin.of(world()).grant();
    }

    /** Micro-OAK that a bank may still take out of the own rewards. */
    public long recourse() {
        return world().credit().claims().get((long) id).map(BankClaim::owed).getOrElse(0L);
    }

    /** The own orders that wait. */
    public Orders orders() {
        return OrderBook.of(world().credit(), id);
    }

    /** For every debt on the network the part of its collateral that must be lost until it is in default. */
    public Vector<Double> losses() {
        return soak().losses();
    }

    /** The smallest such part of the own loans against stake; NaN without debt. */
    public double ownLoss() {
        double least = Double.NaN;
        for (LoanView each : loans()) {
            if (each.condition().debt() > 0) {
                double loss = soak().loss(each);
                least = Double.isNaN(least) ? loss : Math.min(least, loss);
            }
        }
        return least;
    }

    /** The own loan of a desk against stake at a validator; null if there is none. */
    public LoanView loan(int desk, int validator) {
        return loans().find(each -> each.loan().desk() == desk && each.loan().validator() == validator)
                .getOrNull();
    }

    /** Collateral of a kind that waits in a vault, in coins: a claim on the market at what it would pay now. */
    public long gained(VaultView vault, LotKind kind) {
        long units = vault.gained(kind);
        return units == 0 || !kind.deposit()
                ? units
                : Claims.value(world().credit().markets().get(0).book(kind.asset()), units);
    }

    /** Micro-dollars of everything lent: deposits in markets and vaults with their gains, and what waits to be claimed. */
    public long lent() {
        return valuation().parts(account()).lent();
    }

    private NetWorth valuation() {
        if (worth == null) {
            worth = NetWorth.of(world());
        }
        return worth;
    }
}
