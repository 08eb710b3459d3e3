package org.stakewood.web.explain;

import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Line;
import org.stakewood.economy.lending.Pledge;
import org.stakewood.economy.view.MarketView;
import org.stakewood.web.text.FigureWords;

/** What the player has in a money market and owes to it, coin by coin. */
final class DepositFigures {

    private final Makings make;
    private final MarketView market;

    private DepositFigures(Makings make, MarketView market) {
        this.make = make;
        this.market = market;
    }

    static void declare(Makings make, MarketView market) {
        DepositFigures figures = new DepositFigures(make, market);
        market.position().lines().forEach(figures::line);
        market.position().pledges().forEach(figures::pledge);
    }

    private void pledge(Pledge pledge) {
        make.declare(
                "lentstake-" + market.id() + "-" + pledge.validator(),
                "lentstake",
                make.desk().place().validator(pledge.validator()),
                () -> make.staked(pledge.validator(), pledge.shares()),
                make::bare,
                "OAK",
                "collateral");
    }

    private void line(Line line) {
        String at = market.id() + "-" + line.asset();
        String name = FigureWords.symbol(line.asset());
        Book book = market.book(line.asset());
        if (line.deposit() > 0) {
            make.declare("lent-" + at, "lent", name, () -> lent(line, book), make::bare, name, "market");
        }
        if (line.indebted()) {
            make.declare("owes-" + at, "owes", name, () -> owed(line, book), make::bareUp, name, "interest");
        }
    }

    private Formula lent(Line line, Book book) {
        return make.part(
                make.count("explain_n_your_shares", line.deposit()),
                make.count("explain_n_all_shares", book.depositShares()),
                make.coins("explain_deposits", book.asset(), book.deposits())
                        .by("deposits-" + market.id() + "-" + book.asset()));
    }

    private Formula owed(Line line, Book book) {
        Given today = make.coins("explain_n_drawn_today", book.asset(), line.today());
        return line.debt() == 0
                ? today
                : make.part(
                                make.count("explain_n_debt_shares", line.debt()),
                                make.count("explain_n_all_debt_shares", book.debtShares()),
                                make.coins("explain_n_pooled_debts", book.asset(), book.debt()))
                        .plus(today);
    }
}
