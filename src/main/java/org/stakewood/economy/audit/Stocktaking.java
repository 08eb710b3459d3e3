package org.stakewood.economy.audit;

import io.vavr.collection.Iterator;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.BitSet;
import org.stakewood.economy.Account;
import org.stakewood.economy.Credit;
import org.stakewood.economy.House;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Market;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.liquidation.Vault;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.staking.UnbondingPool;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.synthetic.Desk;

/** In which places the coins of a world are, and what two worlds differ in; what is the same object is not looked at. */
final class Stocktaking {

    private static final Place ACCOUNTS = Place.of(Site.ACCOUNTS);
    private static final Place STAKE = Place.of(Site.STAKE);
    private static final Flow[] FLOWS = Flow.values();
    private static final Asset[] ASSETS = Asset.values();

    private final Tally tally = new Tally();

    private Stocktaking() {}

    /** All that lies anywhere. */
    static Tally all(World world) {
        Stocktaking found = new Stocktaking();
        for (Account each : world.accounts()) {
            found.tally.add(ACCOUNTS, each.balances(), 1);
        }
        found.pools(Vector.empty(), world.pools());
        found.validators(Vector.empty(), world.validators());
        found.leaving(world.unbonding(), 1);
        found.house(Vector.empty(), world.house());
        found.credit(world.credit(), 1);
        return found.tally;
    }

    /** What places gained between two worlds; what was minted counts as lost by its flow, what was burnt as gained. */
    static Tally difference(World before, World after, BitSet touched) {
        Stocktaking found = new Stocktaking();
        for (int id = touched.nextSetBit(0); id >= 0; id = touched.nextSetBit(id + 1)) {
            if (id < before.accounts().size()) {
                found.tally.add(ACCOUNTS, before.accounts().get(id).balances(), -1);
            }
            found.tally.add(ACCOUNTS, after.accounts().get(id).balances(), 1);
        }
        found.pools(before.pools(), after.pools());
        found.validators(before.validators(), after.validators());
        found.house(before.house(), after.house());
        if (before.unbonding() != after.unbonding()) {
            found.leaving(before.unbonding(), -1);
            found.leaving(after.unbonding(), 1);
        }
        if (before.credit() != after.credit()) {
            found.credit(before.credit(), -1);
            found.credit(after.credit(), 1);
        }
        if (before.supply() != after.supply()) {
            found.supply(before, after);
        }
        return found.tally;
    }

    private void supply(World before, World after) {
        for (Flow flow : FLOWS) {
            for (Asset asset : ASSETS) {
                if (flow.allows(asset)) {
                    long amount = after.supply().through(flow, asset)
                            - before.supply().through(flow, asset);
                    tally.add(Place.of(flow), asset, flow.mints() ? -amount : amount);
                }
            }
        }
    }

    private void pools(Vector<Pool> before, Vector<Pool> after) {
        for (int i = 0; before != after && i < after.size(); i++) {
            Pool old = i < before.size() ? before.get(i) : null;
            Pool now = after.get(i);
            if (old != now) {
                Place place = new Place(Site.POOL, i);
                tally.add(place, now.asset1(), now.reserve1() - (old == null ? 0 : old.reserve1()));
                tally.add(place, now.asset2(), now.reserve2() - (old == null ? 0 : old.reserve2()));
            }
        }
    }

    private void validators(Vector<Validator> before, Vector<Validator> after) {
        if (before == after) {
            return;
        }
        // Side by side: an act changes one or two of hundreds, and every act looks.
        Iterator<Validator> olds = before.iterator();
        for (Validator now : after) {
            Validator old = olds.hasNext() ? olds.next() : null;
            if (old != now) {
                if (old != null) {
                    stake(old, -1);
                }
                stake(now, 1);
            }
        }
    }

    private void stake(Validator validator, int sign) {
        tally.add(STAKE, Asset.OAK, sign * validator.stake().tokens());
        tally.add(STAKE, Asset.OAK, sign * validator.rewards().pot());
        tally.add(STAKE, Asset.SOAK, sign * validator.interest().pot());
    }

    private void leaving(TreeMap<Long, UnbondingPool> all, int sign) {
        for (UnbondingPool each : all.values()) {
            tally.add(Place.of(Site.LEAVING), Asset.OAK, sign * each.tokens());
        }
    }

    private void house(Vector<Balances> before, Vector<Balances> after) {
        for (House each : House.values()) {
            Balances old = before.isEmpty() ? Balances.NONE : before.get(each.ordinal());
            Balances now = after.get(each.ordinal());
            if (old != now) {
                tally.add(Place.of(each), old, -1);
                tally.add(Place.of(each), now, 1);
            }
        }
    }

    private void credit(Credit credit, int sign) {
        tally.add(Place.of(Site.FARM), Asset.ACORN, sign * credit.farmPot());
        for (Market market : credit.markets()) {
            Place place = new Place(Site.MARKET, market.id());
            tally.add(place, Asset.USD, sign * market.promise());
            for (Book book : market.books()) {
                tally.add(place, book.asset(), sign * book.cash());
            }
        }
        for (Desk desk : credit.desks()) {
            tally.add(Place.of(Site.DESK), Asset.SOAK, sign * desk.fund());
        }
        for (Vault vault : credit.vaults()) {
            tally.add(Place.of(Site.VAULT), vault.asset(), sign * Math.addExact(vault.total(), vault.joining()));
            tally.add(Place.of(Site.VAULT), Asset.OAK, sign * vault.pot().get(LotKind.OAK.ordinal()));
        }
        for (Auction auction : credit.auctions().values()) {
            tally.add(Place.of(Site.AUCTION), Asset.OAK, auction.kind() == LotKind.OAK ? sign * auction.lot() : 0);
        }
    }
}
