package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.scenario.Tank;

/**
 * The market of a class in which forty owe dollars on OAK, for 30–58 % of its worth, at a price that moves at random;
 * the usual arbitrageurs keep the pool at that price, and a reseller sells there what it takes over.
 */
final class StressGame {

    static final int DAYS = 100;

    private static final double[] LOANS = {0.30, 0.40, 0.50, 0.58};
    private static final int BORROWERS = 10;
    private static final double PRICE = 2;
    private static final int POOL = 0;

    private StressGame() {}

    /** The class with so much owed, as a share of the dollars in the pool, and so much volatility a day. */
    static Variant variant(Variant sandbox, double debt, double volatility) {
        long dollars = sandbox.scenario().market().pools().get(POOL).reserve2();
        long owed = Amount.floorTimes(dollars, debt / LOANS.length);
        List<Group> groups = new ArrayList<>();
        groups.add(group(AccountKind.OPERATOR, 20, 200_000 * Bare.ONE, 0, 0, null, null));
        groups.add(group(AccountKind.HOLDER, 1, 0, 0, 0, new Balances(2 * owed * LOANS.length, 0, 0, 0), null));
        for (double loan : LOANS) {
            long oak = Amount.ceilTimes(owed, 1 / (PRICE * loan));
            groups.add(group(
                    AccountKind.HOLDER, BORROWERS, 0, 0, 0, new Balances(0, oak, 0, 0), new Balances(owed, 0, 0, 0)));
        }
        groups.add(group(AccountKind.ARBITRAGEUR, 2, 0, 6_000 * Bare.ONE, 12_000 * Bare.ONE, null, null));
        groups.add(group(AccountKind.HOLDER, 1, 0, 0, 1_000_000 * Bare.ONE, null, null));
        return sandbox.with("genesis.groups", groups)
                .with("genesis.insuranceOak", 0)
                .with("genesis.insuranceUsd", 0)
                .with("credit.desks", List.of())
                .with("credit.farm", null)
                .with(
                        "market.pools",
                        List.of(sandbox.scenario().market().pools().get(POOL)))
                .with("plan", List.of())
                .with("time.days", DAYS)
                .with("time.acts", List.of())
                .with("fees.perAction", 0)
                .with("outside.jumpChance", 0)
                .with("outside.premiumSlope", 0)
                .with("outside.volatility", volatility);
    }

    private static Group group(
            AccountKind kind, int count, long bonded, long oak, long usd, Balances deposits, Balances debts) {
        OpeningCredit credit = new OpeningCredit(false, deposits, debts, null);
        return new Group(kind, count, kind == AccountKind.OPERATOR, bonded, oak, usd, null, 0, false, credit);
    }

    /** Bad debt, what no collateral covered, as a share of what was owed. */
    static double play(Variant variant, long seed) {
        Play play = Play.open(variant, seed, 0);
        double owed = play.seat(0).market(0).book(Asset.USD).owed();
        int last = play.world().accounts().size() - 1;
        Reseller reseller = new Reseller(play, last, POOL, Asset.OAK, Asset.USD);
        double bad = 0;
        while (!play.world().over()) {
            play.forget();
            reseller.morning();
            play.day();
            for (Event event : play.events()) {
                bad += event instanceof DeficitCovered each && each.tank() == Tank.HAIRCUT ? each.amount() : 0;
            }
        }
        return bad / owed;
    }
}
