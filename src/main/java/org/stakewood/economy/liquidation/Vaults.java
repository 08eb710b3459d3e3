package org.stakewood.economy.liquidation;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Positions;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.event.VaultAbsorbed;
import org.stakewood.economy.event.VaultDeposited;
import org.stakewood.economy.event.VaultNoticed;
import org.stakewood.economy.event.VaultPaid;
import org.stakewood.economy.lending.Claims;
import org.stakewood.economy.lending.Unhealthy;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.synthetic.Loan;
import org.stakewood.economy.synthetic.LoanState;

/** The backstop vaults: who deposits takes bad debts off the market for a premium, and may lose patience but not leave. */
public final class Vaults {

    private Vaults() {}

    /** Micro-units of a debt asset that its vault could cancel now; 0 where there is none. */
    public static long available(Draft draft, Asset asset) {
        int at = find(draft, asset);
        return at < 0 ? 0 : draft.credit().vaults().get(at).available();
    }

    /** Removes a vault's money for a debt, which the caller burns or places, and gives its depositors the lot. */
    public static void absorb(Draft draft, Asset debtAsset, long debt, LotKind kind, long lot) {
        Vault vault = vault(draft, debtAsset);
        update(draft, vault.absorbed(debt, kind, lot));
        draft.tell(new VaultAbsorbed(debtAsset, debt, kind, lot));
    }

    /** Puts coins at risk; they take part from the next day on. */
    public static void deposit(Draft draft, int account, Asset asset, long amount) {
        Check.positive(amount);
        Vault vault = vault(draft, asset);
        draft.debit(account, asset, amount);
        collect(draft, account, asset);
        VaultDeposit now = part(draft, account, asset);
        put(
                draft,
                account,
                VaultDeposit.of(
                        vault(draft, asset),
                        now.amount(),
                        Amount.add(now.joining(), amount),
                        now.notice(),
                        now.noticeDue()));
        Vault after = vault(draft, asset);
        update(draft, wait(after.withJoining(Amount.add(vault.joining(), amount)), account));
        draft.tell(new VaultDeposited(account, asset, amount));
    }

    /** Gives notice of a withdrawal; it replaces an earlier one, 0 cancels it. */
    public static void notice(Draft draft, int account, Asset asset, long amount) {
        Vault vault = vault(draft, asset);
        VaultDeposit now = part(draft, account, asset);
        long most = Amount.add(vault.left(now), now.joining());
        if (amount < 0) {
            throw RefusedException.because(Reason.INVALID_AMOUNT, new Figure("amount", asset.unit(), amount));
        }
        if (amount > most) {
            throw RefusedException.because(
                    Reason.INSUFFICIENT_BALANCE,
                    new Figure("needed", asset.unit(), amount),
                    new Figure("available", asset.unit(), most));
        }
        int due = draft.day()
                + 1
                + draft.scenario().credit().liquidation().vaults().noticeDays();
        collect(draft, account, asset);
        VaultDeposit settled = part(draft, account, asset);
        if (!settled.empty()) {
            put(draft, account, VaultDeposit.of(vault(draft, asset), settled.amount(), settled.joining(), amount, due));
            update(draft, wait(vault(draft, asset), account));
        }
        draft.tell(new VaultNoticed(account, asset, amount, due));
    }

    /** Pays out the collateral that an account's deposit has gained. */
    public static void claim(Draft draft, int account, Asset asset) {
        vault(draft, asset);
        if (!collect(draft, account, asset)) {
            throw RefusedException.because(Reason.NOTHING_TO_CLAIM);
        }
    }

    /** Step 8: notices that are due are paid unless a debt of the asset is flagged; deposits of the day take part. */
    public static void nextDay(Draft draft) {
        for (Vault vault : draft.credit().vaults()) {
            if (vault.waiting().nonEmpty()) {
                boolean closed = vault.waiting().exists(each -> isDue(draft, each, vault.asset()))
                        && flagged(draft, vault.asset());
                Vector<Integer> still = Vector.empty();
                for (int account : vault.waiting()) {
                    still = settle(draft, account, vault.asset(), closed) ? still.append(account) : still;
                }
                update(draft, vault(draft, vault.asset()).withWaiting(still));
            }
        }
    }

    /** Returns whether the account has to wait on. */
    private static boolean settle(Draft draft, int account, Asset asset, boolean closed) {
        boolean pays = isDue(draft, account, asset) && !closed;
        collect(draft, account, asset);
        VaultDeposit now = part(draft, account, asset);
        Vault vault = vault(draft, asset);
        long amount = Amount.add(now.amount(), now.joining());
        long paid = pays ? Math.min(now.notice(), amount) : 0;
        long notice = pays ? 0 : now.notice();
        update(
                draft,
                vault.withTotal(Amount.add(vault.total(), now.joining()) - paid)
                        .withJoining(vault.joining() - now.joining()));
        put(draft, account, VaultDeposit.of(vault(draft, asset), amount - paid, 0, notice, now.noticeDue()));
        if (paid > 0) {
            draft.credit(account, asset, paid);
            draft.tell(new VaultPaid(account, asset, paid));
        }
        return notice > 0 && amount > paid;
    }

    private static boolean isDue(Draft draft, int account, Asset asset) {
        VaultDeposit now = part(draft, account, asset);
        return now.notice() > 0 && draft.day() + 1 >= now.noticeDue();
    }

    /** True while a debt that this vault would cancel is flagged: nobody leaves between the flag and the loss. */
    private static boolean flagged(Draft draft, Asset asset) {
        return Unhealthy.owing(draft, asset) || (asset == Asset.SOAK && loanFlagged(draft));
    }

    private static boolean loanFlagged(Draft draft) {
        for (Account account : draft.positioned()) {
            for (Loan loan : account.credit().loans()) {
                if (loan.state() == LoanState.FLAGGED) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Pays gains and takes new readings; false if there was nothing to pay. */
    private static boolean collect(Draft draft, int account, Asset asset) {
        VaultDeposit before = part(draft, account, asset);
        Vault vault = vault(draft, asset);
        boolean paid = false;
        for (int i = 0; i < Vault.KINDS; i++) {
            LotKind kind = LotKind.values()[i];
            long gain = Math.min(vault.gained(before, kind), vault.pot().get(i));
            if (gain > 0) {
                vault = vault.withPot(kind, vault.pot().get(i) - gain);
                update(draft, vault);
                give(draft, account, kind, gain);
                draft.tell(new VaultPaid(account, kind, gain));
                paid = true;
            }
        }
        if (before.amount() > 0) {
            put(
                    draft,
                    account,
                    VaultDeposit.of(vault, vault.left(before), before.joining(), before.notice(), before.noticeDue()));
        }
        return paid;
    }

    private static void give(Draft draft, int account, LotKind kind, long amount) {
        if (kind == LotKind.OAK) {
            draft.credit(account, Asset.OAK, amount);
        } else {
            Claims.give(draft, account, 0, kind.asset(), amount);
        }
    }

    private static Vault wait(Vault vault, int account) {
        return vault.waiting().contains(account)
                ? vault
                : vault.withWaiting(vault.waiting().append(account));
    }

    private static VaultDeposit part(Draft draft, int account, Asset asset) {
        for (VaultDeposit each : draft.account(account).credit().vaults()) {
            if (each.asset() == asset) {
                return each;
            }
        }
        return VaultDeposit.of(vault(draft, asset), 0, 0, 0, 0);
    }

    private static void put(Draft draft, int account, VaultDeposit deposit) {
        draft.update(account, each -> {
            Vector<VaultDeposit> all = each.credit().vaults();
            int at = all.indexWhere(old -> old.asset() == deposit.asset());
            if (deposit.empty()) {
                Positions less = at < 0 ? each.credit() : each.credit().withVaults(all.removeAt(at));
                return each.with(less.equals(Positions.NONE) ? Positions.NONE : less);
            }
            return each.with(each.credit().withVaults(at < 0 ? all.append(deposit) : all.update(at, deposit)));
        });
    }

    private static Vault vault(Draft draft, Asset asset) {
        int at = find(draft, asset);
        if (at < 0) {
            throw RefusedException.because(Reason.UNKNOWN_TARGET, new Figure("id", Unit.COUNT, asset.ordinal()));
        }
        return draft.credit().vaults().get(at);
    }

    private static void update(Draft draft, Vault vault) {
        int at = find(draft, vault.asset());
        draft.setCredit(draft.credit().withVaults(draft.credit().vaults().update(at, vault)));
    }

    private static int find(Draft draft, Asset asset) {
        return draft.credit().vaults().indexWhere(each -> each.asset() == asset);
    }
}
