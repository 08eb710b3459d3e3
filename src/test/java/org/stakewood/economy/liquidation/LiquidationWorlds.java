package org.stakewood.economy.liquidation;

import static org.stakewood.economy.Scenarios.ONE;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.LendingWorlds;
import org.stakewood.economy.lending.Market;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.AuctionRules;
import org.stakewood.economy.scenario.LadderRules;
import org.stakewood.economy.scenario.LiquidationRules;
import org.stakewood.economy.scenario.MarketRules;
import org.stakewood.economy.scenario.PoolSpec;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Tank;
import org.stakewood.economy.scenario.VaultRules;

/**
 * The small world of markets without interest, in which account 0 has supplied 60 000 USD, with a third pool of 40 000
 * ACORN (all there is) and 20 000 USD. OAK costs 2 USD, sOAK 1 OAK, ACORN 0.50 USD. The owner of everything that is
 * auctioned is account 1; accounts 2 and 3 buy.
 */
final class LiquidationWorlds {

    static final int LENDER = 0;
    static final int OWNER = 1;
    static final int BUYER = 2;
    static final int RIVAL = 3;

    private LiquidationWorlds() {}

    static World world() {
        return world(auction(AuctionKind.FALLING, false), List.of(Tank.INSURANCE, Tank.ACORN, Tank.HAIRCUT));
    }

    static World world(AuctionRules auction, List<Tank> order) {
        LiquidationRules rules = new LiquidationRules(
                auction, new VaultRules(true, 0.08, 5), new LadderRules(order, 0.10, 0.02, 1.2, 0.5), 50);
        Scenario base = LendingWorlds.scenario(rules, LendingWorlds.free());
        List<PoolSpec> pools = new ArrayList<>(base.market().pools());
        pools.add(
                new PoolSpec("acorn-usd", new ConstantProduct(30), Asset.ACORN, Asset.USD, 40_000 * ONE, 20_000 * ONE));
        MarketRules market = new MarketRules(pools, 3, 1, 0, 0, 30 * ONE, 0.002);
        World world = LendingWorlds.world(Worlds.with(base, edit -> edit.market(market)));
        return Worlds.after(world, new Supply(LENDER, 0, Asset.USD, 60_000 * ONE));
    }

    static AuctionRules auction(AuctionKind kind, boolean linear) {
        return auction(kind, linear, 0.4);
    }

    static AuctionRules auction(AuctionKind kind, boolean linear, double reserve) {
        return new AuctionRules(kind, 1.2, 0.92, linear, 0.07, 12, 0.40, 2, ONE, 1.2, 0.08, 0.03, 4, reserve);
    }

    /** A USD debt of the owner to the market, already struck off its lines, and a lot of the owner's OAK for it. */
    static World opened(World world, long debt, long penalty, long lot, double mark) {
        return LendingWorlds.after(world, draft -> {
            owe(draft, debt);
            draft.debit(OWNER, Asset.OAK, lot);
            Auctions.open(draft, Origin.ofMarket(0, OWNER), Asset.USD, debt, penalty, LotKind.OAK, lot, mark);
        });
    }

    /** An sOAK debt of the owner to a desk, already struck off its books, and a lot of the owner's OAK for it. */
    static World ofDesk(World world, long debt, long penalty, long lot) {
        return LendingWorlds.after(world, draft -> {
            draft.debit(OWNER, Asset.OAK, lot);
            Auctions.open(draft, Origin.ofDesk(0, OWNER), Asset.SOAK, debt, penalty, LotKind.OAK, lot, 1);
        });
    }

    /** Coins that were lent out and are now being auctioned or covered. */
    static void owe(Draft draft, long debt) {
        Market market = draft.credit().markets().get(0);
        Book book = market.book(Asset.USD).plusCash(-debt).plusAuctioned(debt);
        draft.setCredit(draft.credit().withMarkets(draft.credit().markets().update(0, market.with(book))));
        draft.credit(House.OUTSIDE, Asset.USD, debt);
    }

    /** The world after days on which only the auctions grow older. */
    static World older(World world, int days) {
        World now = world;
        for (int i = 0; i < days; i++) {
            now = LendingWorlds.after(now, draft -> {
                Auctions.nextDay(draft);
                draft.nextDay();
            });
        }
        return now;
    }

    static Auction only(World world) {
        return world.credit().auctions().values().single();
    }

    static long insurance(World world, Asset asset) {
        return world.house().get(House.INSURANCE.ordinal()).of(asset);
    }
}
