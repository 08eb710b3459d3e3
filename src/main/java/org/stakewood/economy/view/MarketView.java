package org.stakewood.economy.view;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.World;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Borrowing;
import org.stakewood.economy.lending.Claims;
import org.stakewood.economy.lending.Debts;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.lending.MarketRate;
import org.stakewood.economy.lending.Pledge;
import org.stakewood.economy.lending.Supplying;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.LendingRules;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Stake;

/** A money market as one seat sees it: everything public, and its own position. Amounts are micro-units. */
public final class MarketView {

    private final World world;
    private final int account;
    private final int market;

    MarketView(World world, int account, int market) {
        this.world = world;
        this.account = account;
        this.market = market;
    }

    public int id() {
        return market;
    }

    public LendingRules rules() {
        return world.scenario().credit().markets().get(market);
    }

    /** One book for each asset that it lends. */
    public Vector<Book> books() {
        return world.credit().markets().get(market).books();
    }

    /** The book of an asset that it lends. */
    public Book book(Asset asset) {
        return world.credit().markets().get(market).book(asset);
    }

    /** Rates a year of an asset, now. */
    public MarketRate rate(Asset asset) {
        return MarketRate.of(world, market, asset);
    }

    /** Micro-dollars of the reserve behind a promised rate. */
    public long promise() {
        return world.credit().markets().get(market).promise();
    }

    /** The own position; an empty one if there is none. */
    public MarketPosition position() {
        return world.accounts()
                .get(account)
                .credit()
                .markets()
                .find(each -> each.market() == market)
                .getOrElse(() -> MarketPosition.open(market));
    }

    /** What the own deposit of an asset would pay, floored; 0 for one that it does not lend. */
    public long supplied(Asset asset) {
        return book(asset) == null
                ? 0
                : Claims.value(book(asset), position().line(asset).deposit());
    }

    /** What is owed of an asset, ceiled; 0 for one that it does not lend. */
    public long owed(Asset asset) {
        return book(asset) == null ? 0 : Debts.owed(book(asset), position().line(asset));
    }

    /** Most that could be borrowed now, by the collateral and by the cash; 0 without a price. */
    public long borrowable(Asset asset) {
        return Borrowing.most(new Draft(world), account, market, asset);
    }

    /** Most that could be taken out now, by the debts and by the cash, floored; 0 without a price that is needed. */
    public long withdrawable(Asset asset) {
        return Claims.value(book(asset), Supplying.most(new Draft(world), account, market, asset));
    }

    /** Deposit shares that pay an amount; all of them if they are worth no more. */
    public long shares(Asset asset, long amount) {
        return Supplying.sharesFor(book(asset), position().line(asset).deposit(), amount);
    }

    /** Micro-OAK that pledged stake is worth, floored. */
    public long worth(Pledge pledge) {
        Stake stake = world.validators().get(pledge.validator()).stake();
        return Shares.out(Math.min(pledge.shares(), stake.shares()), stake.shares(), stake.tokens());
    }

    /** The own position at average prices, micro-dollars. */
    public Health health() {
        return Health.of(world, account, market);
    }

    /** The own position if the price of OAK were so many times as high. */
    public Health ifOak(double factor) {
        return Health.ifOak(world, account, market, factor);
    }

    /** Dollars per unit of an asset by which the market judges health. */
    public double price(Asset asset) {
        return Oracle.of(world).average(asset);
    }

    /** Positions of others that may be liquidated now, the least healthy first. */
    public Vector<LiquidationOffer> offers() {
        return LiquidationOffer.all(world, market).filter(each -> each.owner() != account);
    }

    /** Dollars per OAK at which the own position becomes unhealthy; NaN if there is no such price. */
    public double liquidationPrice() {
        return Health.liquidationPrice(world, account, market);
    }
}
