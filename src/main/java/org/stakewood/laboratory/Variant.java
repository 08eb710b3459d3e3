package org.stakewood.laboratory;

import org.stakewood.economy.scenario.Scenario;

/** A scenario in the making: rules are turned one by one, by their names in a scenario file. */
record Variant(Scenario scenario) {

    /** With one rule changed; amounts are micro-units. */
    Variant with(String rule, Object value) {
        return new Variant(Knobs.turn(scenario, rule, value));
    }
}
