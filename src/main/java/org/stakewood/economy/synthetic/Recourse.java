package org.stakewood.economy.synthetic;

import io.vavr.Tuple2;
import io.vavr.collection.TreeMap;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.event.RecourseClaimed;
import org.stakewood.economy.event.RecoursePaid;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.staking.Bonding;
import org.stakewood.economy.staking.Delegation;

/**
 * A bank's recourse: debt that the collateral did not cover becomes a claim in OAK, at the average price but not below
 * par, ceiled. From then on half of the account's staking rewards, ceiled, is due to the insurance fund, which bore the
 * debt or stands for those who did; it is taken every day out of liquid OAK, then out of free stake.
 */
public final class Recourse {

    private Recourse() {}

    /** Debt that nothing covers any more becomes a claim if a bank lent it. */
    public static void claim(Draft draft, int desk, int account, long soak) {
        if (desk < 0 || account < 0 || soak == 0 || LoanBook.rules(draft, desk).kind() != DeskKind.BANK) {
            return;
        }
        long oak = Amount.ceilTimes(soak, Math.max(1, Oracle.of(draft).soakAverage()));
        BankClaim old = of(draft, account);
        put(draft, account, new BankClaim(Amount.add(old.owed(), oak), old.due()));
        draft.tell(new RecourseClaimed(account, desk, soak, oak));
    }

    /** An account was given so much as a reward: half of it is due. */
    public static void earned(Draft draft, int account, long oak) {
        BankClaim claim = of(draft, account);
        if (claim.owed() > 0 && oak > 0) {
            long due = Math.min(claim.owed(), Amount.add(claim.due(), oak - oak / 2));
            put(draft, account, new BankClaim(claim.owed(), due));
        }
    }

    /** Step 5, after the rewards: takes what is due, as far as it is free. */
    public static void collect(Draft draft) {
        for (Tuple2<Long, BankClaim> each : draft.credit().claims()) {
            if (each._2.due() > 0) {
                collect(draft, Math.toIntExact(each._1), each._2.due());
            }
        }
    }

    private static void collect(Draft draft, int account, long due) {
        long paid = Math.min(due, draft.account(account).balances().oak());
        draft.debit(account, Asset.OAK, paid);
        for (Delegation each : draft.account(account).delegations()) {
            if (paid < due && each.free() > 0) {
                paid = Amount.add(paid, Bonding.withhold(draft, account, each.validator(), due - paid));
            }
        }
        draft.credit(House.INSURANCE, Asset.OAK, paid);
        BankClaim claim = of(draft, account);
        put(draft, account, new BankClaim(claim.owed() - paid, claim.due() - paid));
        if (paid > 0) {
            draft.tell(new RecoursePaid(account, paid, claim.owed() - paid));
        }
    }

    private static BankClaim of(Draft draft, int account) {
        return draft.credit().claims().getOrElse((long) account, new BankClaim(0, 0));
    }

    private static void put(Draft draft, int account, BankClaim claim) {
        TreeMap<Long, BankClaim> all = draft.credit().claims();
        long key = account;
        draft.setCredit(draft.credit().withClaims(claim.owed() == 0 ? all.remove(key) : all.put(key, claim)));
    }
}
