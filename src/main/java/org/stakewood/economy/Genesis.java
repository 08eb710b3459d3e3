package org.stakewood.economy;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Join;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.farming.Handout;
import org.stakewood.economy.farming.Streams;
import org.stakewood.economy.measure.Baselines;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.money.Supply;
import org.stakewood.economy.outside.OutsideMarket;
import org.stakewood.economy.outside.PricePath;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.PoolSpec;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.staking.Chain;
import org.stakewood.economy.staking.Network;

/** The opening statement of a game: a balanced world in which no day has passed. */
public final class Genesis {

    private Genesis() {}

    /**
     * Opens a world.
     *
     * @param scenario rules without a fault
     * @param seed where all chance comes from
     * @param seats players' seats; each has the endowment and a validator
     */
    public static World world(Scenario scenario, long seed, int seats) {
        Draft draft = new Draft(empty(scenario, seed));
        Settlement.people(draft, seats);
        openHouse(draft);
        openPools(draft);
        OpeningBooks.credit(draft, seats);
        Streams.open(draft);
        draft.setOutside(new OutsideMarket(
                scenario.outside().openingPrice(),
                0,
                1,
                Vector.of(scenario.outside().openingPrice())));
        draft.setOutside(new OutsideMarket(
                draft.outside().price(),
                0,
                PricePath.floating(draft),
                draft.outside().recent()));
        Handout.open(draft);
        long stake = Network.stake(draft.validators());
        long supply = draft.supply().outstanding(Asset.OAK);
        double rate = scenario.issuance().initialRate();
        double yield = stake == 0 ? 0 : rate * supply / stake;
        draft.setChain(new Chain(rate, 0, stake, yield, true));
        for (Account each : draft.accounts()) {
            draft.update(each.id(), account -> account.with(Baselines.now(draft, account)));
        }
        draft.openBooks();
        return draft.world();
    }

    private static World empty(Scenario scenario, long seed) {
        return new World(
                scenario,
                seed,
                0,
                Supply.NOTHING,
                Vector.fill(House.values().length, () -> Balances.NONE),
                Vector.empty(),
                Vector.empty(),
                TreeMap.empty(),
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                new Chain(scenario.issuance().initialRate(), 0, 0, 0, true),
                Vector.empty(),
                Vector.empty(),
                new OutsideMarket(scenario.outside().openingPrice(), 0, 1, Vector.empty()),
                Credit.NONE);
    }

    private static void openHouse(Draft draft) {
        GenesisRules rules = draft.scenario().genesis();
        endow(draft, House.OUTSIDE, Asset.OAK, rules.outsideOak());
        endow(draft, House.OUTSIDE, Asset.USD, rules.outsideUsd());
        endow(draft, House.INSURANCE, Asset.OAK, rules.insuranceOak());
        endow(draft, House.INSURANCE, Asset.USD, rules.insuranceUsd());
        endow(draft, House.INSURANCE, Asset.SOAK, rules.insuranceSoak());
        endow(draft, House.TREASURY, Asset.ACORN, rules.treasuryAcorn());
    }

    private static void endow(Draft draft, House which, Asset asset, long amount) {
        draft.mintInto(Flow.GENESIS, asset, amount);
        draft.credit(which, asset, amount);
    }

    private static void openPools(Draft draft) {
        for (PoolSpec spec : draft.scenario().market().pools()) {
            int id = draft.pools().size();
            draft.mintInto(Flow.GENESIS, spec.asset1(), spec.reserve1());
            draft.mintInto(Flow.GENESIS, spec.asset2(), spec.reserve2());
            Join join =
                    Pool.empty(id, spec.kind(), spec.asset1(), spec.asset2()).add(spec.reserve1(), spec.reserve2());
            draft.addPool(join.pool());
            draft.setPrices(
                    draft.prices().append(PriceRecord.opening(join.pool().spot())));
            shareOut(draft, join);
        }
    }

    /** What is not the network's for good belongs to the liquidity providers in equal parts. */
    private static void shareOut(Draft draft, Join join) {
        Vector<Integer> providers = Settlement.providers(draft);
        if (providers.isEmpty()) {
            return;
        }
        double open = 1 - draft.scenario().market().networkShare();
        long part = Amount.floorTimes(join.shares(), open) / providers.size();
        Pool pool = join.pool();
        long put1 = Amount.mulDivFloor(part, pool.reserve1(), pool.shares());
        long put2 = Amount.mulDivFloor(part, pool.reserve2(), pool.shares());
        for (int account : providers) {
            draft.update(
                    account,
                    each -> each.withLiquidity(each.liquidity().append(new Liquidity(pool.id(), part, put1, put2))));
        }
    }
}
