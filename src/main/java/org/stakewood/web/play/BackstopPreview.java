package org.stakewood.web.play;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.event.AcornClaimed;
import org.stakewood.economy.event.AuctionBid;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.VaultDeposited;
import org.stakewood.economy.event.VaultNoticed;
import org.stakewood.economy.event.VaultPaid;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.AuctionView;
import org.stakewood.economy.view.SeatView;
import org.stakewood.web.piece.Line;
import org.stakewood.web.piece.Preview;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.Words;

/** What buying a lot, putting coins into a vault or claiming from the farm would do. */
final class BackstopPreview {

    private static final int MOST_LINES = 3;

    private final Desk desk;
    private final SeatView after;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();
    private String formula;
    private String button;

    BackstopPreview(Desk desk, SeatView after) {
        this.desk = desk;
        this.after = after;
        this.words = desk.words();
    }

    /** Its words; null if nothing of this happened. */
    Preview of(Vector<Event> events) {
        events.forEach(this::tell);
        return lines.isEmpty()
                ? null
                : new Preview(lines.subList(0, Math.min(MOST_LINES, lines.size())), formula, null, button);
    }

    private void tell(Event event) {
        if (event instanceof AuctionBought e) {
            bought(e);
        } else if (event instanceof AuctionBid e) {
            button = words.say("do_bid", amount(e.asset(), e.amount()));
            line("preview_pay", amount(e.asset(), e.amount()));
            formula = words.say("formula_bid");
        } else if (event instanceof AcornClaimed e) {
            button = words.say("do_claimfarm", amount(Asset.ACORN, e.amount()));
            line("preview_get", amount(Asset.ACORN, e.amount()));
            line(
                    "preview_worth",
                    amount(Asset.USD, Math.round(e.amount() * desk.view().farm().price())));
        } else if (event instanceof VaultDeposited e) {
            button = words.say("do_vaultin", amount(e.asset(), e.amount()));
            line("preview_put_in", amount(e.asset(), e.amount()));
            long total =
                    after.vaults().find(each -> each.asset() == e.asset()).get().total() + e.amount();
            line("preview_vault_share", desk.numbers().percent((double) e.amount() / total));
            formula = words.say("formula_vault");
        } else if (event instanceof VaultNoticed e) {
            button = words.say("do_vaultout", amount(e.asset(), e.amount()));
            line("preview_leaves", amount(e.asset(), e.amount()));
            line(
                    "preview_paid_on",
                    words.say("preview_day_earliest", desk.numbers().count(e.due())));
            formula = words.say("formula_notice");
        } else if (event instanceof VaultPaid e && e.gain()) {
            line(
                    "preview_get",
                    e.shares()
                            ? words.say("lend_as_deposit", amount(e.asset(), coins(e.asset(), e.amount())))
                            : amount(e.asset(), e.amount()));
        }
    }

    private void bought(AuctionBought e) {
        AuctionView lot = desk.view()
                .auctions()
                .find(each -> each.auction().id() == e.auction())
                .get();
        String part = amount(e.kind().asset(), lot.coins(e.amount()));
        button = words.say("do_auction", part);
        line("preview_get", e.kind().deposit() ? words.say("lend_as_deposit", part) : part);
        line("preview_pay", amount(e.paidIn(), e.paid()));
        line("preview_lot_price", desk.numbers().price(lot.price(0)) + "\u00a0" + FigureWords.symbol(e.paidIn()));
        formula = words.say("formula_auction");
    }

    /** What deposit shares of the first market pay. */
    private long coins(Asset asset, long shares) {
        var book = after.market(0).book(asset);
        return org.stakewood.economy.lending.Claims.value(book, shares);
    }

    private void line(String key, String value) {
        lines.add(new Line(words.say(key), value));
    }

    private String amount(Asset asset, long micros) {
        return FigureWords.amount(words, asset, micros);
    }
}
