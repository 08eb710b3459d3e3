package org.stakewood.economy;

import io.vavr.collection.Vector;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Line;
import org.stakewood.economy.lending.Market;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.liquidation.Vault;
import org.stakewood.economy.liquidation.VaultDeposit;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.LendingRules;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.synthetic.DebtPool;
import org.stakewood.economy.synthetic.Desk;
import org.stakewood.economy.synthetic.GuardState;
import org.stakewood.economy.synthetic.Loan;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.synthetic.LoanState;

/**
 * What is lent on day 0. The synthetic that exists is owed by those who pledge, at par, in proportion to their stake, or
 * to stake × loan where loans are named; a
 * market's cash is what was supplied less what was borrowed.
 */
final class OpeningBooks {

    private OpeningBooks() {}

    static void credit(Draft draft, int seats) {
        CreditRules rules = draft.scenario().credit();
        draft.setCredit(draft.credit()
                .withDesks(Vector.range(0, rules.desks().size()).map(Desk::open))
                .withMarkets(Vector.range(0, rules.markets().size())
                        .map(id -> open(id, rules.markets().get(id)))));
        if (rules.liquidation() != null && rules.liquidation().vaults().on()) {
            draft.setCredit(draft.credit().withVaults(Vector.of(Vault.open(Asset.USD), Vault.open(Asset.SOAK))));
        }
        Vector<Pledging> pledging = Vector.empty();
        OpeningCredit player = draft.scenario().genesis().player().credit();
        for (int seat = 0; seat < seats; seat++) {
            open(draft, seat, player, 1, 0);
            pledging = player.pledged() ? pledging.append(new Pledging(seat, player.weight(0, 1))) : pledging;
        }
        int next = seats;
        for (Group group : Settlement.inOrder(draft.scenario())) {
            OpeningCredit credit = group.credit();
            for (int i = 0; i < group.count(); i++) {
                open(draft, next, credit, group.count(), i);
                pledging = credit.pledged()
                        ? pledging.append(new Pledging(next, credit.weight(i, group.count())))
                        : pledging;
                next++;
            }
        }
        promise(draft);
        lend(draft, pledging);
    }

    private static Market open(int id, LendingRules rules) {
        return new Market(id, Vector.ofAll(rules.assets()).map(each -> Book.open(each.asset())), 0, Vector.empty());
    }

    private static void open(Draft draft, int account, OpeningCredit credit, int count, int index) {
        draft.mint(Flow.GENESIS, account, Asset.SOAK, Settlement.part(credit.soak(), count, index));
        for (Asset asset : Asset.values()) {
            long deposit = Settlement.part(credit.deposits().of(asset), count, index);
            long debt = Settlement.part(credit.debts().of(asset), count, index);
            if (deposit > 0 || debt > 0) {
                supply(draft, account, asset, deposit, debt);
            }
            long vaulted = Settlement.part(credit.vaults().of(asset), count, index);
            if (vaulted > 0) {
                vault(draft, account, asset, vaulted);
            }
        }
        if (credit.collateral()) {
            secure(draft, account);
        }
    }

    /** All stake of the account stands for what it owes in the first market. */
    private static void secure(Draft draft, int account) {
        for (Delegation each : draft.account(account).delegations()) {
            draft.update(account, old -> {
                Vector<MarketPosition> all = old.credit().markets();
                MarketPosition position = all.isEmpty() ? MarketPosition.open(0) : all.get(0);
                MarketPosition secured = position.withPledged(each.validator(), each.free());
                int at = old.delegationTo(each.validator());
                return old.withDelegations(old.delegations().update(at, it -> it.pledgedToMarket(it.free())))
                        .with(old.credit().withMarkets(Vector.of(secured)));
            });
        }
    }

    private static void supply(Draft draft, int account, Asset asset, long deposit, long debt) {
        Market market = draft.credit().markets().get(0);
        int at = market.books().indexWhere(each -> each.asset() == asset);
        Book old = market.books().get(at);
        long cash = old.cash() + deposit - debt;
        Book book = new Book(
                asset, cash, old.debt() + debt, old.debtShares() + debt, 0, 0, old.depositShares() + deposit, 0);
        draft.setCredit(draft.credit()
                .withMarkets(draft.credit()
                        .markets()
                        .update(0, new Market(0, market.books().update(at, book), 0, Vector.empty()))));
        Line line = new Line(asset, deposit, true, debt, 0);
        draft.update(account, each -> {
            Vector<MarketPosition> all = each.credit().markets();
            return each.with(each.credit()
                    .withMarkets(
                            all.isEmpty()
                                    ? Vector.of(new MarketPosition(0, Vector.of(line), Vector.empty(), 0))
                                    : all.update(
                                            0,
                                            old2 -> old2.withLines(old2.lines().append(line)))));
        });
    }

    private static void vault(Draft draft, int account, Asset asset, long amount) {
        Vector<Vault> vaults = draft.credit().vaults();
        int at = vaults.indexWhere(each -> each.asset() == asset);
        Vault old = vaults.get(at);
        draft.mintInto(Flow.GENESIS, asset, amount);
        draft.setCredit(draft.credit().withVaults(vaults.update(at, old.opened(amount))));
        VaultDeposit deposit = VaultDeposit.opening(old, amount);
        draft.update(
                account,
                each -> each.with(
                        each.credit().withVaults(each.credit().vaults().append(deposit))));
    }

    /** Mints the reserve behind a promised rate: a part of the dollars that have been supplied, floored. */
    private static void promise(Draft draft) {
        for (Market market : draft.credit().markets()) {
            LendingRules rules = draft.scenario().credit().markets().get(market.id());
            Book dollars = market.book(Asset.USD);
            if (dollars != null && rules.depositTarget() > 0) {
                long promise = Amount.floorTimes(dollars.deposits(), rules.targetReserve());
                draft.mintInto(Flow.GENESIS, Asset.USD, promise);
                draft.setCredit(draft.credit()
                        .withMarkets(draft.credit().markets().update(market.id(), market.withPromise(promise))));
            }
        }
    }

    /** Mints the markets' cash and lends out all of the synthetic that then exists. */
    private static void lend(Draft draft, Vector<Pledging> pledging) {
        for (Market market : draft.credit().markets()) {
            for (Book book : market.books()) {
                draft.mintInto(Flow.GENESIS, book.asset(), book.cash());
            }
        }
        long synthetic = draft.supply().outstanding(Asset.SOAK);
        if (draft.credit().desks().isEmpty() || synthetic == 0) {
            return;
        }
        long stake = 0;
        for (Pledging by : pledging) {
            for (Delegation each : draft.account(by.account()).delegations()) {
                stake = Amount.add(stake, by.weighted(worth(draft, each)));
            }
        }
        long left = synthetic;
        long behind = stake;
        for (Pledging by : pledging) {
            for (Delegation each : draft.account(by.account()).delegations()) {
                long worth = worth(draft, each);
                long weighted = by.weighted(worth);
                long debt = weighted == behind ? left : Amount.mulDivFloor(synthetic, weighted, stake);
                pledge(draft, by.account(), each, worth, debt);
                left -= debt;
                behind -= weighted;
            }
        }
        Desk desk = draft.credit().desks().get(0);
        DebtPool callable = new DebtPool(synthetic, synthetic, 0);
        draft.setCredit(draft.credit()
                .withDesks(draft.credit()
                        .desks()
                        .update(0, new Desk(0, callable, desk.term(), 0, GuardState.QUIET, Vector.empty()))));
    }

    private static void pledge(Draft draft, int account, Delegation delegation, long worth, long debt) {
        double limit = draft.scenario().credit().desks().get(0).loanLimit();
        Loan loan = new Loan(
                0,
                delegation.validator(),
                LoanKind.CALLABLE,
                LoanState.OPEN,
                0,
                0,
                0,
                delegation.free(),
                0,
                debt,
                0,
                worth,
                debt,
                limit,
                Vector.empty());
        draft.update(account, each -> {
            int at = each.delegationTo(delegation.validator());
            return each.withDelegations(each.delegations().update(at, old -> old.pledgedToDesk(old.free())))
                    .with(each.credit().withLoans(each.credit().loans().append(loan)));
        });
    }

    private static long worth(Draft draft, Delegation delegation) {
        Stake stake = draft.validator(delegation.validator()).stake();
        return Shares.out(delegation.free(), stake.shares(), stake.tokens());
    }

    /** An account that pledges all its stake, and what a unit of it weighs when the synthetic is shared out. */
    private record Pledging(int account, double weight) {

        long weighted(long stake) {
            return Amount.floorTimes(stake, weight);
        }
    }
}
