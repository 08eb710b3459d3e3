package org.stakewood.economy.money;

import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;

/** What an account holds freely of each asset, in micro-units; never negative. */
public record Balances(long usd, long oak, long soak, long acorn) {

    public static final Balances NONE = new Balances(0, 0, 0, 0);

    public Balances {
        if ((usd | oak | soak | acorn) < 0) {
            throw new IllegalArgumentException("negative balance: " + usd + " " + oak + " " + soak + " " + acorn);
        }
    }

    /** The balance of one asset. */
    public long of(Asset asset) {
        return switch (asset) {
            case USD -> usd;
            case OAK -> oak;
            case SOAK -> soak;
            case ACORN -> acorn;
        };
    }

    /** These balances with {@code amount} more of the asset; refused as out of range beyond {@code long}. */
    public Balances plus(Asset asset, long amount) {
        return with(asset, Amount.add(of(asset), amount));
    }

    /** These balances with {@code amount} less of the asset; refused with what is there if it is not enough. */
    public Balances minus(Asset asset, long amount) {
        long held = of(asset);
        if (amount > held) {
            throw RefusedException.because(
                    Reason.INSUFFICIENT_BALANCE,
                    new Figure("needed", asset.unit(), amount),
                    new Figure("available", asset.unit(), held));
        }
        return with(asset, held - amount);
    }

    private Balances with(Asset asset, long amount) {
        return switch (asset) {
            case USD -> new Balances(amount, oak, soak, acorn);
            case OAK -> new Balances(usd, amount, soak, acorn);
            case SOAK -> new Balances(usd, oak, amount, acorn);
            case ACORN -> new Balances(usd, oak, soak, amount);
        };
    }
}
