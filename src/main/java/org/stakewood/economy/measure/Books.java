package org.stakewood.economy.measure;

import org.stakewood.economy.Account;
import org.stakewood.economy.Positions;
import org.stakewood.economy.World;
import org.stakewood.economy.farming.Farming;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Claims;
import org.stakewood.economy.lending.Debts;
import org.stakewood.economy.lending.Line;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.liquidation.Vault;
import org.stakewood.economy.liquidation.VaultDeposit;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.LiquidRewards;
import org.stakewood.economy.staking.Rewards;
import org.stakewood.economy.synthetic.Backing;
import org.stakewood.economy.synthetic.Loan;

/**
 * What an account has lent and what it owes, as coins: each claim as what it would pay now, floored.
 *
 * @param owned deposits, vault deposits and their gains, the desks' interest that waits, bids in escrow
 * @param owed debts to the markets
 * @param loans micro-sOAK owed to the desks
 */
public record Books(Balances owned, Balances owed, long loans) {

    private static final Books NOTHING = new Books(Balances.NONE, Balances.NONE, 0);

    /** The books of an account; {@code settled} counts a loan at what its pledge can still carry. */
    public static Books of(World world, Account account, boolean settled) {
        return of(world, account, settled, Escrow.of(world));
    }

    /** The same for one of many accounts. */
    static Books of(World world, Account account, boolean settled, Escrow escrow) {
        Balances interest = interest(world, account);
        Balances bids = escrow.of(account.id());
        Books books = interest == Balances.NONE && bids == Balances.NONE
                ? NOTHING
                : NOTHING.with(interest).with(bids);
        if (account.credit() == Positions.NONE) {
            return books;
        }
        long loans = 0;
        for (Loan loan : account.credit().loans()) {
            long debt = Backing.owed(world.credit().desks().get(loan.desk()), loan);
            loans = Amount.add(loans, settled ? Math.min(debt, Backing.expected(world, loan)) : debt);
        }
        books = new Books(books.owned, books.owed, loans);
        for (MarketPosition position : account.credit().markets()) {
            for (Line line : position.lines()) {
                Book book = world.credit().markets().get(position.market()).book(line.asset());
                books = books.with(line.asset(), Claims.value(book, line.deposit()), Debts.owed(book, line));
            }
        }
        books = books.with(Asset.ACORN, Farming.claimable(world, account), 0);
        for (VaultDeposit deposit : account.credit().vaults()) {
            books = books.with(vault(world, deposit));
        }
        return books;
    }

    private Books with(Balances more) {
        Balances sum = owned;
        for (Asset asset : Asset.values()) {
            sum = more.of(asset) == 0 ? sum : sum.plus(asset, more.of(asset));
        }
        return new Books(sum, owed, loans);
    }

    private Books with(Asset asset, long deposit, long debt) {
        return new Books(owned.plus(asset, deposit), owed.plus(asset, debt), loans);
    }

    /** What a deposit in a backstop vault would pay now, its gains included. */
    public static Balances vault(World world, VaultDeposit deposit) {
        Vault vault = world.credit()
                .vaults()
                .find(each -> each.asset() == deposit.asset())
                .get();
        Balances sum = Balances.NONE.plus(vault.asset(), Amount.add(vault.left(deposit), deposit.joining()));
        for (int i = 0; i < Vault.KINDS; i++) {
            LotKind kind = LotKind.values()[i];
            long gain = vault.gained(deposit, kind);
            if (gain > 0) {
                Book book = kind.deposit() ? world.credit().markets().get(0).book(kind.asset()) : null;
                long coins = book == null ? gain : Claims.value(book, Math.min(gain, book.depositShares()));
                sum = sum.plus(kind.asset(), coins);
            }
        }
        return sum;
    }

    private static Balances interest(World world, Account account) {
        long sum = 0;
        for (Delegation each : account.delegations()) {
            Rewards waiting = world.validators().get(each.validator()).interest();
            sum = waiting.pot() == 0
                    ? sum
                    : Amount.add(sum, LiquidRewards.due(each.shares(), each.interest(), waiting));
        }
        return sum == 0 ? Balances.NONE : Balances.NONE.plus(Asset.SOAK, sum);
    }
}
