package org.stakewood.economy.event;

import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.money.Asset;

/** A vault paid coins back, or collateral that it had received. Deposit shares count as such. */
public record VaultPaid(int account, Asset asset, boolean shares, boolean gain, long amount) implements Event {

    public VaultPaid(int account, Asset asset, long amount) {
        this(account, asset, false, false, amount);
    }

    public VaultPaid(int account, LotKind kind, long amount) {
        this(account, kind.asset(), kind.deposit(), true, amount);
    }
}
