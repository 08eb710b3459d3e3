package org.stakewood.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.measure.Holdings;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.measure.Whereabouts;
import org.stakewood.economy.money.Asset;

/** What the research data say of accounts adds up, over seeded games of random commands. */
class HoldingsLawsTest {

    private static final int DAYS = 12;
    private static final int COMMANDS_A_DAY = 25;

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void partsAreTheNetWorthAndPlacesAreTheSupply(long seed) {
        System.out.println("HoldingsLawsTest seed " + seed);
        World world = Genesis.world(CreditScenarios.everything(), seed, 6);
        RandomCommands commands = new RandomCommands(seed);
        boolean indebted = false;
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < COMMANDS_A_DAY; i++) {
                if (commands.next(world).apply(world) instanceof Outcome.Accepted accepted) {
                    world = accepted.world();
                }
            }
            world = Worlds.days(world, 1);
            indebted |= check(world);
        }
        assertTrue(indebted, "nobody owed anything");
    }

    private static boolean check(World world) {
        NetWorth worth = NetWorth.of(world);
        boolean indebted = false;
        long[] free = new long[Asset.values().length];
        for (Account each : world.accounts()) {
            Holdings holdings = Holdings.of(world, worth, each);
            assertEquals(each.track().worth(), holdings.worth().net(), () -> "account " + each);
            assertTrue(holdings.pledged() <= holdings.staked(), () -> "account " + each);
            boolean owes = holdings.loans() > 0
                    || holdings.owed().usd() > 0
                    || holdings.owed().oak() > 0
                    || holdings.owed().soak() > 0
                    || holdings.owed().acorn() > 0;
            assertTrue(!owes || !Double.isNaN(holdings.health()), () -> "account " + each + " " + holdings);
            indebted |= owes;
            for (Asset asset : Asset.values()) {
                free[asset.ordinal()] += holdings.free().of(asset);
            }
        }
        for (Asset asset : Asset.values()) {
            Whereabouts where = Conservation.whereabouts(world, asset);
            assertEquals(world.supply().outstanding(asset), where.total());
            assertEquals(free[asset.ordinal()], where.free());
        }
        return indebted;
    }
}
