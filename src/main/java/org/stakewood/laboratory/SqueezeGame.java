package org.stakewood.laboratory;

import java.util.List;
import java.util.function.Consumer;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.DepositVault;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.scenario.Spread;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.synthetic.LoanKind;

/**
 * One hundred validators of equal stake with loans of l uniform in .1–.6 of it; 30 % of the synthetic is in a product
 * pool. Of the rest a part is locked, which here means that it lies in wallets, and the free part stands in the vault,
 * the one place from which it can act within a day. Then five validators lose 40 %.
 */
final class SqueezeGame {

    private static final int VALIDATORS = 100;
    private static final long STAKE = 1_000 * Bare.ONE;
    private static final double POOLED = 0.30;
    private static final int POOL = 0;
    private static final int DAYS = 12;
    private static final int HIT_ON = 3;

    private SqueezeGame() {}

    /** What became of it: how much fell, and how far the price went. */
    record Outcome(double first, double total, double peak, int days, double fallenShare) {

        double amplification() {
            return first == 0 ? 0 : total / first;
        }
    }

    /**
     * Borrowers who draw as soon as sOAK stands above par and sell it, as long as their stake and the desk allow: the
     * supply that a halt cuts off.
     */
    static void sellAbovePar(Play play) {
        for (int id = 0; id < VALIDATORS; id++) {
            Pool pool = play.world().pools().get(POOL);
            long missing = Amount.floorTimes(pool.reserve1(), StrictMath.sqrt(pool.spot()) - 1);
            long amount = Math.min(missing, play.seat(id).desk(0).most(id, LoanKind.CALLABLE));
            if (pool.spot() > 1.01 && amount > 0 && play.attempt(new Draw(id, 0, id, amount, LoanKind.CALLABLE))) {
                play.give(new SwapExactIn(
                        id, POOL, Asset.SOAK, amount, 0, play.world().day() + 1));
            }
        }
    }

    /** The network before anybody has drawn; rules may still be turned. */
    static Variant variant() {
        Group validators = new Group(
                AccountKind.OPERATOR,
                VALIDATORS,
                true,
                VALIDATORS * STAKE,
                VALIDATORS * STAKE,
                0,
                Spread.EQUAL,
                0,
                false,
                new OpeningCredit(true, null, null, null));
        return Bare.network(
                        DAYS,
                        List.of(Bare.synthetic(new ConstantProduct(30), 10 * Bare.ONE)),
                        List.of(validators),
                        Lenders.credit(List.of()))
                // Five of a hundred run client C, whose bug costs them two fifths.
                .with("operations.shareA", 0.95)
                .with("operations.shareC", 0.05)
                .with("staking.downFraction", 0.40)
                .with("plan", List.of(new Planned(HIT_ON, new Shock.ClientBug(Client.C, false))));
    }

    /** Plays it with a part of what is not in the pool locked; nobody acts. */
    static Outcome play(Variant variant, double locked, long seed) {
        return play(variant, locked, seed, each -> {});
    }

    /** The same, with what is done before each day passes. */
    static Outcome play(Variant variant, double locked, long seed, Consumer<Play> morning) {
        Play play = Play.open(variant, seed, 0);
        for (int id = 0; id < VALIDATORS; id++) {
            double share = 0.1 + 0.5 * Dice.of(seed, 0, "laboratory-loan", id).uniform();
            long owed = Amount.floorTimes(STAKE, share);
            long opening = 10 * Bare.ONE / VALIDATORS;
            play.give(new Draw(id, 0, id, owed - opening, LoanKind.CALLABLE));
            long pooled = Amount.floorTimes(owed, POOLED) - opening;
            play.give(new AddLiquidity(id, POOL, pooled, pooled, 0, 1));
            long free = Amount.floorTimes(owed, (1 - POOLED) * (1 - locked));
            if (free > 0) {
                play.give(new DepositVault(id, Asset.SOAK, free));
            }
        }
        long synthetic = play.world().supply().outstanding(Asset.SOAK);
        while (!play.world().over()) {
            morning.accept(play);
            play.quietDay();
        }
        return outcome(play, synthetic);
    }

    private static Outcome outcome(Play play, long synthetic) {
        double first = 0;
        double total = 0;
        double peak = 1;
        int begun = 0;
        int ended = 0;
        for (Event event : play.events()) {
            if (event instanceof CascadePassed pass) {
                first = begun == 0 ? pass.fallen() : first;
                begun = begun == 0 ? pass.day() : begun;
                ended = pass.day();
                total += pass.fallen();
                peak = Math.max(peak, pass.soakAfter());
            }
        }
        return new Outcome(first, total, peak, begun == 0 ? 0 : ended - begun + 1, total / synthetic);
    }
}
