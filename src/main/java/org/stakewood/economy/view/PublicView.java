package org.stakewood.economy.view;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.List;
import org.stakewood.economy.Account;
import org.stakewood.economy.House;
import org.stakewood.economy.Positions;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.blockspace.NetworkFee;
import org.stakewood.economy.lending.Gauge;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.Leaderboard;
import org.stakewood.economy.measure.League;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.measure.Standing;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.outside.OutsideMarket;
import org.stakewood.economy.outside.Quote;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.security.Corruption;
import org.stakewood.economy.staking.Chain;
import org.stakewood.economy.staking.Correlation;
import org.stakewood.economy.staking.Network;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.synthetic.Bars;
import org.stakewood.economy.synthetic.Loan;
import org.stakewood.economy.synthetic.NetSecurity;

/**
 * What everybody may see of a world: lazy, nothing is copied. It never holds the seed, the recorded prices to come, or
 * the events that are planned.
 */
public class PublicView {

    private final World world;

    public PublicView(World world) {
        this.world = world;
    }

    /** For the views of this package that see more. */
    final World world() {
        return world;
    }

    /** Days that have passed; the day being played is the next. */
    public int day() {
        return world.day();
    }

    /** Length of the game in days. */
    public int days() {
        return world.scenario().time().days();
    }

    /** True once the last day has passed. */
    public boolean over() {
        return world.over();
    }

    /** The rules, without what is planned and without the recorded path. */
    public Scenario rules() {
        return world.scenario().withoutSecrets();
    }

    /** True if people may use the panel today. */
    public boolean open(Tab tab) {
        int opens = world.scenario().unlock().day(tab);
        return opens >= 0 && world.day() >= opens;
    }

    public Vector<Validator> validators() {
        return world.validators();
    }

    /** The fraction of a validator's stake that late penalties will still take, at what is known so far. */
    public double pendingPenalty(int validator) {
        return Correlation.pending(world.doubleSigns(), world.scenario().staking(), validator, world.day());
    }

    public Chain chain() {
        return world.chain();
    }

    /** Lots that are being sold for debts, the oldest first. */
    public Vector<AuctionView> auctions() {
        return world.credit()
                .auctions()
                .values()
                .map(each -> new AuctionView(world, each))
                .toVector();
    }

    /** Units of an asset in the insurance fund, which covers what no collateral covers. */
    public long insurance(Asset asset) {
        return world.house().get(House.INSURANCE.ordinal()).of(asset);
    }

    /** Dollars per OAK at which each position that owes in a market becomes unhealthy; whose it is, is not said. */
    public Vector<Double> liquidationPrices(int market) {
        return world.accounts()
                .filter(each -> each.credit() != Positions.NONE
                        && each.credit().markets().exists(it -> it.market() == market && it.indebted()))
                .map(each -> Health.liquidationPrice(world, each.id(), market))
                .filter(each -> !each.isNaN());
    }

    /** OAK for one sOAK at which each loan against stake is in default; those that no payment can close are at 0. */
    public Vector<Double> defaultPrices() {
        Vector<Double> all = Vector.empty();
        for (Account each : world.accounts()) {
            if (each.credit() != Positions.NONE) {
                for (Loan loan : each.credit().loans()) {
                    all = loan.indebted() ? all.append(new LoanView(world, loan).worstPrice()) : all;
                }
            }
        }
        return all;
    }

    /** How much OAK a wave of liquidations would bring, if OAK cost a factor of its average. */
    public Gauge gauge(int market, double factor) {
        return Gauge.of(world, market, factor);
    }

    /** Dollars for one OAK by which markets judge health. */
    public double oakAverage() {
        return Oracle.of(world).oakAverage();
    }

    /** OAK for one sOAK by which guards judge. */
    public double soakAverage() {
        return Oracle.of(world).soakAverage();
    }

    /** Number of money markets. */
    public int markets() {
        return world.scenario().credit().markets().size();
    }

    /** Number of desks that lend against stake. */
    public int desks() {
        return world.credit().desks().size();
    }

    /** What stands behind the synthetic. */
    public SoakView soak() {
        return new SoakView(world);
    }

    public Vector<Pool> pools() {
        return world.pools();
    }

    /** Text id of a pool. */
    public String poolName(int pool) {
        return world.scenario().market().pools().get(pool).name();
    }

    /** Time-weighted average price of a pool, asset 2 per asset 1. */
    public double twap(int pool) {
        return world.prices().get(pool).twap(world.scenario().market().twapDays());
    }

    /** The recorded spots of a pool with the fees of those days, newest last. */
    /** Micro-units of the first asset that move a pool's price by one percent; 0 where nothing does. */
    public long depth(Pool pool) {
        try {
            return pool.depthAtOnePercent(pool.asset1());
        } catch (RefusedException empty) {
            return 0;
        }
    }

    public PriceRecord record(int pool) {
        return world.prices().get(pool);
    }

    /** What assets count for in scores. */
    public Prices prices() {
        return Prices.of(world);
    }

    /** Micro-OAK that an act costs now. */
    public long fee() {
        return NetworkFee.due(world.scenario(), world.day());
    }

    /** Reference price of OAK outside, USD. */
    public double referencePrice() {
        return world.outside().price();
    }

    /** Reference prices of the last days, twelve at most, newest last. */
    public Vector<Double> referencePrices() {
        return world.outside().recent();
    }

    /** Micro-dollars that buying so much OAK outside would cost now, costs included. */
    public long outsideCost(long oak) {
        return Quote.cost(world.outside(), world.scenario().outside(), oak);
    }

    /** Micro-dollars that selling so much OAK outside would bring now, costs taken off. */
    public long outsideProceeds(long oak) {
        return Quote.proceeds(world.outside(), world.scenario().outside(), oak);
    }

    /** Price of the next small trade outside, before costs, USD. */
    public double outsideQuote() {
        return Quote.price(world.outside(), world.scenario().outside());
    }

    /** The outside market as everybody sees it. */
    public OutsideMarket outside() {
        return world.outside();
    }

    /** Stake, what is owed against it, and what is left. */
    public Bars bars() {
        return NetSecurity.of(world);
    }

    /** What an attack would cost and bring, now. */
    public Corruption corruption() {
        return Corruption.of(world);
    }

    /** How few have how much. One pass over the accounts. */
    public ConcentrationView concentration() {
        return new ConcentrationView(world);
    }

    /** G: micro-OAK staked with active validators. */
    public long stake() {
        return Network.stake(world.validators());
    }

    /** Units of an asset in existence. */
    public long supply(Asset asset) {
        return world.supply().outstanding(asset);
    }

    /** σ: staked share of the supply. */
    public double stakedShare() {
        long supply = supply(Asset.OAK);
        return supply == 0 ? 0 : (double) stake() / supply;
    }

    /** Reward of a year on a staked coin at today's rate, before commission; 0 while nothing is staked. */
    public double stakingYield() {
        long stake = stake();
        return stake == 0 ? 0 : chain().issuanceRate() * supply(Asset.OAK) / stake;
    }

    /** Accounts on the network. */
    public int accounts() {
        return world.accounts().size();
    }

    /** True if a person plays the account. */
    public boolean person(int account) {
        return world.accounts().get(account).person();
    }

    /** A leaderboard of a league. */
    public Vector<Standing> leaderboard(Criterion criterion, League league) {
        return Leaderboard.of(world, criterion, league);
    }

    /** The panels that this scenario has at all. */
    public List<Tab> tabs() {
        return Arrays.stream(Tab.values())
                .filter(each -> world.scenario().unlock().day(each) >= 0)
                .toList();
    }
}
