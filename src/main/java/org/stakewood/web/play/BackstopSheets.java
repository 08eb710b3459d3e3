package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.AuctionView;
import org.stakewood.economy.view.VaultView;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.play.action.AuctionAction;
import org.stakewood.web.text.FigureWords;

/** The tables of the auction room and of the vaults, which stand behind bad debts. */
final class BackstopSheets {

    private final Desk desk;

    BackstopSheets(Desk desk) {
        this.desk = desk;
    }

    List<Sheet> all() {
        return desk.view().rules().credit().lends()
                ? List.of(auctions(), vaults(), insurance().fold())
                : List.of();
    }

    private Sheet insurance() {
        List<Row> rows = new ArrayList<>();
        for (Asset each : List.of(Asset.USD, Asset.OAK, Asset.SOAK)) {
            rows.add(new Row(
                    FigureWords.symbol(each),
                    List.of(desk.numbers().amount(desk.view().insurance(each))),
                    false,
                    null));
        }
        return new Sheet(say("sheet_insurance"), List.of(say("column_asset"), say("column_cash")), rows);
    }

    private Sheet auctions() {
        List<Row> rows = new ArrayList<>();
        for (AuctionView each : desk.view().auctions()) {
            Auction auction = each.auction();
            AuctionAction action = new AuctionAction(auction.id());
            String paid = "\u00a0" + FigureWords.symbol(auction.debtAsset());
            boolean bidding = each.bidding();
            rows.add(new Row(
                    action.lot(desk, each.coins()),
                    List.of(
                            bidding
                                    ? auction.bid().account() < 0
                                            ? say("auction_no_bid")
                                            : desk.amount(
                                                    auction.debtAsset(),
                                                    auction.bid().amount())
                                    : desk.numbers().price(each.price(0)) + paid,
                            bidding ? Numbers.NOTHING : desk.numbers().price(each.price(1)) + paid,
                            auction.origin().treasury()
                                    ? Numbers.NOTHING
                                    : desk.amount(auction.debtAsset(), auction.need()),
                            desk.numbers().count(each.daysLeft())),
                    auction.origin().account() == desk.account(),
                    "/play/" + desk.seat() + "?tab=lend&do=" + action.id() + "#act"));
        }
        return new Sheet(
                say("sheet_auctions"),
                List.of(
                        say("column_lot"),
                        say("column_price_today"),
                        say("column_price_tomorrow"),
                        say("column_debt_left"),
                        say("column_days_left")),
                rows,
                !rows.isEmpty());
    }

    private Sheet vaults() {
        List<Row> rows = new ArrayList<>();
        for (VaultView each : desk.view().vaults()) {
            rows.add(new Row(
                            FigureWords.symbol(each.asset()),
                            List.of(
                                    desk.numbers().amount(each.total()),
                                    each.mine() == 0
                                            ? Numbers.NOTHING
                                            : desk.numbers().amount(each.mine()),
                                    gains(each),
                                    each.notice() == 0
                                            ? Numbers.NOTHING
                                            : say(
                                                    "vault_leaves",
                                                    desk.numbers().amount(each.notice()),
                                                    desk.numbers().count(each.noticeDue()))),
                            each.mine() > 0,
                            "/play/" + desk.seat() + "?tab=lend&do=vaultin-" + each.asset() + "#act")
                    .explained(null, each.mine() == 0 ? null : desk.explain("vault-" + each.asset())));
        }
        return new Sheet(
                say("sheet_vaults"),
                List.of(
                        say("column_asset"),
                        say("column_vault"),
                        say("column_yours"),
                        say("column_gained"),
                        say("column_leaves")),
                rows);
    }

    /** Collateral that waits to be claimed, kind by kind. */
    private String gains(VaultView vault) {
        List<String> all = new ArrayList<>();
        for (LotKind each : LotKind.values()) {
            long coins = desk.view().gained(vault, each);
            if (coins > 0) {
                all.add(desk.amount(each.asset(), coins));
            }
        }
        return all.isEmpty() ? Numbers.NOTHING : String.join(", ", all);
    }

    private String say(String key, Object... figures) {
        return desk.words().say(key, figures);
    }
}
