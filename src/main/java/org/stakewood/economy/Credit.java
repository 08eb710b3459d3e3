package org.stakewood.economy;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.stakewood.economy.farming.Programme;
import org.stakewood.economy.lending.Market;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.liquidation.Vault;
import org.stakewood.economy.liquidation.Wave;
import org.stakewood.economy.order.Orders;
import org.stakewood.economy.synthetic.BankClaim;
import org.stakewood.economy.synthetic.Desk;

/**
 * Everything that is lent, farmed and being liquidated.
 *
 * @param orphan micro-sOAK whose loan was written off
 * @param desks lenders of the synthetic
 * @param markets money markets
 * @param vaults backstop vaults
 * @param auctions running auctions, by id
 * @param opened auctions opened so far
 * @param programmes streams of ACORN
 * @param farmPot micro-ACORN emitted and not claimed
 * @param wave the running or the last cascade
 * @param orders standing orders, by account
 * @param claims what banks may still take out of rewards, by account
 * @param acornBefore micro-ACORN that deficits had minted when the running day's sales of it were shared out
 */
public record Credit(
        long orphan,
        Vector<Desk> desks,
        Vector<Market> markets,
        Vector<Vault> vaults,
        TreeMap<Long, Auction> auctions,
        long opened,
        Vector<Programme> programmes,
        long farmPot,
        Wave wave,
        TreeMap<Long, Orders> orders,
        TreeMap<Long, BankClaim> claims,
        long acornBefore) {

    public static final Credit NONE = new Credit(
            0,
            Vector.empty(),
            Vector.empty(),
            Vector.empty(),
            TreeMap.empty(),
            0,
            Vector.empty(),
            0,
            Wave.NONE,
            TreeMap.empty(),
            TreeMap.empty(),
            0);

    public Credit withOrphan(long other) {
        return new Credit(
                other,
                desks,
                markets,
                vaults,
                auctions,
                opened,
                programmes,
                farmPot,
                wave,
                orders,
                claims,
                acornBefore);
    }

    public Credit withDesks(Vector<Desk> other) {
        return new Credit(
                orphan,
                other,
                markets,
                vaults,
                auctions,
                opened,
                programmes,
                farmPot,
                wave,
                orders,
                claims,
                acornBefore);
    }

    public Credit withMarkets(Vector<Market> other) {
        return new Credit(
                orphan, desks, other, vaults, auctions, opened, programmes, farmPot, wave, orders, claims, acornBefore);
    }

    public Credit withVaults(Vector<Vault> other) {
        return new Credit(
                orphan,
                desks,
                markets,
                other,
                auctions,
                opened,
                programmes,
                farmPot,
                wave,
                orders,
                claims,
                acornBefore);
    }

    public Credit withAuctions(TreeMap<Long, Auction> other, long openedSoFar) {
        return new Credit(
                orphan,
                desks,
                markets,
                vaults,
                other,
                openedSoFar,
                programmes,
                farmPot,
                wave,
                orders,
                claims,
                acornBefore);
    }

    public Credit withProgrammes(Vector<Programme> other, long pot) {
        return new Credit(
                orphan, desks, markets, vaults, auctions, opened, other, pot, wave, orders, claims, acornBefore);
    }

    public Credit with(Wave other) {
        return new Credit(
                orphan,
                desks,
                markets,
                vaults,
                auctions,
                opened,
                programmes,
                farmPot,
                other,
                orders,
                claims,
                acornBefore);
    }

    public Credit withOrders(TreeMap<Long, Orders> other) {
        return new Credit(
                orphan,
                desks,
                markets,
                vaults,
                auctions,
                opened,
                programmes,
                farmPot,
                wave,
                other,
                claims,
                acornBefore);
    }

    public Credit withClaims(TreeMap<Long, BankClaim> other) {
        return new Credit(
                orphan,
                desks,
                markets,
                vaults,
                auctions,
                opened,
                programmes,
                farmPot,
                wave,
                orders,
                other,
                acornBefore);
    }

    public Credit withAcornBefore(long minted) {
        return new Credit(
                orphan, desks, markets, vaults, auctions, opened, programmes, farmPot, wave, orders, claims, minted);
    }

    /** ΣL: micro-sOAK owed to the desks, with what is in auction. */
    public long loans() {
        long sum = 0;
        for (Desk desk : desks) {
            sum = Math.addExact(sum, desk.owed());
        }
        for (Auction auction : auctions.values()) {
            sum = Math.addExact(sum, auction.origin().desk() >= 0 ? auction.debt() : 0);
        }
        return sum;
    }
}
