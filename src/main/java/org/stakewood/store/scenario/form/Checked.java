package org.stakewood.store.scenario.form;

import java.util.SortedMap;
import java.util.TreeMap;
import org.stakewood.economy.scenario.Bounds;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.ScenarioCheck;
import org.stakewood.store.scenario.ScenarioFile;

/**
 * What is known of a text that can be played.
 *
 * @param scenario its rules; null for a text that cannot be played
 * @param bounds between what its figures may lie beside each other, amounts in micro-units
 */
record Checked(Scenario scenario, SortedMap<String, Bounds> bounds) {

    static final Checked NOTHING = new Checked(null, new TreeMap<>());

    static Checked of(ScenarioFile file) {
        Scenario scenario = file.game(0);
        return new Checked(scenario, ScenarioCheck.bounds(scenario, file.about().seats()));
    }
}
