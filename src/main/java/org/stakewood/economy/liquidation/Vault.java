package org.stakewood.economy.liquidation;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import org.stakewood.economy.money.Asset;

/**
 * Money that waits to cancel bad debts of one asset for a premium in collateral; product–sum accounts as in Liquity's
 * stability pool.
 *
 * @param asset what is deposited
 * @param total micro-units at risk
 * @param joining micro-units that take part from the next day on
 * @param product what is left of a unit deposited at the beginning of this scale
 * @param scale how often the product has been raised by 10⁹
 * @param lossError part of a loss that was charged too much, fed back into the next
 * @param gains collateral per unit and scale, in the order of {@link LotKind}, ACORN left out
 * @param pot collateral held for depositors, in the same order
 */
public record Vault(
        Asset asset,
        long total,
        long joining,
        long product,
        int scale,
        long lossError,
        Vector<Vector<BigInteger>> gains,
        Vector<Long> pot) {

    /** The product of a fresh scale. */
    public static final long UNIT = 1_000_000_000_000_000_000L;

    /** Kinds of collateral that a vault receives. */
    public static final int KINDS = LotKind.values().length - 1;

    /** A vault that nobody has deposited in. */
    public static Vault open(Asset asset) {
        return new Vault(asset, 0, 0, UNIT, 0, 0, Vector.of(noGains()), Vector.fill(KINDS, () -> 0L));
    }

    /** Gains of a scale in which nothing has been received. */
    static Vector<BigInteger> noGains() {
        return Vector.fill(KINDS, () -> BigInteger.ZERO);
    }
}
