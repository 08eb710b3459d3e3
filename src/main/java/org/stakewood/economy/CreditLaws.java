package org.stakewood.economy;

import io.vavr.collection.Vector;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Line;
import org.stakewood.economy.lending.Market;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.lending.Pledge;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.liquidation.Vault;
import org.stakewood.economy.liquidation.VaultDeposit;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.synthetic.Desk;
import org.stakewood.economy.synthetic.Loan;
import org.stakewood.economy.synthetic.LoanKind;

/** The laws of everything that is lent, farmed and being liquidated; part of {@link Conservation}. */
final class CreditLaws {

    private CreditLaws() {}

    /** Micro-units of an asset that lie in desks, markets, vaults, auctions and farms. */
    static long held(World world, Asset asset) {
        Credit credit = world.credit();
        long sum = asset == Asset.ACORN ? credit.farmPot() : 0;
        for (Market market : credit.markets()) {
            sum = Math.addExact(sum, asset == Asset.USD ? market.promise() : 0);
            for (Book book : market.books()) {
                sum = Math.addExact(sum, book.asset() == asset ? book.cash() : 0);
            }
        }
        for (Vault vault : credit.vaults()) {
            sum = Math.addExact(sum, vault.asset() == asset ? Math.addExact(vault.total(), vault.joining()) : 0);
            sum = Math.addExact(sum, asset == Asset.OAK ? vault.pot().get(LotKind.OAK.ordinal()) : 0);
        }
        for (Auction auction : credit.auctions().values()) {
            sum = Math.addExact(sum, asset == Asset.OAK && auction.kind() == LotKind.OAK ? auction.lot() : 0);
        }
        if (asset == Asset.SOAK) {
            for (Desk desk : credit.desks()) {
                sum = Math.addExact(sum, desk.fund());
            }
            for (Validator validator : world.validators()) {
                sum = Math.addExact(sum, validator.interest().pot());
            }
        }
        return sum;
    }

    /** Every law that is broken, in words for the operator. */
    static Vector<String> broken(World world) {
        Vector<String> broken = Vector.empty();
        long outstanding = world.supply().outstanding(Asset.SOAK);
        long owed = Math.addExact(world.credit().loans(), world.credit().orphan());
        if (!world.credit().desks().isEmpty() && outstanding != owed) {
            broken = broken.append("sOAK: outstanding " + outstanding + ", loans and orphan " + owed);
        }
        broken = broken.appendAll(pledges(world));
        for (Desk desk : world.credit().desks()) {
            broken = broken.appendAll(debts(world, desk));
        }
        for (Market market : world.credit().markets()) {
            for (Book book : market.books()) {
                broken = broken.appendAll(shares(world, market, book));
            }
        }
        return broken.appendAll(vaults(world)).appendAll(FarmLaws.broken(world));
    }

    private static Vector<String> pledges(World world) {
        Vector<String> broken = Vector.empty();
        for (Account account : world.accounts()) {
            if (account.credit() == Positions.NONE) {
                continue;
            }
            long desks = 0;
            long markets = 0;
            for (Loan loan : account.credit().loans()) {
                desks += loan.pledged();
            }
            for (MarketPosition position : account.credit().markets()) {
                for (Pledge pledge : position.pledges()) {
                    markets += pledge.shares();
                }
            }
            for (Delegation each : account.delegations()) {
                desks -= each.desk();
                markets -= each.market();
                if ((each.free() | each.queued() | each.desk() | each.market() | each.granted()) < 0) {
                    broken = broken.append("account " + account.id() + ": a negative part of " + each);
                }
            }
            if (desks != 0 || markets != 0) {
                broken = broken.append("account " + account.id() + ": pledges differ by " + desks + " and " + markets);
            }
        }
        return broken;
    }

    private static Vector<String> debts(World world, Desk desk) {
        long callable = 0;
        long term = 0;
        long today = 0;
        for (Account account : world.accounts()) {
            for (Loan loan : account.credit().loans()) {
                boolean here = loan.desk() == desk.id();
                callable += here && loan.kind() == LoanKind.CALLABLE ? loan.debtShares() : 0;
                term += here && loan.kind() == LoanKind.TERM ? loan.debtShares() : 0;
                today += here ? loan.today() : 0;
            }
        }
        boolean holds = callable == desk.callable().shares()
                && term == desk.term().shares()
                && today == desk.callable().today() + desk.term().today();
        return holds
                ? Vector.empty()
                : Vector.of("desk " + desk.id() + ": " + desk + ", owed in shares " + callable + " and " + term
                        + ", today " + today);
    }

    private static Vector<String> shares(World world, Market market, Book book) {
        long deposits = 0;
        long debts = 0;
        long today = 0;
        long auctioned = 0;
        for (Account account : world.accounts()) {
            for (MarketPosition position : account.credit().markets()) {
                for (Line line : position.lines()) {
                    boolean here = position.market() == market.id() && line.asset() == book.asset();
                    deposits += here ? line.deposit() : 0;
                    debts += here ? line.debt() : 0;
                    today += here ? line.today() : 0;
                }
            }
        }
        LotKind claim = LotKind.depositOf(book.asset());
        for (Auction auction : world.credit().auctions().values()) {
            boolean here = auction.origin().market() == market.id();
            auctioned += here && auction.debtAsset() == book.asset() ? auction.debt() : 0;
            deposits += here && auction.kind() == claim ? auction.lot() : 0;
        }
        if (market.id() == 0) {
            for (Vault vault : world.credit().vaults()) {
                deposits += vault.pot().get(claim.ordinal());
            }
        }
        boolean holds = deposits == book.depositShares()
                && debts == book.debtShares()
                && today == book.today()
                && auctioned == book.auctioned()
                && (book.cash() | book.reserves()) >= 0;
        return holds
                ? Vector.empty()
                : Vector.of("market " + market.id() + ": " + book + ", held " + deposits + ", owed " + debts
                        + ", today " + today + ", in auction " + auctioned);
    }

    /** Depositors hold at most what the vault has, and have gained at most what it holds for them. */
    private static Vector<String> vaults(World world) {
        Vector<String> broken = Vector.empty();
        for (Vault vault : world.credit().vaults()) {
            long joining = 0;
            long left = 0;
            long[] gained = new long[Vault.KINDS];
            for (Account account : world.accounts()) {
                for (VaultDeposit each : account.credit().vaults()) {
                    if (each.asset() == vault.asset()) {
                        joining = Math.addExact(joining, each.joining());
                        left = Math.addExact(left, vault.left(each));
                        for (int i = 0; i < Vault.KINDS; i++) {
                            gained[i] = Math.addExact(gained[i], vault.gained(each, LotKind.values()[i]));
                        }
                    }
                }
            }
            boolean holds = joining == vault.joining() && left <= vault.total();
            for (int i = 0; i < Vault.KINDS; i++) {
                holds &= gained[i] <= vault.pot().get(i);
            }
            if (!holds) {
                broken = broken.append("vault " + vault.asset() + ": " + vault.total() + " and joining "
                        + vault.joining() + ", held " + left + " and joining " + joining + "; collateral " + vault.pot()
                        + ", gained " + Vector.ofAll(gained));
            }
        }
        return broken;
    }
}
