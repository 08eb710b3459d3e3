package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.Repay;
import org.stakewood.economy.command.RepayLoan;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SwapExactOut;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.synthetic.LoanState;
import org.stakewood.economy.view.LoanView;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SeatView;

/**
 * What every automated player with debts does first: repays a loan that is weak or called, with what it has and with the
 * synthetic that its liquid OAK buys, and a market debt that has become unhealthy.
 */
final class Protector {

    /** OAK for one sOAK from which on it buys no more to repay. */
    private static final double DEAREST = 1.5;

    /** Health of a market position below which it repays. */
    private static final double WEAK = 1.1;

    private Protector() {}

    static Vector<SeatCommand> orders(SeatView view) {
        Vector<SeatCommand> orders = Vector.empty();
        if (view.account().credit().loans().nonEmpty()) {
            for (LoanView loan : view.loans()) {
                orders = orders.appendAll(protect(view, loan));
            }
        }
        for (int market = 0; market < view.markets(); market++) {
            orders = orders.appendAll(protect(view, view.market(market)));
        }
        return orders;
    }

    private static Vector<SeatCommand> protect(SeatView view, LoanView loan) {
        boolean called = loan.loan().state() == LoanState.CALLED || loan.loan().callEnd() > 0;
        long need = called ? loan.toClose() : loan.missing();
        if (need <= 0) {
            return Vector.empty();
        }
        Account account = view.account();
        long held = account.balances().soak();
        Vector<SeatCommand> orders = Vector.empty();
        if (held < need) {
            Pool pool = pool(view);
            long wanted = pool == null ? 0 : Math.min(need - held, pool.reserve1() / 4);
            long budget = Wallet.oak(view);
            if (wanted > 0 && budget > 0 && pool.spot() < DEAREST) {
                // Half as much again is the most that it pays: beyond that the collateral is worth less.
                long most = Math.min(budget, wanted + wanted / 2);
                long bought = Math.min(wanted, most - most / 4);
                orders = orders.append(
                        new SwapExactOut(account.id(), pool.id(), Asset.OAK, most, bought, view.day() + 1));
                held += bought;
            }
        }
        return held == 0
                ? orders
                : orders.append(new RepayLoan(
                        account.id(),
                        loan.loan().desk(),
                        loan.loan().validator(),
                        Math.min(held, need),
                        called && held >= need));
    }

    private static Vector<SeatCommand> protect(SeatView view, MarketView market) {
        if (!market.position().indebted() || market.health().ratio() >= WEAK) {
            return Vector.empty();
        }
        Vector<SeatCommand> orders = Vector.empty();
        for (Asset asset : new Asset[] {Asset.USD, Asset.OAK, Asset.SOAK}) {
            long owed = market.owed(asset);
            long held = asset == Asset.OAK
                    ? Wallet.oak(view)
                    : view.account().balances().of(asset);
            if (owed > 0 && held > 0) {
                orders = orders.append(
                        new Repay(view.account().id(), market.id(), asset, Math.min(held, owed), held >= owed));
            }
        }
        return orders;
    }

    /** The pool that prices the synthetic; null if there is none. */
    static Pool pool(SeatView view) {
        int id = Prices.oracle(view.pools(), Asset.SOAK, Asset.OAK);
        return id < 0 ? null : view.pools().get(id);
    }
}
