package org.stakewood.economy;

import io.vavr.collection.Vector;
import org.stakewood.economy.farming.Participation;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.liquidation.VaultDeposit;
import org.stakewood.economy.synthetic.Loan;

/**
 * What an account has pledged, lent, owes and farms.
 *
 * @param loans against stake, each desk and validator once
 * @param markets in money markets, each once
 * @param vaults in backstop vaults, each once
 * @param farms in streams of ACORN, each once
 */
public record Positions(
        Vector<Loan> loans, Vector<MarketPosition> markets, Vector<VaultDeposit> vaults, Vector<Participation> farms) {

    public static final Positions NONE = new Positions(Vector.empty(), Vector.empty(), Vector.empty(), Vector.empty());

    /** These positions after pledged shares of a validator were lost: loans lose theirs in their order, then markets. */
    public Positions lessPledged(int validator, long fromDesks, long fromMarkets) {
        if (fromDesks == 0 && fromMarkets == 0) {
            return this;
        }
        long[] left = {fromDesks, fromMarkets};
        Vector<Loan> cutLoans = loans.map(each -> {
            long cut = each.validator() == validator ? Math.min(left[0], each.pledged()) : 0;
            left[0] -= cut;
            return each.withPledged(each.pledged() - cut);
        });
        Vector<MarketPosition> cutMarkets = markets.map(each -> {
            long cut = Math.min(left[1], each.pledged(validator));
            left[1] -= cut;
            return each.withPledged(validator, each.pledged(validator) - cut);
        });
        return withLoans(cutLoans).withMarkets(cutMarkets);
    }

    public Positions withLoans(Vector<Loan> other) {
        return new Positions(other, markets, vaults, farms);
    }

    public Positions withMarkets(Vector<MarketPosition> other) {
        return new Positions(loans, other, vaults, farms);
    }

    public Positions withVaults(Vector<VaultDeposit> other) {
        return new Positions(loans, markets, other, farms);
    }

    public Positions withFarms(Vector<Participation> other) {
        return new Positions(loans, markets, vaults, other);
    }
}
