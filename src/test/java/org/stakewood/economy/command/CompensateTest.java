package org.stakewood.economy.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.money.Asset;

/** A host makes a mistake good: new coins for one account, counted as a gift, within bounds. */
class CompensateTest {

    private static final long COIN = 1_000_000;

    private final World world = Worlds.days(Genesis.world(Scenarios.everything(), 7, 4), 3);

    @Test
    void coinsComeIntoBeingOnlyThereAndCountAsAGift() {
        World after = Worlds.after(world, new Compensate(1, 2 * COIN, 3 * COIN + 1));
        assertEquals(2 * COIN, held(after, 1, Asset.OAK) - held(world, 1, Asset.OAK));
        assertEquals(3 * COIN + 1, held(after, 1, Asset.USD) - held(world, 1, Asset.USD));
        assertEquals(
                2 * COIN, after.supply().outstanding(Asset.OAK) - world.supply().outstanding(Asset.OAK));
        assertEquals(held(world, 0, Asset.OAK), held(after, 0, Asset.OAK));
        long gift = after.accounts().get(1).track().gifts()
                - world.accounts().get(1).track().gifts();
        assertTrue(gift > 3 * COIN, "worth of the OAK and the dollars");
        assertEquals(Vector.empty(), Conservation.check(after));
    }

    @Test
    void whatWasGivenTooMuchGoesToTheTreasuryAndNoMore() {
        World given = Worlds.after(world, new Compensate(1, 2 * COIN, 30 * COIN));
        World back = Worlds.after(given, new Compensate(1, -COIN, -20 * COIN));
        assertEquals(held(given, 1, Asset.OAK) - COIN, held(back, 1, Asset.OAK));
        assertEquals(held(given, 1, Asset.USD) - 20 * COIN, held(back, 1, Asset.USD));
        assertEquals(20 * COIN, back.house().get(House.TREASURY.ordinal()).usd());
        assertEquals(given.supply(), back.supply());
        World nothing = Worlds.after(back, new Compensate(1, -COIN, -10 * COIN));
        assertEquals(
                world.accounts().get(1).track().gifts(),
                nothing.accounts().get(1).track().gifts(),
                2,
                "but for what rounding leaves");
        assertEquals(
                Reason.OUT_OF_BOUNDS,
                Worlds.refusal(nothing, new Compensate(1, 0, -10)).reason());
        assertEquals(Reason.OUT_OF_BOUNDS, refusal(new Compensate(1, -1, -1)));
        assertEquals(
                Reason.INSUFFICIENT_BALANCE,
                Worlds.refusal(given, new Compensate(1, 0, -held(given, 1, Asset.USD) - 1))
                        .reason());
        assertEquals(Reason.INVALID_AMOUNT, refusal(new Compensate(1, Long.MIN_VALUE, 0)));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertEquals(Reason.UNKNOWN_TARGET, refusal(new Compensate(-1, COIN, 0)));
        assertEquals(Reason.UNKNOWN_TARGET, refusal(new Compensate(100_000, COIN, 0)));
        assertEquals(Reason.INVALID_AMOUNT, refusal(new Compensate(1, 0, 0)));
        assertEquals(Reason.INVALID_AMOUNT, refusal(new Compensate(1, -1, COIN)));
        assertEquals(Reason.OUT_OF_BOUNDS, refusal(new Compensate(1, Long.MAX_VALUE / 1_000_000, 0)));
        assertEquals(Reason.OUT_OF_BOUNDS, refusal(new Compensate(1, 0, Long.MAX_VALUE)));
    }

    private Reason refusal(Compensate command) {
        return Worlds.refusal(world, command).reason();
    }

    private static long held(World world, int account, Asset asset) {
        return world.accounts().get(account).balances().of(asset);
    }
}
