package org.stakewood.economy.lending;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Positions;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.LendingRules;
import org.stakewood.economy.scenario.LentAsset;

/** Where the books of the markets and the positions in them are written down. */
final class Ledger {

    private Ledger() {}

    /** Rules of a market; refused if there is no such market. */
    static LendingRules rules(Draft draft, int market) {
        Check.known(market, draft.scenario().credit().markets().size());
        return draft.scenario().credit().markets().get(market);
    }

    static Market market(Draft draft, int market) {
        return draft.credit().markets().get(market);
    }

    /** The book of an asset; refused if the market does not lend it. */
    static Book book(Draft draft, int market, Asset asset) {
        Book book = market(draft, market).book(asset);
        if (book == null) {
            throw RefusedException.because(Reason.UNKNOWN_TARGET, new Figure("id", Unit.COUNT, asset.ordinal()));
        }
        return book;
    }

    /** The rules of an asset that a market lends. */
    static LentAsset lent(LendingRules rules, Asset asset) {
        for (LentAsset each : rules.assets()) {
            if (each.asset() == asset) {
                return each;
            }
        }
        throw new IllegalArgumentException(rules.name() + " does not lend " + asset);
    }

    static void update(Draft draft, Market market) {
        draft.setCredit(draft.credit().withMarkets(draft.credit().markets().update(market.id(), market)));
    }

    static void update(Draft draft, int market, Book book) {
        update(draft, market(draft, market).with(book));
    }

    /** What an account has and owes in a market; an empty position if it was never there. */
    static MarketPosition position(Account account, int market) {
        for (MarketPosition each : account.credit().markets()) {
            if (each.market() == market) {
                return each;
            }
        }
        return MarketPosition.open(market);
    }

    static MarketPosition position(Draft draft, int account, int market) {
        return position(draft.account(account), market);
    }

    static Line line(Draft draft, int account, int market, Asset asset) {
        return position(draft, account, market).line(asset);
    }

    /** Writes a position down; an empty one is struck out. */
    static void put(Draft draft, int account, MarketPosition position) {
        draft.update(account, each -> each.with(with(each.credit(), position)));
    }

    static void put(Draft draft, int account, int market, Line line) {
        put(draft, account, position(draft, account, market).with(line));
    }

    private static Positions with(Positions all, MarketPosition position) {
        Vector<MarketPosition> markets = all.markets();
        int at = markets.indexWhere(each -> each.market() == position.market());
        if (position.empty()) {
            Positions less = at < 0 ? all : all.withMarkets(markets.removeAt(at));
            return less.equals(Positions.NONE) ? Positions.NONE : less;
        }
        return all.withMarkets(at < 0 ? markets.append(position) : markets.update(at, position));
    }
}
