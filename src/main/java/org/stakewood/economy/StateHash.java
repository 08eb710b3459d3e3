package org.stakewood.economy;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.BiConsumer;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.audit.Audit;
import org.stakewood.economy.measure.Baseline;
import org.stakewood.economy.measure.OpeningStake;
import org.stakewood.economy.measure.Recent;
import org.stakewood.economy.measure.Track;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.outside.OutsideMarket;
import org.stakewood.economy.staking.Chain;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.DoubleSign;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.staking.Operation;
import org.stakewood.economy.staking.QueuedExit;
import org.stakewood.economy.staking.Shadow;
import org.stakewood.economy.staking.UnbondingPool;
import org.stakewood.economy.staking.Validator;

/**
 * A 64-bit mark of a world: equal worlds have equal marks on every machine and JDK. Fields in declared order, vectors in
 * index order, maps in key order; never over text forms. The scenario counts by its
 * id, its plan and the changes made to it.
 */
public final class StateHash {

    private StateHash() {}

    /** The mark of a world. */
    public static long of(World world) {
        Mix mix = new Mix().add(world.scenario().id()).add(world.seed()).add((long) world.day());
        each(mix, world.supply().totals(), Mix::add);
        each(mix, world.house(), StateHash::balances);
        each(mix, world.accounts(), StateHash::account);
        each(mix, world.validators(), StateHash::validator);
        each(mix, world.unbonding().values().toVector(), StateHash::unbonding);
        each(mix, world.shadows(), StateHash::shadow);
        each(mix, world.exits(), StateHash::exit);
        each(mix, world.doubleSigns(), StateHash::doubleSign);
        chain(mix, world.chain());
        each(mix, world.pools(), StateHash::pool);
        each(mix, world.prices(), StateHash::price);
        outside(mix, world.outside());
        CreditHash.credit(mix, world.credit());
        each(mix, Vector.ofAll(world.scenario().plan()), PlanHash::planned);
        each(mix, world.amendments(), PlanHash::amendment);
        audit(mix, world.audit());
        return mix.value();
    }

    private static void audit(Mix mix, Audit it) {
        each(mix, it.accounts(), (inner, each) -> {
            each(inner, each.claims(), Mix::add);
            each(inner, each.booked(), Mix::add);
            inner.add(each.worth());
            each(inner, each.parts(), Mix::add);
            each(inner, each.gained(), Mix::add);
        });
        each(mix, it.fees(), Mix::add);
        mix.add(it.oak()).add((long) it.moves().size());
        it.moves().forEach((key, amount) -> mix.add((long) key).add((long) amount));
    }

    static <T> void each(Mix mix, Seq<T> all, BiConsumer<Mix, T> fold) {
        mix.add((long) all.size());
        for (T one : all) {
            fold.accept(mix, one);
        }
    }

    private static void balances(Mix mix, Balances it) {
        mix.add(it.usd()).add(it.oak()).add(it.soak()).add(it.acorn());
    }

    private static void account(Mix mix, Account it) {
        mix.add((long) it.id()).add(it.kind()).add(it.person()).add(it.active()).add((long) it.validator());
        balances(mix, it.balances());
        each(mix, it.delegations(), StateHash::delegation);
        each(mix, it.leaving(), StateHash::leaving);
        each(mix, it.liquidity(), StateHash::liquidity);
        mix.add((long) it.movedOn());
        mix.add((long) it.today().day())
                .add(it.today().outside())
                .add((long) it.today().freeActions())
                .add(it.today().drawn());
        baseline(mix, it.baseline());
        track(mix, it.track());
        CreditHash.positions(mix, it.credit());
    }

    private static void delegation(Mix mix, Delegation it) {
        mix.add((long) it.validator())
                .add(it.free())
                .add(it.queued())
                .add(it.desk())
                .add(it.market())
                .add(it.granted());
        mix.add(it.claimed()).add(it.interest());
    }

    private static void leaving(Mix mix, Leaving it) {
        mix.add((long) it.validator()).add((long) it.maturity()).add(it.shares());
    }

    private static void liquidity(Mix mix, Liquidity it) {
        mix.add((long) it.pool()).add(it.shares()).add(it.put1()).add(it.put2());
    }

    private static void baseline(Mix mix, Baseline it) {
        each(mix, it.stakes(), StateHash::openingStake);
        balances(mix, it.coins());
        balances(mix, it.owed());
        mix.add(it.bill());
    }

    private static void openingStake(Mix mix, OpeningStake it) {
        mix.add((long) it.validator()).add(it.shares()).add(it.growth());
    }

    private static void track(Mix mix, Track it) {
        recent(mix, it.worths());
        recent(mix, it.profits());
        mix.add(it.peak())
                .add(it.drawdown())
                .add((long) it.days())
                .add(it.returns())
                .add(it.squares());
        mix.add(it.stakeDays()).add(it.traded()).add(it.pooled()).add(it.gifts());
        mix.add((long) it.restartedOn());
    }

    private static void recent(Mix mix, Recent it) {
        mix.add((long) it.count())
                .add(it.v1())
                .add(it.v2())
                .add(it.v3())
                .add(it.v4())
                .add(it.v5());
    }

    private static void validator(Mix mix, Validator it) {
        mix.add((long) it.id()).add((long) it.owner()).add((long) it.born()).add(it.status());
        mix.add((long) it.jailedOn());
        mix.add(it.stake().tokens()).add(it.stake().shares()).add(it.stake().restRate());
        operation(mix, it.operation());
        mix.add(it.terms().commission()).add((long) it.terms().raisedOn());
        mix.add(it.rewards().perShare()).add(it.rewards().pot());
        mix.add(it.interest().perShare()).add(it.interest().pot());
        mix.add((long) it.duty().days()).add((long) it.duty().up());
    }

    private static void operation(Mix mix, Operation it) {
        mix.add(it.tier())
                .add(it.powered())
                .add(it.client())
                .add(it.nextClient())
                .add((long) it.clientDay());
    }

    private static void unbonding(Mix mix, UnbondingPool it) {
        mix.add((long) it.validator())
                .add((long) it.maturity())
                .add(it.tokens())
                .add(it.shares());
        each(mix, it.holders(), (inner, holder) -> inner.add((long) holder));
    }

    private static void shadow(Mix mix, Shadow it) {
        mix.add((long) it.source()).add((long) it.target()).add((long) it.account());
        mix.add((long) it.maturity()).add(it.tokens());
    }

    private static void exit(Mix mix, QueuedExit it) {
        mix.add((long) it.account()).add((long) it.validator()).add(it.shares());
    }

    private static void doubleSign(Mix mix, DoubleSign it) {
        mix.add((long) it.validator()).add((long) it.day()).add(it.tokens()).add(it.networkStake());
    }

    private static void chain(Mix mix, Chain it) {
        mix.add(it.issuanceRate())
                .add((long) it.finalDays())
                .add(it.genesisStake())
                .add(it.genesisYield());
        mix.add(it.lastFinal());
    }

    private static void pool(Mix mix, Pool it) {
        mix.add((long) it.id()).add(it.asset1()).add(it.asset2());
        mix.add(it.reserve1()).add(it.reserve2()).add(it.shares());
        mix.add(it.feesToday1()).add(it.feesToday2());
    }

    private static void price(Mix mix, PriceRecord it) {
        each(mix, it.spots(), Mix::add);
        each(mix, it.feeYields(), Mix::add);
        mix.add((long) it.thinDays());
    }

    private static void outside(Mix mix, OutsideMarket it) {
        mix.add(it.price()).add(it.netBought()).add(it.floating());
        each(mix, it.recent(), Mix::add);
    }
}
