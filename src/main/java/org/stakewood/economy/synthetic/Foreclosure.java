package org.stakewood.economy.synthetic;

import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.amm.Swap;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.liquidation.Auctions;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.liquidation.Ladder;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.liquidation.Origin;
import org.stakewood.economy.liquidation.Vaults;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.LiquidationRules;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.staking.Bonding;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Network;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.SlashedCoins;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.staking.Validator;

/**
 * Ends a loan in default. The claim is L, without the surcharge of φ. Seized shares become liquid OAK at once; the price
 * of that is a penalty on L·max(1, p) to the insurance fund, which shrinks first if the stake does not suffice.
 */
public final class Foreclosure {

    private static final double MOST_SHARE = 0.9;
    private static final double LEAST_PRICE = 1e-6;

    private final Draft draft;
    private final int account;
    private final Loan loan;
    private final FallCause cause;
    private final DeskRules rules;
    private final double health;
    private final double mark;
    private final double parity;
    private final long debt;
    private final long stake;

    private long vaulted;
    private long vaultLot;
    private Swap purchase;
    private long auctioned;
    private long lot;
    private long orphaned;
    private long seized;
    private long penalty;

    private Foreclosure(Draft draft, int account, Loan loan, FallCause cause, double mark) {
        Condition seen = Condition.seen(draft, loan, mark);
        this.draft = draft;
        this.account = account;
        this.loan = loan;
        this.cause = cause;
        this.rules = LoanBook.rules(draft, loan.desk());
        this.health = seen.health();
        this.mark = seen.price();
        this.parity = Math.max(1, seen.price());
        this.debt = Backing.owed(LoanBook.desk(draft, loan.desk()), loan);
        Stake bonded = draft.validator(loan.validator()).stake();
        this.stake = Shares.out(Math.min(loan.pledged(), bonded.shares()), bonded.shares(), bonded.tokens());
    }

    /** Forecloses a loan at the mark of a pass, by its desk's mode; as it stands now, if it still stands. */
    public static void resolve(Draft draft, DueLoan due, double mark) {
        Loan now = LoanBook.loan(
                draft, due.account(), due.loan().desk(), due.loan().validator());
        if (now != null && now.indebted()) {
            new Foreclosure(draft, due.account(), now, due.cause(), mark).run();
        }
    }

    private void run() {
        Resolution mode = mode();
        double spotBefore = Oracle.of(draft).soakSpot();
        LoanBook.reduce(draft, loan, debt);
        LoanBook.remove(draft, account, loan);
        switch (mode) {
            case BURN -> burn();
            case REDISTRIBUTE -> redistribute();
            case AUCTION -> auction();
            case BUYCOVER -> buyCover();
        }
        draft.tell(new LoanForeclosed(
                account,
                loan.desk(),
                loan.validator(),
                mode,
                cause,
                health,
                mark,
                debt,
                stake,
                vaulted,
                vaultLot,
                purchase == null ? 0 : purchase.amountOut(),
                purchase == null ? 0 : purchase.amountIn(),
                auctioned,
                lot,
                orphaned,
                seized,
                penalty,
                spotBefore,
                purchase == null ? spotBefore : purchase.spotAfter()));
    }

    /** The desk's mode, but BURN after the borrower's own fault and AUCTION where the desk or the market allows no other. */
    private Resolution mode() {
        if (Defaults.ownFault(draft.validator(loan.validator()), account)) {
            return Resolution.BURN;
        }
        if (rules.kind() == DeskKind.EXTERNAL) {
            return Resolution.AUCTION;
        }
        return switch (rules.resolution()) {
            case BURN -> Resolution.BURN;
            case AUCTION -> Resolution.AUCTION;
            case BUYCOVER -> Oracle.of(draft).thin(Asset.SOAK) ? Resolution.AUCTION : Resolution.BUYCOVER;
            case REDISTRIBUTE -> mayRedistribute() ? Resolution.REDISTRIBUTE : Resolution.BURN;
        };
    }

    /** False for a borrower so large that much of its stake would come back to it. */
    private boolean mayRedistribute() {
        long network = Network.stake(draft.validators());
        if (network == 0 || stake == 0) {
            return false;
        }
        long own = 0;
        Account borrower = draft.account(account);
        for (Delegation each : borrower.delegations()) {
            Validator validator = draft.validator(each.validator());
            Stake bonded = validator.stake();
            own = Amount.add(own, validator.active() ? Shares.out(each.shares(), bonded.shares(), bonded.tokens()) : 0);
        }
        return (double) own / network + debt * mark / stake <= MOST_SHARE;
    }

    private void burn() {
        seize(stake, loan.pledged());
        draft.burn(Flow.FORECLOSE, Asset.OAK, seized);
        writeOff();
    }

    private void redistribute() {
        seize(stake, loan.pledged());
        long given = SlashedCoins.redistribute(draft, loan.validator(), account, seized);
        draft.burn(Flow.FORECLOSE, Asset.OAK, seized - given);
        writeOff();
    }

    private void writeOff() {
        orphaned = debt;
        draft.setCredit(draft.credit().withOrphan(Amount.add(draft.credit().orphan(), debt)));
    }

    private void buyCover() {
        planVault();
        long left = stake - vaultLot;
        purchase = CoverPurchase.plan(draft, debt - vaulted, left, rules.priceCap());
        left -= purchase == null ? 0 : purchase.amountIn();
        auctioned = debt - vaulted - (purchase == null ? 0 : purchase.amountOut());
        lot = Math.min(left, needed(auctioned));
        penalty = Math.min(left - lot, fullPenalty());
        seize(stake - (left - lot - penalty));
        if (purchase != null) {
            draft.update(purchase.pool());
            draft.burn(Flow.COVER, Asset.SOAK, purchase.amountOut());
        }
        payOut(0);
    }

    private void auction() {
        if (rules.kind() != DeskKind.EXTERNAL) {
            planVault();
        }
        auctioned = debt - vaulted;
        long left = stake - vaultLot;
        long full = fullPenalty();
        if (auctioned == 0) {
            penalty = Math.min(left, full);
            seize(vaultLot + penalty);
            payOut(0);
        } else {
            lot = Math.min(left, Amount.add(needed(auctioned), full));
            seize(vaultLot + lot);
            payOut(full);
        }
    }

    private long fullPenalty() {
        return Amount.floorTimes(debt, rules.penalty() * parity);
    }

    /** Stake that goes into an auction for a debt. */
    private long needed(long amount) {
        LiquidationRules liquidation = draft.scenario().credit().liquidation();
        return liquidation == null
                ? 0
                : Amount.ceilTimes(amount, liquidation.auction().lotFactor() * parity);
    }

    private void planVault() {
        vaulted = Math.min(debt, Vaults.available(draft, Asset.SOAK));
        if (vaulted > 0) {
            double bonus = draft.scenario().credit().liquidation().vaults().bonus();
            vaultLot = Math.min(stake, Amount.floorTimes(vaulted, (1 + bonus) * parity));
        }
    }

    private void seize(long amount) {
        Stake bonded = draft.validator(loan.validator()).stake();
        long shares = amount == stake
                ? loan.pledged()
                : Math.min(loan.pledged(), Amount.mulDivCeil(amount, bonded.shares(), bonded.tokens()));
        seize(amount, shares);
    }

    /** Takes the shares; what they are worth beyond the amount, less than a share, is the borrower's. */
    private void seize(long amount, long shares) {
        long taken = shares == 0 ? 0 : Bonding.seize(draft, account, loan.validator(), shares, 0);
        seized = Math.min(taken, amount);
        if (taken > seized) {
            draft.credit(account, Asset.OAK, taken - seized);
        }
        if (loan.pledged() > shares) {
            Bonding.release(draft, account, loan.validator(), loan.pledged() - shares, 0);
        }
    }

    /** Hands on what was seized; {@code later} is the penalty that an auction takes out of its lot. */
    private void payOut(long later) {
        if (vaulted > 0) {
            Vaults.absorb(draft, Asset.SOAK, vaulted, LotKind.OAK, vaultLot);
            draft.burn(Flow.COVER, Asset.SOAK, vaulted);
        }
        draft.credit(House.INSURANCE, Asset.OAK, penalty);
        if (auctioned == 0) {
            return;
        }
        Origin origin = Origin.ofDesk(loan.desk(), account);
        if (lot == 0) {
            Recourse.claim(draft, loan.desk(), account, auctioned);
            Ladder.cover(draft, origin, Asset.SOAK, auctioned);
        } else {
            Auctions.open(
                    draft,
                    origin,
                    Asset.SOAK,
                    auctioned,
                    later,
                    LotKind.OAK,
                    lot,
                    1 / Math.max(LEAST_PRICE, Oracle.of(draft).soakAverage()));
        }
    }
}
