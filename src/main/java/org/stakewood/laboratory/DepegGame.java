package org.stakewood.laboratory;

import java.util.List;
import java.util.TreeSet;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.amm.PoolKind;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.view.SeatView;

/**
 * Sixty loopers have supplied 40 % of all sOAK to a market and owe it OAK for 50–80 % of that; it liquidates at 85 %, by
 * the pool's price of now. A third 30 % lies in the pool. Somebody sells a part of all sOAK there on the first day; a
 * reseller takes over who becomes unhealthy.
 */
final class DepegGame {

    static final int LOOPERS = 60;

    private static final long ALL = 30_000 * Bare.ONE;
    private static final double LOOPED = 0.40;
    private static final double POOLED = 0.30;
    private static final int OPERATORS = 20;
    private static final int DAYS = 30;

    private DepegGame() {}

    /** How many loopers fell, and the price at the end. */
    record Outcome(int fallen, double price) {}

    /** The network with sOAK in a pool of a kind. */
    static Variant variant(PoolKind kind) {
        long looped = Amount.floorTimes(ALL, LOOPED);
        long pooled = Amount.floorTimes(ALL, POOLED);
        OpeningCredit pledged = new OpeningCredit(true, null, null, null);
        return Bare.network(
                        DAYS,
                        List.of(Bare.synthetic(kind, pooled), Bare.dollars(30_000 * Bare.ONE)),
                        List.of(
                                new Group(
                                        AccountKind.OPERATOR,
                                        OPERATORS,
                                        true,
                                        100_000 * Bare.ONE,
                                        0,
                                        0,
                                        null,
                                        0,
                                        false,
                                        pledged),
                                group(AccountKind.LOOPER, LOOPERS, 0, new Balances(0, 0, looped, 0)),
                                group(
                                        AccountKind.HOLDER,
                                        1,
                                        0,
                                        new Balances(0, 30_000 * Bare.ONE, ALL - looped - pooled, 0)),
                                group(AccountKind.LIQUIDATOR, 1, 100_000 * Bare.ONE, null)),
                        Lenders.credit(List.of(Lenders.market(0.80, 0.85))))
                .with("market.twapDays", 1);
    }

    private static Group group(AccountKind kind, int count, long oak, Balances deposits) {
        return new Group(kind, count, false, 0, oak, 0, null, 0, false, new OpeningCredit(false, deposits, null, null));
    }

    /** Plays it with the sale of a share of all sOAK. */
    static Outcome play(Variant variant, double sale, long seed) {
        Play play = Play.open(variant, seed, 0);
        for (int i = 0; i < LOOPERS; i++) {
            int id = OPERATORS + i;
            double share = 0.5 + 0.3 * Dice.of(seed, 0, "laboratory-loop", i).uniform();
            long deposit = play.seat(id).market(0).supplied(Asset.SOAK);
            play.give(new Borrow(id, 0, Asset.OAK, Amount.floorTimes(deposit, share)));
        }
        play.quietDay();
        sell(play, OPERATORS + LOOPERS, Amount.floorTimes(ALL, sale));
        Reseller reseller = new Reseller(play, OPERATORS + LOOPERS + 1, 0, Asset.SOAK, Asset.OAK);
        while (play.world().day() < DAYS) {
            play.quietDay();
            reseller.morning();
        }
        TreeSet<Integer> fallen = new TreeSet<>();
        for (Event event : play.events()) {
            if (event instanceof PositionLiquidated each) {
                fallen.add(each.owner());
            } else if (event instanceof PositionSeized each) {
                fallen.add(each.account());
            }
        }
        return new Outcome(fallen.size(), play.world().pools().get(0).spot());
    }

    private static void sell(Play play, int id, long amount) {
        SeatView holder = play.seat(id);
        play.give(new Withdraw(id, 0, Asset.SOAK, holder.market(0).shares(Asset.SOAK, amount)));
        play.give(new SwapExactIn(id, 0, Asset.SOAK, amount, 0, play.world().day() + 1));
    }
}
