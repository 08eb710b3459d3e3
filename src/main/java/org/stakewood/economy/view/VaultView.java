package org.stakewood.economy.view;

import org.stakewood.economy.Account;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.liquidation.Vault;
import org.stakewood.economy.liquidation.VaultDeposit;
import org.stakewood.economy.money.Asset;

/** A backstop vault as one seat sees it; amounts in micro-units. */
public final class VaultView {

    private final Vault vault;
    private final VaultDeposit own;

    VaultView(Vault vault, Account account) {
        this.vault = vault;
        this.own = account.credit()
                .vaults()
                .find(each -> each.asset() == vault.asset())
                .getOrNull();
    }

    /** What is deposited, and which bad debts it cancels. */
    public Asset asset() {
        return vault.asset();
    }

    /** Everything at risk. */
    public long total() {
        return vault.total();
    }

    /** What is left of the own deposit, with what joins tomorrow. */
    public long mine() {
        return own == null ? 0 : vault.left(own) + own.joining();
    }

    /** What the own deposit has left at risk. */
    public long left() {
        return own == null ? 0 : vault.left(own);
    }

    /** What joins tomorrow. */
    public long joining() {
        return own == null ? 0 : own.joining();
    }

    /** What has been announced to leave. */
    public long notice() {
        return own == null ? 0 : own.notice();
    }

    /** Day (1 is the first) from which it may be paid. */
    public int noticeDue() {
        return own == null ? 0 : own.noticeDue();
    }

    /** Units of collateral of a kind that may be claimed. */
    public long gained(LotKind kind) {
        return own == null ? 0 : vault.gained(own, kind);
    }

    /** True if there is any collateral to claim. */
    public boolean gained() {
        for (int i = 0; i < Vault.KINDS; i++) {
            if (gained(LotKind.values()[i]) > 0) {
                return true;
            }
        }
        return false;
    }
}
