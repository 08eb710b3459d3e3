package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.ClaimFarm;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.RemoveLiquidity;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SeatView;

/**
 * Takes its dollars and OAK to where they earn most, rewards of the farm included: it lends, stakes, or puts both into
 * their pool, and leaves a place once another pays clearly more or the place itself clearly less than it came for. It
 * sells what it harvests. Where a rate is promised it came for that, and does not bring new dollars to a promise whose
 * reserve is nearly gone; it leaves with as much as the market's cash allows. Coins that stand behind a debt of its own
 * stay until their rate is gone.
 */
final class Farmer implements Bot {

    private static final int MARKET = 0;
    private static final double TOLERANCE = 0.05;

    private final FarmerHabits habits;

    Farmer(FarmerHabits habits) {
        this.habits = habits;
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        Dice dice = Dice.of(seed, view.day(), "bot-farmer", view.account().id());
        if (!dice.chance(habits.wakeChance())) {
            return Vector.empty();
        }
        MarketView market = view.markets() == 0 ? null : view.market(MARKET);
        Pool pool = pool(view);
        Vector<Place> places = places(view, market, pool);
        Vector<SeatCommand> orders = harvest(view);
        for (Place place : places) {
            orders = orders.appendAll(leave(view, market, pool, place, places));
        }
        return orders.appendAll(enter(view, market, pool, places, seed));
    }

    /** The pool of OAK and dollars in which there is anything; null if there is none. */
    private static Pool pool(SeatView view) {
        return view.pools()
                .find(each -> each.asset1() == Asset.OAK && each.asset2() == Asset.USD && each.shares() > 0)
                .getOrNull();
    }

    /** Where coins could be today. */
    private static Vector<Place> places(SeatView view, MarketView market, Pool pool) {
        Vector<Place> places = Vector.empty();
        for (Asset asset : new Asset[] {Asset.USD, Asset.OAK}) {
            if (market != null && market.book(asset) != null) {
                places = places.append(new Place(Place.Use.LEND, asset, Yields.lending(view, market, asset)));
            }
        }
        places = places.append(new Place(Place.Use.STAKE, Asset.OAK, Yields.staking(view)));
        return pool == null ? places : places.append(new Place(Place.Use.POOL, null, Yields.pool(view, pool)));
    }

    /** What it takes out of a place that is no longer worth it. */
    private Vector<SeatCommand> leave(SeatView view, MarketView market, Pool pool, Place place, Vector<Place> places) {
        boolean poor = place.rate() < wanted(market, place) - habits.margin();
        Place dollars = best(places, Asset.USD);
        Place oak = best(places, Asset.OAK);
        double better = Math.max(place.takes(Asset.USD) ? rate(dollars) : 0, place.takes(Asset.OAK) ? rate(oak) : 0);
        boolean beaten = better > place.rate() + habits.margin();
        return switch (place.use()) {
            case LEND -> poor || beaten && debtless(market) ? withdraw(view, market, place.asset()) : Vector.empty();
            case STAKE -> poor || beaten ? unstake(view) : Vector.empty();
            case POOL -> poor || beaten ? takeOut(view, pool) : Vector.empty();
        };
    }

    private Vector<SeatCommand> withdraw(SeatView view, MarketView market, Asset asset) {
        if (market.supplied(asset) < habits.leastMove()) {
            return Vector.empty();
        }
        // Others leave on the same day: who asks for all the cash gets nothing if somebody was first.
        long amount = Math.min(
                market.withdrawable(asset),
                Math.max(habits.leastMove(), market.book(asset).cash() / 4));
        long shares = amount < habits.leastMove() ? 0 : market.shares(asset, amount);
        return shares == 0
                ? Vector.empty()
                : Vector.of(new Withdraw(view.account().id(), MARKET, asset, shares));
    }

    private Vector<SeatCommand> unstake(SeatView view) {
        Delegation own = Wallet.largest(view);
        return own == null || Wallet.free(view, own) < habits.leastMove()
                ? Vector.empty()
                : Vector.of(new Undelegate(view.account().id(), own.validator(), own.free()));
    }

    private static Vector<SeatCommand> takeOut(SeatView view, Pool pool) {
        int at = view.account().liquidityIn(pool.id());
        if (at < 0) {
            return Vector.empty();
        }
        Liquidity own = view.account().liquidity().get(at);
        return Vector.of(new RemoveLiquidity(view.account().id(), pool.id(), own.shares(), 0, 0, view.day() + 1));
    }

    /** Coins in hand go to the best place for them; into the pool only if it is the best for both. */
    private Vector<SeatCommand> enter(SeatView view, MarketView market, Pool pool, Vector<Place> places, long seed) {
        Vector<Place> open = places.filter(each -> open(view, market, each));
        Place dollars = best(open, Asset.USD);
        return dollars != null && dollars.use() == Place.Use.POOL
                ? LiquidityProvider.join(view, pool, Wallet.oak(view), Wallet.usd(view))
                : enter(view, dollars, Asset.USD, seed).appendAll(enter(view, best(open, Asset.OAK), Asset.OAK, seed));
    }

    private Vector<SeatCommand> enter(SeatView view, Place place, Asset asset, long seed) {
        int id = view.account().id();
        long coins = Wallet.of(view, asset);
        if (place == null || coins < habits.leastMove()) {
            return Vector.empty();
        }
        if (place.use() == Place.Use.LEND) {
            return Vector.of(new Supply(id, MARKET, asset, coins));
        }
        int validator =
                Preference.draw(view, StakerHabits.USUAL.heat(), Dice.of(seed, view.day(), "bot-farmer-stake", id));
        return validator < 0 ? Vector.empty() : Vector.of(new Delegate(id, validator, coins));
    }

    /** The best place for a coin; the pool only if no other is better for either of its coins. */
    private static Place best(Vector<Place> places, Asset asset) {
        Vector<Place> alone = places.filter(each -> each.use() != Place.Use.POOL);
        double most = alone.map(Place::rate).max().getOrElse(0.0);
        return places.find(each -> each.use() == Place.Use.POOL && each.rate() > most)
                .orElse(() -> alone.filter(each -> each.takes(asset)).maxBy(Place::rate))
                .getOrNull();
    }

    private static double rate(Place place) {
        return place == null ? 0 : place.rate();
    }

    /** True for a place that pays what it came for, and where it owes nothing of the coin. */
    private boolean open(SeatView view, MarketView market, Place place) {
        if (!(place.rate() >= wanted(market, place))) {
            return false;
        }
        return place.use() != Place.Use.LEND || market.owed(place.asset()) == 0 && lasts(view, market, place);
    }

    private double wanted(MarketView market, Place place) {
        double promised = promised(market, place);
        return promised > 0 ? promised : habits.least();
    }

    private static double promised(MarketView market, Place place) {
        return place.use() == Place.Use.LEND && place.asset() == Asset.USD
                ? market.rules().depositTarget()
                : 0;
    }

    private static boolean debtless(MarketView market) {
        return market.books().forAll(each -> market.owed(each.asset()) == 0);
    }

    /** True while the reserve pays what is missing of the promise for a month. */
    private boolean lasts(SeatView view, MarketView market, Place place) {
        double promised = promised(market, place);
        double gap = Math.max(0, promised - market.rate(Asset.USD).earned());
        double days = view.rules().time().daysPerYear();
        return promised == 0 || market.promise() >= market.book(Asset.USD).deposits() * gap / days * habits.horizon();
    }

    /** Claims and sells ACORN: each day what it has in hand, and what has grown since. */
    private Vector<SeatCommand> harvest(SeatView view) {
        int id = view.account().id();
        Vector<SeatCommand> orders = Vector.empty();
        int place = Prices.oracle(view.pools(), Asset.ACORN, Asset.USD);
        long acorns = view.account().balances().of(Asset.ACORN);
        if (place >= 0 && acorns >= habits.leastMove()) {
            Pool pool = view.pools().get(place);
            long now = pool.kind().amountOut(pool.side(Asset.ACORN), acorns, pool.reserve1(), pool.reserve2());
            orders = orders.append(new SwapExactIn(
                    id, place, Asset.ACORN, acorns, Amount.floorTimes(now, 1 - TOLERANCE), view.day() + 1));
        }
        return view.farm().claim() >= habits.leastMove() ? orders.append(new ClaimFarm(id)) : orders;
    }
}
