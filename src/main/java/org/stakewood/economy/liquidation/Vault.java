package org.stakewood.economy.liquidation;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;

/**
 * Money that waits to cancel bad debts of one asset for a premium in collateral; product–sum accounts as in Liquity's
 * stability pool: what an account still has and what it has gained is read off two running figures, at the same cost for
 * any number of depositors. At least one micro-unit stays, so that the product never becomes zero.
 *
 * @param asset what is deposited
 * @param total micro-units at risk
 * @param joining micro-units that take part from the next day on
 * @param product what is left of a unit deposited at the beginning of this scale, times {@link #UNIT}
 * @param scale how often the product has been raised by 10⁹
 * @param lossError what the last loss charged too much, fed back into the next
 * @param gains collateral per unit and scale, in the order of {@link LotKind}, ACORN left out
 * @param pot collateral held for depositors, in the same order
 * @param waiting accounts with a deposit that joins or a notice that runs, each once
 */
public record Vault(
        Asset asset,
        long total,
        long joining,
        long product,
        int scale,
        long lossError,
        Vector<Vector<BigInteger>> gains,
        Vector<Long> pot,
        Vector<Integer> waiting) {

    /** The product of a fresh scale. */
    public static final long UNIT = 1_000_000_000_000_000_000L;

    /** Kinds of collateral that a vault receives. */
    public static final int KINDS = LotKind.ACORN.ordinal();

    static final BigInteger ONE = BigInteger.valueOf(UNIT);
    static final BigInteger STEP = BigInteger.valueOf(1_000_000_000L);

    /** A vault that nobody has deposited in. */
    public static Vault open(Asset asset) {
        return new Vault(asset, 0, 0, UNIT, 0, 0, Vector.of(noGains()), Vector.fill(KINDS, () -> 0L), Vector.empty());
    }

    /** Gains of a scale in which nothing has been received. */
    static Vector<BigInteger> noGains() {
        return Vector.fill(KINDS, () -> BigInteger.ZERO);
    }

    /** The vault with so much more at risk from the beginning. */
    public Vault opened(long amount) {
        return withTotal(Amount.add(total, amount));
    }

    /** What it can cancel: all but one micro-unit. */
    public long available() {
        return Math.max(0, total - 1);
    }

    /** The vault after it has cancelled a debt for a lot of collateral; the debt is at most {@link #available()}. */
    Vault absorbed(long debt, LotKind kind, long lot) {
        BigInteger all = BigInteger.valueOf(total);
        BigInteger perUnit = BigInteger.valueOf(lot).multiply(ONE).divide(all);
        BigInteger loss = BigInteger.valueOf(debt).multiply(ONE).subtract(carried(debt));
        BigInteger lossPerUnit = loss.divide(all).add(BigInteger.ONE);
        long error = Math.max(0, lossPerUnit.multiply(all).subtract(loss).longValueExact() - 1);
        Vector<BigInteger> here = gains.get(scale);
        int at = kind.ordinal();
        BigInteger sum = here.get(at).add(perUnit.multiply(BigInteger.valueOf(product)));
        Vector<Vector<BigInteger>> sums = gains.update(scale, here.update(at, sum));
        BigInteger next = BigInteger.valueOf(product).multiply(ONE.subtract(lossPerUnit));
        int newScale = scale;
        while (next.divide(ONE).compareTo(STEP) < 0) {
            next = next.multiply(STEP);
            newScale++;
            sums = sums.append(noGains());
        }
        return new Vault(
                asset,
                total - debt,
                joining,
                next.divide(ONE).longValueExact(),
                newScale,
                error,
                sums,
                pot.update(at, Amount.add(pot.get(at), lot)),
                waiting);
    }

    /** Of what was charged too much only the part that survives this loss is given back, or parts would outgrow the whole. */
    private BigInteger carried(long debt) {
        return BigInteger.valueOf(lossError)
                .multiply(BigInteger.valueOf(total - debt))
                .divide(BigInteger.valueOf(total));
    }

    /** What is left of a deposit, micro-units, floored. */
    public long left(VaultDeposit deposit) {
        int scales = scale - deposit.scale();
        if (deposit.amount() == 0 || scales > 1) {
            return 0;
        }
        BigInteger now = BigInteger.valueOf(deposit.amount())
                .multiply(BigInteger.valueOf(product))
                .divide(BigInteger.valueOf(deposit.product()));
        return (scales == 0 ? now : now.divide(STEP)).longValueExact();
    }

    /**
     * What a deposit has gained of one kind of collateral and not yet been paid, micro-units, floored; 0 of what no
     * vault receives.
     */
    public long gained(VaultDeposit deposit, LotKind kind) {
        int at = kind.ordinal();
        if (at >= KINDS) {
            return 0;
        }
        BigInteger same =
                gains.get(deposit.scale()).get(at).subtract(deposit.gains().get(at));
        BigInteger next =
                deposit.scale() < scale ? gains.get(deposit.scale() + 1).get(at).divide(STEP) : BigInteger.ZERO;
        return same.add(next)
                .multiply(BigInteger.valueOf(deposit.amount()))
                .divide(BigInteger.valueOf(deposit.product()))
                .divide(ONE)
                .longValueExact();
    }

    Vault withTotal(long other) {
        return new Vault(asset, other, joining, product, scale, lossError, gains, pot, waiting);
    }

    Vault withJoining(long other) {
        return new Vault(asset, total, other, product, scale, lossError, gains, pot, waiting);
    }

    Vault withPot(LotKind kind, long other) {
        return new Vault(
                asset, total, joining, product, scale, lossError, gains, pot.update(kind.ordinal(), other), waiting);
    }

    Vault withWaiting(Vector<Integer> other) {
        return new Vault(asset, total, joining, product, scale, lossError, gains, pot, other);
    }
}
