package org.stakewood.economy;

import org.stakewood.economy.farming.Participation;
import org.stakewood.economy.farming.PerShare;
import org.stakewood.economy.farming.Programme;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Line;
import org.stakewood.economy.lending.Market;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.lending.Pledge;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.liquidation.Vault;
import org.stakewood.economy.liquidation.VaultDeposit;
import org.stakewood.economy.order.Orders;
import org.stakewood.economy.synthetic.DebtPool;
import org.stakewood.economy.synthetic.Desk;
import org.stakewood.economy.synthetic.Loan;

/** The part of {@link StateHash} that is lent, farmed and being liquidated. */
final class CreditHash {

    private CreditHash() {}

    static void credit(Mix mix, Credit it) {
        mix.add(it.orphan());
        StateHash.each(mix, it.desks(), CreditHash::desk);
        StateHash.each(mix, it.markets(), CreditHash::market);
        StateHash.each(mix, it.vaults(), CreditHash::vault);
        StateHash.each(mix, it.auctions().values().toVector(), CreditHash::auction);
        mix.add(it.opened());
        StateHash.each(mix, it.programmes(), CreditHash::programme);
        mix.add(it.farmPot());
        mix.add((long) it.wave().lastDay()).add(it.wave().first()).add(it.wave().total());
        StateHash.each(mix, it.orders().toVector(), (inner, each) -> orders(inner.add(each._1), each._2));
        StateHash.each(
                mix,
                it.claims().toVector(),
                (inner, each) -> inner.add(each._1).add(each._2.owed()).add(each._2.due()));
        mix.add(it.acornBefore());
    }

    static void positions(Mix mix, Positions it) {
        StateHash.each(mix, it.loans(), CreditHash::loan);
        StateHash.each(mix, it.markets(), CreditHash::position);
        StateHash.each(mix, it.vaults(), CreditHash::deposit);
        StateHash.each(mix, it.farms(), CreditHash::participation);
    }

    private static void desk(Mix mix, Desk it) {
        mix.add((long) it.id()).add(it.fund());
        pool(mix, it.callable());
        pool(mix, it.term());
        mix.add(it.guards().halted())
                .add((long) it.guards().since())
                .add((long) it.guards().calledOn())
                .add(it.guards().surcharge());
        StateHash.each(
                mix,
                it.joining(),
                (inner, each) -> inner.add((long) each.account()).add((long) each.validator()));
    }

    private static void pool(Mix mix, DebtPool it) {
        mix.add(it.total()).add(it.shares()).add(it.today());
    }

    private static void loan(Mix mix, Loan it) {
        mix.add((long) it.desk()).add((long) it.validator()).add(it.kind()).add(it.state());
        mix.add((long) it.since()).add((long) it.due()).add((long) it.callEnd());
        mix.add(it.pledged()).add(it.pending()).add(it.debtShares()).add(it.today());
        mix.add(it.openingStake()).add(it.openingDebt()).add(it.limit());
        StateHash.each(
                mix,
                it.past(),
                (inner, each) -> inner.add(each.shares()).add(each.stake()).add(each.debt()));
    }

    private static void market(Mix mix, Market it) {
        mix.add((long) it.id()).add(it.promise());
        StateHash.each(mix, it.books(), CreditHash::book);
        StateHash.each(mix, it.joining(), (inner, each) -> inner.add((long) each));
    }

    private static void book(Mix mix, Book it) {
        mix.add(it.asset()).add(it.cash()).add(it.debt()).add(it.debtShares());
        mix.add(it.today()).add(it.auctioned()).add(it.depositShares()).add(it.reserves());
    }

    private static void position(Mix mix, MarketPosition it) {
        mix.add((long) it.market()).add((long) it.flaggedOn());
        StateHash.each(mix, it.lines(), CreditHash::line);
        StateHash.each(mix, it.pledges(), CreditHash::pledge);
    }

    private static void line(Mix mix, Line it) {
        mix.add(it.asset())
                .add(it.deposit())
                .add(it.collateral())
                .add(it.debt())
                .add(it.today());
    }

    private static void pledge(Mix mix, Pledge it) {
        mix.add((long) it.validator()).add(it.shares());
    }

    private static void vault(Mix mix, Vault it) {
        mix.add(it.asset()).add(it.total()).add(it.joining()).add(it.product());
        mix.add((long) it.scale()).add(it.lossError());
        StateHash.each(mix, it.gains(), (inner, scale) -> StateHash.each(inner, scale, Mix::add));
        StateHash.each(mix, it.pot(), Mix::add);
        StateHash.each(mix, it.waiting(), (inner, each) -> inner.add((long) each));
    }

    private static void deposit(Mix mix, VaultDeposit it) {
        mix.add(it.asset()).add(it.amount()).add(it.product()).add((long) it.scale());
        StateHash.each(mix, it.gains(), Mix::add);
        mix.add(it.joining()).add(it.notice()).add((long) it.noticeDue());
    }

    private static void auction(Mix mix, Auction it) {
        mix.add(it.id());
        mix.add((long) it.origin().desk()).add((long) it.origin().market()).add((long)
                it.origin().account());
        mix.add(it.debtAsset()).add(it.debt()).add(it.penalty()).add(it.kind()).add(it.lot());
        mix.add((long) it.days()).add((long) it.restarts()).add(it.mark()).add((long) it.openedOn());
        mix.add((long) it.bid().account()).add(it.bid().amount()).add((long)
                it.bid().day());
    }

    private static void programme(Mix mix, Programme it) {
        mix.add(it.kind()).add((long) it.target());
        perShare(mix, it.rewards().perShare());
        mix.add(it.rewards().total()).add(it.rewards().keptBack());
        StateHash.each(mix, it.joining(), (inner, each) -> inner.add((long) each));
    }

    private static void participation(Mix mix, Participation it) {
        mix.add((long) it.programme()).add(it.part().stake()).add(it.part().owed());
        perShare(mix, it.part().since());
    }

    private static void perShare(Mix mix, PerShare it) {
        mix.add(it.high()).add(it.low());
    }

    private static void orders(Mix mix, Orders it) {
        mix.add(it.limit() != null).add(it.loan() != null).add(it.market() != null);
        if (it.limit() != null) {
            mix.add((long) it.limit().pool()).add(it.limit().assetIn());
            mix.add(it.limit().amountIn()).add(it.limit().price());
        }
        if (it.loan() != null) {
            mix.add((long) it.loan().desk()).add((long) it.loan().validator());
            mix.add(it.loan().below()).add(it.loan().aid()).add(it.loan().most());
        }
        if (it.market() != null) {
            mix.add((long) it.market().market()).add(it.market().below());
            mix.add(it.market().aid()).add(it.market().asset()).add(it.market().most());
        }
    }
}
