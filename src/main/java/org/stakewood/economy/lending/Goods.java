package org.stakewood.economy.lending;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.staking.Bonding;
import org.stakewood.economy.staking.Stake;

/** What may be taken from a borrower, kind by kind in the order in which it is: deposits of USD, OAK, sOAK, then stake. */
final class Goods {

    private static final Vector<LotKind> ORDER =
            Vector.of(LotKind.USD_DEPOSIT, LotKind.OAK_DEPOSIT, LotKind.SOAK_DEPOSIT, LotKind.OAK);

    private final Draft draft;
    private final int account;
    private final int market;

    Goods(Draft draft, int account, int market) {
        this.draft = draft;
        this.account = account;
        this.market = market;
    }

    /** Kinds of which there is something that is worth something in a debt's asset. */
    Vector<LotKind> kinds(Asset debtAsset) {
        return ORDER.filter(kind -> held(kind) > 0 && price(kind, debtAsset) > 0);
    }

    /** Deposit shares that are collateral, or micro-OAK of stake that stands for the debts. */
    long held(LotKind kind) {
        MarketPosition position = Ledger.position(draft, account, market);
        if (kind != LotKind.OAK) {
            Line line = position.line(asset(kind));
            return line.collateral() ? line.deposit() : 0;
        }
        long sum = 0;
        for (Pledge pledge : position.pledges()) {
            sum = Amount.add(
                    sum, Health.stake(draft.validator(pledge.validator()).stake(), pledge));
        }
        return sum;
    }

    /** Worth of one unit in a debt's asset at average prices; 0 if it has none. */
    double price(LotKind kind, Asset debtAsset) {
        Oracle oracle = Oracle.of(draft);
        double unit = oracle.average(asset(kind)) / oracle.average(debtAsset);
        if (kind != LotKind.OAK) {
            Book book = Ledger.market(draft, market).book(asset(kind));
            unit *= (double) book.deposits() / book.depositShares();
        }
        return unit > 0 && !Double.isInfinite(unit) ? unit : 0;
    }

    /** Takes units away from the borrower; the caller places them. Of stake the rest of the last share is paid out. */
    void take(LotKind kind, long units) {
        if (kind != LotKind.OAK) {
            Line line = Ledger.line(draft, account, market, asset(kind));
            Ledger.put(draft, account, market, line.plusDeposit(-units));
            return;
        }
        long left = units;
        Vector<Pledge> pledges =
                Ledger.position(draft, account, market).pledges().sortBy(Pledge::validator);
        for (Pledge pledge : pledges) {
            if (left > 0) {
                left -= seize(pledge, left);
            }
        }
        if (left > 0) {
            throw new IllegalStateException("stake of account " + account + " is short of " + left);
        }
    }

    private long seize(Pledge pledge, long wanted) {
        Stake stake = draft.validator(pledge.validator()).stake();
        long worth = Health.stake(stake, pledge);
        long shares = wanted >= worth
                ? pledge.shares()
                : Math.min(pledge.shares(), Amount.mulDivCeil(wanted, stake.shares(), stake.tokens()));
        MarketPosition position = Ledger.position(draft, account, market);
        Ledger.put(draft, account, position.withPledged(pledge.validator(), pledge.shares() - shares));
        long taken = Bonding.seize(draft, account, pledge.validator(), 0, shares);
        long used = Math.min(taken, wanted);
        draft.credit(account, Asset.OAK, taken - used);
        return used;
    }

    static Asset asset(LotKind kind) {
        return switch (kind) {
            case USD_DEPOSIT -> Asset.USD;
            case OAK, OAK_DEPOSIT -> Asset.OAK;
            case SOAK_DEPOSIT -> Asset.SOAK;
            case ACORN, TREASURY_ACORN -> Asset.ACORN;
        };
    }
}
