package org.stakewood.economy.measure;

import org.stakewood.economy.Account;
import org.stakewood.economy.World;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Endowment;

/**
 * Ruin is not the end. A seat is ruined when its net worth and the gifts that it has sent, net, are below 5 % of what a
 * player of the game begins with, at the prices of now; it may then begin again with 25 % of it, all in stake. Both
 * shares are fixed.
 */
public final class Ruin {

    private static final double RUINED = 0.05;
    private static final double GRANTED = 0.25;

    private final Prices prices;
    private final long endowment;

    private Ruin(World world) {
        prices = Prices.of(world);
        Endowment full = world.scenario().genesis().player();
        endowment = Amount.add(prices.value(Asset.OAK, Amount.add(full.bonded(), full.oak())), full.usd());
    }

    /** Ruin at the prices of a world. */
    public static Ruin of(World world) {
        return new Ruin(world);
    }

    /** Micro-dollars below which a seat is ruined, floored. */
    public long bound() {
        return Amount.floorTimes(endowment, RUINED);
    }

    /** Micro-dollars that count for an account: its net worth, without what others gave it, with what it gave away. */
    public static long counted(NetWorth worth, Account account) {
        return worth.of(account) - account.track().gifts();
    }

    /** Micro-OAK with which a seat begins again, floored. */
    public long grant() {
        return prices.oak() > 0 ? Amount.floorTimes(endowment, GRANTED / prices.oak()) : 0;
    }

    /** Micro-dollars that the grant is worth. */
    public long worth() {
        return prices.value(Asset.OAK, grant());
    }

    /** True if the account may begin again: ruined, and never before. */
    public boolean ruined(NetWorth worth, Account account) {
        return account.track().restartedOn() == 0 && counted(worth, account) < bound();
    }
}
