package org.stakewood.economy.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.command.PlanShock;
import org.stakewood.economy.scenario.Shock;

class DistressTest {

    private static final String THRESHOLD = "credit.desks[0].threshold";

    private final World world = Genesis.world(CreditScenarios.everything(), 7, 5);

    @Test
    void nobodyIsInTroubleAtTheOpening() {
        assertEquals(Vector.empty(), new HostView(world).distress());
    }

    @Test
    void aStricterThresholdIsSeenBeforeItIsSet() {
        HostView now = new HostView(world);
        HostView then = now.after(new ChangeParameter(THRESHOLD, "0.05")).orElseThrow();
        assertTrue(then.distress().count(each -> each.trouble() == Trouble.UNHEALTHY) > 0);
        assertEquals(
                then.distress().map(Distress::account).distinct(),
                then.distress().map(Distress::account));
        assertEquals(0, now.distress().size());
        assertTrue(now.after(new ChangeParameter(THRESHOLD, "2")).isEmpty());
    }

    @Test
    void theWorstComesFirst() {
        World fallen = Worlds.days(Worlds.after(world, new PlanShock(1, new Shock.Accident(0.5, 0.6))), 1);
        Vector<Distress> all = new HostView(Worlds.after(fallen, new ChangeParameter(THRESHOLD, "0.3"))).distress();
        assertTrue(all.size() > 1);
        for (int i = 1; i < all.size(); i++) {
            int order = all.get(i - 1).trouble().compareTo(all.get(i).trouble());
            assertTrue(order < 0
                    || order == 0 && all.get(i - 1).health() <= all.get(i).health());
        }
    }

    @Test
    void aGuardThatWouldActIsSeen() {
        World later = Worlds.days(world, 6);
        assertEquals(0, halts(later, "0"));
        assertEquals(1, halts(later, "0.99"));
    }

    private static int halts(World world, String floor) {
        HostView open = new HostView(Worlds.after(
                world,
                new ChangeParameter("credit.desks[0].guards.halt", "true"),
                new ChangeParameter("credit.desks[0].guards.twoSided", "false"),
                new ChangeParameter("credit.desks[0].guards.priceFloor", "0"),
                new ChangeParameter("credit.desks[0].guards.dwellDays", "0")));
        return open.after(new ChangeParameter("credit.desks[0].guards.securityFloor", floor))
                .orElseThrow()
                .halts();
    }

    @Test
    void everyLoanHasAPriceAtWhichItFalls() {
        Vector<Double> prices = new PublicView(world).defaultPrices();
        assertTrue(prices.nonEmpty());
        assertTrue(prices.forAll(each -> each > new PublicView(world).soakAverage()), prices.toString());
    }
}
