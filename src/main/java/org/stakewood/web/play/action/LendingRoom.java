package org.stakewood.web.play.action;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.AuctionView;
import org.stakewood.economy.view.LiquidationOffer;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.VaultView;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;

/** What can be done where coins are lent: in the markets, with unhealthy positions, lots and vaults. */
final class LendingRoom {

    /** Most of a kind that the panel shows, the most urgent first; the tables show all. */
    private static final int MOST = 6;

    private LendingRoom() {}

    static List<Action> of(Desk desk) {
        List<Action> all = new ArrayList<>();
        for (int id = 0; id < desk.view().markets(); id++) {
            urgent(desk.view().market(id), all);
        }
        for (AuctionView each : desk.view().auctions().take(MOST)) {
            all.add(new AuctionAction(each.auction().id()));
        }
        for (int id = 0; id < desk.view().markets(); id++) {
            market(desk.view().market(id), all);
        }
        for (VaultView each : desk.view().vaults()) {
            all.add(new DepositVaultAction(each.asset()));
            all.add(new NoticeVaultAction(each.asset()));
            all.add(new ClaimVaultAction(each.asset()));
        }
        return all;
    }

    private static void urgent(MarketView market, List<Action> all) {
        market.books().forEach(each -> all.add(new RepayAction(market.id(), each.asset())));
        for (LiquidationOffer each : market.offers().take(MOST)) {
            all.add(new LiquidateAction(market.id(), each.owner()));
        }
    }

    private static void market(MarketView market, List<Action> all) {
        List<Asset> assets = market.books().map(Book::asset).asJava();
        assets.forEach(each -> all.add(new SupplyAction(market.id(), each)));
        assets.forEach(each -> all.add(new BorrowAction(market.id(), each)));
        assets.forEach(each -> all.add(new WithdrawAction(market.id(), each)));
        assets.forEach(each -> all.add(new CollateralAction(market.id(), each)));
        all.add(new MarketPledgeAction(market.id()));
        all.add(new MarketReleaseAction(market.id()));
        all.add(new ProtectMarketAction(market.id()));
    }
}
