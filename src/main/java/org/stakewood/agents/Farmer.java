package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.ClaimFarm;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.farming.ProgrammeKind;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SeatView;

/**
 * Lends dollars and OAK where that pays, rewards of the farm included, and sells what it harvests. It came for the rate
 * that is promised, where one is, does not bring new dollars to a promise whose
 * reserve is nearly gone, and leaves when it gets clearly less: with as much as the market's cash allows.
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
        int id = view.account().id();
        if (view.markets() == 0 || !Dice.of(seed, view.day(), "bot-farmer", id).chance(habits.wakeChance())) {
            return Vector.empty();
        }
        MarketView market = view.market(MARKET);
        return harvest(view).appendAll(lend(view, market, Asset.USD)).appendAll(lend(view, market, Asset.OAK));
    }

    private Vector<SeatCommand> lend(SeatView view, MarketView market, Asset asset) {
        if (market.book(asset) == null) {
            return Vector.empty();
        }
        int id = view.account().id();
        double paid = market.rate(asset).supply() + view.farm().rate(ProgrammeKind.SUPPLIERS, asset);
        double promised = asset == Asset.USD ? market.rules().depositTarget() : 0;
        double wanted = promised > 0 ? promised : habits.least();
        long coins = Wallet.of(view, asset);
        boolean lasts = promised == 0 || lasts(view, market, promised);
        if (paid >= wanted && lasts && market.owed(asset) == 0 && coins >= habits.leastMove()) {
            return Vector.of(new Supply(id, MARKET, asset, coins));
        }
        if (paid >= wanted - habits.margin() || market.supplied(asset) < habits.leastMove()) {
            return Vector.empty();
        }
        // Others leave on the same day: who asks for all the cash gets nothing if somebody was first.
        long amount = Math.min(
                market.withdrawable(asset),
                Math.max(habits.leastMove(), market.book(asset).cash() / 4));
        long shares = amount < habits.leastMove() ? 0 : market.shares(asset, amount);
        return shares == 0 ? Vector.empty() : Vector.of(new Withdraw(id, MARKET, asset, shares));
    }

    /** True while the reserve pays what is missing of the promise for a month. */
    private boolean lasts(SeatView view, MarketView market, double promised) {
        double gap = Math.max(0, promised - market.rate(Asset.USD).earned());
        double days = view.rules().time().daysPerYear();
        return market.promise() >= market.book(Asset.USD).deposits() * gap / days * habits.horizon();
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
