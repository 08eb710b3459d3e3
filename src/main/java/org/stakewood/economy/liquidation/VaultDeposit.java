package org.stakewood.economy.liquidation;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import org.stakewood.economy.money.Asset;

/**
 * An account's part of a vault.
 *
 * @param asset which vault
 * @param amount micro-units deposited when its readings were taken
 * @param product the vault's product then
 * @param scale the vault's scale then
 * @param gains the vault's gains of that scale then, in the vault's order
 * @param joining micro-units that take part from the next day on
 * @param notice micro-units to be paid out; 0 without notice
 * @param noticeDue day (1 is the first) from which they may be paid
 */
public record VaultDeposit(
        Asset asset,
        long amount,
        long product,
        int scale,
        Vector<BigInteger> gains,
        long joining,
        long notice,
        int noticeDue) {

    /** A part with so much at risk, read from the vault as it stands now. */
    static VaultDeposit of(Vault vault, long amount, long joining, long notice, int noticeDue) {
        return new VaultDeposit(
                vault.asset(),
                amount,
                vault.product(),
                vault.scale(),
                vault.gains().get(vault.scale()),
                joining,
                notice,
                noticeDue);
    }

    /** A part that is at risk from the beginning. */
    public static VaultDeposit opening(Vault vault, long amount) {
        return of(vault, amount, 0, 0, 0);
    }

    boolean empty() {
        return (amount | joining) == 0;
    }
}
