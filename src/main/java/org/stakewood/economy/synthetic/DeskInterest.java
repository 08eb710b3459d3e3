package org.stakewood.economy.synthetic;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.World;
import org.stakewood.economy.event.DeskInterestPaid;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.staking.LiquidRewards;
import org.stakewood.economy.staking.Network;
import org.stakewood.economy.staking.Validator;

/**
 * Step 6: a day's interest of the desks, i = ⌈pool·r/daysPerYear⌉ for each debt pool, at the rates before it. It first
 * lowers the orphan, which mints nothing; the rest is minted. What the desks earn for the network is paid out at once:
 * a part to the insurance fund, floored, the rest to those who stake with active validators, by tokens.
 */
public final class DeskInterest {

    private DeskInterest() {}

    /** Charges and pays out the day's interest. */
    public static void accrue(Draft draft) {
        World before = draft.world();
        for (int desk = 0; desk < draft.credit().desks().size(); desk++) {
            for (LoanKind kind : LoanKind.values()) {
                if (LoanBook.desk(draft, desk).pool(kind).total() > 0) {
                    charge(draft, desk, kind, LoanRate.of(before, desk, kind));
                }
            }
        }
        long pot = draft.house(House.INTEREST_POT).soak();
        if (pot > 0) {
            payOut(draft, pot);
        }
    }

    private static void charge(Draft draft, int id, LoanKind kind, double rate) {
        Desk desk = LoanBook.desk(draft, id);
        DebtPool pool = desk.pool(kind);
        long interest =
                Amount.ceilTimes(pool.total(), rate / draft.scenario().time().daysPerYear());
        DebtPool grown = new DebtPool(Amount.add(pool.total(), interest), pool.shares(), pool.today());
        LoanBook.update(draft, desk.withPool(kind, grown));
        long orphan = Math.min(interest, draft.credit().orphan());
        draft.setCredit(draft.credit().withOrphan(draft.credit().orphan() - orphan));
        LoanBook.earn(draft, id, interest - orphan);
        draft.tell(new DeskInterestPaid(id, kind, rate, interest, orphan));
    }

    private static void payOut(Draft draft, long pot) {
        Vector<Validator> active =
                draft.validators().filter(each -> each.active() && each.stake().tokens() > 0);
        long stake = Network.stake(active);
        long insurance = stake == 0 ? pot : Amount.floorTimes(pot, insuranceShare(draft));
        long rest = pot - insurance;
        long paid = insurance;
        for (Validator each : active) {
            long part = Amount.mulDivFloor(rest, each.stake().tokens(), stake);
            draft.update(each.withInterest(LiquidRewards.add(each.interest(), each.stake(), part)));
            paid = Amount.add(paid, part);
        }
        draft.debit(House.INTEREST_POT, Asset.SOAK, paid);
        draft.credit(House.INSURANCE, Asset.SOAK, insurance);
    }

    private static double insuranceShare(Draft draft) {
        return draft.scenario().credit().desks().stream()
                .filter(each -> each.kind() != DeskKind.EXTERNAL)
                .mapToDouble(DeskRules::insuranceShare)
                .findFirst()
                .orElse(1);
    }
}
