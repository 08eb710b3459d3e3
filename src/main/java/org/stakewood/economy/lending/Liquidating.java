package org.stakewood.economy.lending;

import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.LendingRules;
import org.stakewood.economy.staking.Bonding;
import org.stakewood.economy.staking.Stake;

/**
 * Repays a part of another's unhealthy debt for collateral worth (1 + bonus) × the repayment at average prices, floored;
 * where there is less collateral the repayment shrinks, ceiled. At most closeFactor × the debt, floored; all of it below
 * fullCloseHealth or where the debt is worth less than smallDebt.
 */
public final class Liquidating {

    private static final double MOST_TOLD = 1e6;

    private final Draft draft;
    private final int account;
    private final int market;
    private final int owner;
    private final Asset debtAsset;
    private final LendingRules rules;
    private final Health health;
    private final Oracle oracle;

    private Liquidating(Draft draft, int account, int market, int owner, Asset debtAsset) {
        this.draft = draft;
        this.account = account;
        this.market = market;
        this.owner = owner;
        this.debtAsset = debtAsset;
        this.rules = Ledger.rules(draft, market);
        this.health = Health.atMark(draft.world(), owner, market);
        this.oracle = Oracle.of(draft);
    }

    /**
     * Liquidates for deposit shares of {@code collateral}, or, where that is null, for pledged stake with a validator,
     * which the liquidator gets as free stake. Refused: UNKNOWN_TARGET, SELF_LIQUIDATION, NOT_FLAGGED with the health,
     * NO_DEBT, CLOSE_FACTOR with the most that may be repaid, SLIPPAGE, TOO_SMALL, INSUFFICIENT_BALANCE.
     *
     * @param most micro-units of the debt asset to repay at most
     * @param least micro-units of the collateral's asset (OAK for stake) to receive at least
     */
    public static void liquidate(
            Draft draft,
            int account,
            int market,
            int owner,
            Asset debtAsset,
            long most,
            Asset collateral,
            int validator,
            long least) {
        Check.positive(most);
        Ledger.rules(draft, market);
        Ledger.book(draft, market, debtAsset);
        Check.known(owner, draft.accounts().size());
        if (owner == account) {
            throw RefusedException.because(Reason.SELF_LIQUIDATION);
        }
        Liquidating act = new Liquidating(draft, account, market, owner, debtAsset);
        act.requireUnhealthy();
        act.requireRoom(most);
        if (collateral == null) {
            Check.known(validator, draft.validators().size());
            act.stake(most, validator, least);
        } else {
            Ledger.book(draft, market, collateral);
            act.deposit(most, collateral, least);
        }
        Standing.refresh(draft, owner, market);
    }

    /** Most that one liquidation may repay of a debt now, micro-units; 0 unless the position is flagged and unhealthy. */
    public static long most(Draft draft, int market, int owner, Asset debtAsset) {
        Liquidating act = new Liquidating(draft, -1, market, owner, debtAsset);
        boolean open = Ledger.position(draft, owner, market).flaggedOn() > 0 && act.health.ratio() < 1;
        return open ? act.most() : 0;
    }

    private void requireUnhealthy() {
        if (Ledger.position(draft, owner, market).flaggedOn() == 0 || health.ratio() >= 1) {
            throw RefusedException.because(
                    Reason.NOT_FLAGGED, Figure.ratio("health", Math.min(health.ratio(), MOST_TOLD)));
        }
    }

    private void requireRoom(long amount) {
        if (Debts.owed(draft, owner, market, debtAsset) == 0) {
            throw RefusedException.because(Reason.NO_DEBT);
        }
        if (amount > most()) {
            throw RefusedException.because(
                    Reason.CLOSE_FACTOR,
                    new Figure("most", debtAsset.unit(), most()),
                    new Figure("needed", debtAsset.unit(), amount));
        }
    }

    private long most() {
        long owed = Debts.owed(draft, owner, market, debtAsset);
        boolean whole =
                health.ratio() < rules.fullCloseHealth() || owed * oracle.average(debtAsset) < rules.smallDebt();
        return whole ? owed : Amount.floorTimes(owed, rules.closeFactor());
    }

    private void deposit(long most, Asset collateral, long least) {
        Line line = Ledger.line(draft, owner, market, collateral);
        Book before = Ledger.book(draft, market, collateral);
        long worth = line.collateral() ? Claims.value(before, line.deposit()) : 0;
        Deal deal = deal(most, oracle.average(collateral), worth);
        pay(deal.repaid());
        Book book = Ledger.book(draft, market, collateral);
        long shares = deal.received() == worth
                ? line.deposit()
                : Amount.mulDivFloor(deal.received(), book.depositShares(), book.deposits());
        long received = deal.received() == worth ? worth : Claims.value(book, shares);
        requireLeast(collateral, received, least, shares);
        Line now = Ledger.line(draft, owner, market, collateral);
        Ledger.put(draft, owner, market, now.plusDeposit(-shares));
        Claims.give(draft, account, market, collateral, shares);
        tell(deal.repaid(), collateral, -1, received, shares);
    }

    private void stake(long most, int validator, long least) {
        MarketPosition position = Ledger.position(draft, owner, market);
        long pledged = position.pledged(validator);
        Stake stake = draft.validator(validator).stake();
        long worth = Health.stake(stake, new Pledge(validator, pledged));
        Deal deal = deal(most, oracle.average(Asset.OAK), worth);
        pay(deal.repaid());
        long shares = deal.received() == worth
                ? pledged
                : Amount.mulDivFloor(deal.received(), stake.shares(), stake.tokens());
        long received = Health.stake(stake, new Pledge(validator, shares));
        requireLeast(Asset.OAK, received, least, shares);
        position = Ledger.position(draft, owner, market);
        Ledger.put(draft, owner, position.withPledged(validator, pledged - shares));
        Bonding.handOver(draft, owner, account, validator, shares);
        tell(deal.repaid(), null, validator, received, shares);
    }

    /** What is repaid and received where so much collateral is left. */
    private Deal deal(long most, double price, long left) {
        double perRepaid = (1 + rules.bonus()) * oracle.average(debtAsset) / price;
        if (!(perRepaid > 0) || left == 0) {
            return new Deal(most, 0);
        }
        double whole = most * perRepaid;
        if (whole < left) {
            return new Deal(most, Math.min(left, Amount.floorTimes(most, perRepaid)));
        }
        return new Deal(Math.min(most, Amount.ceilTimes(left, 1 / perRepaid)), left);
    }

    private void pay(long amount) {
        draft.debit(account, debtAsset, amount);
        Ledger.update(draft, market, Ledger.book(draft, market, debtAsset).plusCash(amount));
        Borrowing.settle(draft, owner, market, debtAsset, amount);
    }

    private static void requireLeast(Asset asset, long received, long least, long shares) {
        if (received < least) {
            throw RefusedException.because(
                    Reason.SLIPPAGE,
                    new Figure("least", asset.unit(), least),
                    new Figure("now", asset.unit(), received));
        }
        if (shares == 0) {
            throw RefusedException.because(Reason.TOO_SMALL, new Figure("worth", Unit.SHARES, 0));
        }
    }

    private void tell(long repaid, Asset collateral, int validator, long received, long shares) {
        double after = Health.atMark(draft.world(), owner, market).ratio();
        draft.tell(new PositionLiquidated(
                account,
                owner,
                market,
                debtAsset,
                repaid,
                collateral,
                validator,
                received,
                shares,
                health.ratio(),
                Math.min(after, MOST_TOLD)));
    }

    private record Deal(long repaid, long received) {}
}
