package org.stakewood.economy.lending;

import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.event.MarketInterestPaid;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.FarmRules;
import org.stakewood.economy.scenario.LendingRules;

/**
 * Step 6: a day's interest of the markets, i = ⌈debt·r_b/daysPerYear⌉ for each asset, at the rates before it. ⌊i·reserve
 * factor⌋ goes to the reserves, the rest is the suppliers'. Parts of what the reserves gain go on to the insurance fund
 * and to the buyback, floored, as far as the cash allows.
 *
 * <p>Where suppliers of USD are promised a rate T they get ⌊deposits·T/daysPerYear⌋ a day: what is missing is paid from
 * the reserve behind the promise while it lasts, what is earned beyond goes into it as far as the cash allows. The first
 * day's interest of new debts goes into it as well.
 */
public final class MarketInterest {

    private MarketInterest() {}

    /** Charges and shares out the day's interest: once for each asset of each market. */
    public static void accrue(Draft draft) {
        for (int market = 0; market < draft.credit().markets().size(); market++) {
            LendingRules rules = Ledger.rules(draft, market);
            for (Book each : Ledger.market(draft, market).books()) {
                accrue(draft, market, rules, each);
            }
        }
    }

    private static void accrue(Draft draft, int market, LendingRules rules, Book book) {
        Asset asset = book.asset();
        long due = MarketRate.promises(rules, asset)
                ? Amount.floorTimes(
                        book.deposits(),
                        rules.depositTarget() / draft.scenario().time().daysPerYear())
                : 0;
        if (book.debt() == 0 && due == 0) {
            return;
        }
        double rate = Ledger.lent(rules, asset).curve().borrow(book.utilization());
        long interest = ofDay(draft, market, book, book.debt());
        long promise = Ledger.market(draft, market).promise();
        Ledger.update(draft, market, book.withDebt(Amount.add(book.debt(), interest), book.debtShares()));
        long reserves = earn(draft, market, asset, interest, due);
        long paid = Ledger.market(draft, market).promise() - promise;
        draft.tell(new MarketInterestPaid(market, asset, rate, interest, reserves, paid));
    }

    /** A day's interest on a debt at a book's rate, ceiled. */
    static long ofDay(Draft draft, int market, Book book, long debt) {
        double rate =
                Ledger.lent(Ledger.rules(draft, market), book.asset()).curve().borrow(book.utilization());
        return Amount.ceilTimes(debt, rate / draft.scenario().time().daysPerYear());
    }

    /** Shares out interest that is owed already; {@code due} is promised to suppliers. Returns the reserves' part. */
    static long earn(Draft draft, int market, Asset asset, long interest, long due) {
        LendingRules rules = Ledger.rules(draft, market);
        Book book = Ledger.book(draft, market, asset);
        long reserves =
                Amount.floorTimes(interest, Ledger.lent(rules, asset).curve().reserveFactor());
        Ledger.update(draft, market, book.withReserves(Amount.add(book.reserves(), reserves)));
        long insured = pass(draft, market, asset, House.INSURANCE, Amount.floorTimes(reserves, rules.insuranceShare()));
        FarmRules farm = draft.scenario().credit().farm();
        long bought = farm == null ? 0 : Amount.floorTimes(reserves, farm.buybackShare());
        pass(draft, market, asset, House.BUYBACK, Math.min(bought, reserves - insured));
        if (MarketRate.promises(rules, asset)) {
            keepPromise(draft, market, interest - reserves, due);
        }
        return reserves;
    }

    private static long pass(Draft draft, int market, Asset asset, House to, long amount) {
        Book book = Ledger.book(draft, market, asset);
        long paid = Math.min(amount, Math.min(book.cash(), book.reserves()));
        Ledger.update(draft, market, book.plusCash(-paid).withReserves(book.reserves() - paid));
        draft.credit(to, asset, paid);
        return paid;
    }

    private static void keepPromise(Draft draft, int market, long earned, long due) {
        Market lender = Ledger.market(draft, market);
        Book book = lender.book(Asset.USD);
        long moved = earned < due ? Math.min(due - earned, lender.promise()) : -Math.min(earned - due, book.cash());
        Ledger.update(draft, lender.with(book.plusCash(moved)).withPromise(lender.promise() - moved));
    }
}
