package org.stakewood.economy.scenario;

/**
 * What the lasting events of a plan add up to on a day. Nothing of it is kept anywhere else, so that a rule is as it was
 * when the last of them is over, whatever else changed it meanwhile.
 */
public final class Spells {

    private Spells() {}

    /** The factor on the swings of the price outside on a day (1 is the first): the product of its storms, else 1. */
    public static double storm(Scenario scenario, int day) {
        double factor = 1;
        for (Planned each : scenario.plan()) {
            if (each.shock() instanceof Shock.Storm storm && on(each, day)) {
                factor *= storm.factor();
            }
        }
        return factor;
    }

    /** Micro-OAK that an act costs beyond the fee while so many days have passed: the sum of what is under way. */
    public static long congestion(Scenario scenario, int passed) {
        long fee = 0;
        for (Planned each : scenario.plan()) {
            if (each.shock() instanceof Shock.Congestion congestion && on(each, passed)) {
                fee += congestion.fee();
            }
        }
        return fee;
    }

    private static boolean on(Planned planned, int day) {
        return planned.day() <= day && day <= planned.lastDay();
    }
}
