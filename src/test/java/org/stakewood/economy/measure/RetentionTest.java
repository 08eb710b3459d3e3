package org.stakewood.economy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.SeatView;

class RetentionTest {

    private static final int END = 4;

    @Test
    void whatLeavesAfterTheEndIsMissingTenDaysLater() {
        World world = Genesis.world(CreditScenarios.everything(), 3, 5);
        Vector<DayFigures> days = Vector.empty();
        while (world.day() < END - 1 + Retention.LATER + 3) {
            if (world.day() == END) {
                assertEquals(END, days.size());
                assertEquals(1, usd(days).share(), 0.01);
                world = withdrawn(world);
            }
            var done =
                    (org.stakewood.economy.Outcome.Accepted) new PassDay(world.day() + 1, Vector.empty()).apply(world);
            days = days.append(
                    ((DayPassed) done.events().find(DayPassed.class::isInstance).get()).figures());
            world = done.world();
            if (world.day() < END) {
                assertEquals(Vector.empty(), Retention.of(days, END));
            }
        }
        Retention usd = usd(days);
        assertTrue(usd.share() < 0.99, "some left: " + usd);
        assertEquals(days.get(END - 2).credit().markets().get(0).supplied(), usd.before());
        assertEquals(
                days.get(END - 2 + Retention.LATER).credit().markets().get(0).supplied(), usd.after());
        assertTrue(Retention.of(days, END).exists(each -> each.pool() == 0 && each.share() > 0.5));
    }

    private static Retention usd(Vector<DayFigures> days) {
        return Retention.of(days, END).find(each -> each.asset() == Asset.USD).get();
    }

    /** The first account that may takes out a tenth of what is supplied. */
    private static World withdrawn(World world) {
        for (int id = 0; id < world.accounts().size(); id++) {
            var market = new SeatView(world, id).market(0);
            long part = market.book(Asset.USD).deposits() / 50;
            if (market.withdrawable(Asset.USD) >= part) {
                return Worlds.after(world, new Withdraw(id, 0, Asset.USD, market.shares(Asset.USD, part)));
            }
        }
        throw new AssertionError("nobody may withdraw");
    }
}
