package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.synthetic.LoanWorlds;
import org.stakewood.economy.view.SeatView;

/** What a buyer of value pays for the synthetic follows what stands behind it. */
class ValueBuyerTest {

    private static final int BUYER = 8;
    private static final ValueBuyer PATIENT = new ValueBuyer(new ValueBuyerHabits(0, 0.5, 1));

    /** The synthetic costs less than 0.97 OAK. */
    private static World cheap() {
        World world = LoanWorlds.given(LoanWorlds.world(LoanWorlds.plain(Resolution.BUYCOVER)), 9, 45 * ONE);
        World sold = Worlds.after(world, new SwapExactIn(9, 1, Asset.SOAK, 45 * ONE, 0, 99));
        assertTrue(sold.pools().get(1).spot() < 0.97, "p " + sold.pools().get(1).spot());
        return sold;
    }

    /** 200 sOAK with so much OAK of stake behind each of eight debts of 25. */
    private static World backed(World world, double stake) {
        World next = world;
        for (int validator = 0; validator < 8; validator++) {
            next = LoanWorlds.slashed(next, validator, 1 - stake / 100);
        }
        return next;
    }

    private static Vector<SeatCommand> orders(World world) {
        return PATIENT.orders(new SeatView(world, BUYER), 1);
    }

    @Test
    void whatIsCoveredIsBoughtBelowPar() {
        SwapExactIn bought = (SwapExactIn) orders(cheap()).single();
        assertEquals(Asset.OAK, bought.assetIn());
    }

    /** NAV = 8·18/200 = 0.72: at 0.96 nobody who counts buys any more, and who holds some sells. */
    @Test
    void whatIsNotCoveredIsNot() {
        World world = backed(cheap(), 18);
        assertEquals(0.72, new SeatView(world, BUYER).soak().nav(), 1e-9);
        assertTrue(orders(world).isEmpty());
        SwapExactIn sold =
                (SwapExactIn) orders(LoanWorlds.given(world, BUYER, 4 * ONE)).single();
        assertEquals(Asset.SOAK, sold.assetIn());
    }

    /** NAV does not make it worth more than par: 1 OAK is all that settlement pays. */
    @Test
    void itIsNeverWorthMoreThanPar() {
        World world = LoanWorlds.world(LoanWorlds.plain(Resolution.BUYCOVER));
        assertTrue(orders(world).isEmpty());
    }
}
