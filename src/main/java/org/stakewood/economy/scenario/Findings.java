package org.stakewood.economy.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What a look at a scenario brings: its faults, and the bounds within which each of its figures may lie. */
final class Findings {

    private final List<ScenarioFault> faults = new ArrayList<>();
    private final TreeMap<String, Bounds> bounds = new TreeMap<>();

    List<ScenarioFault> faults() {
        return List.copyOf(faults);
    }

    TreeMap<String, Bounds> bounds() {
        return bounds;
    }

    /** A figure that must lie within bounds. */
    void range(String field, double value, double least, double most) {
        bound(field, least, most);
        require(value >= least && value <= most, field, "out-of-range", value);
    }

    /** The bounds of a figure that is looked at otherwise. */
    void bound(String field, double least, double most) {
        bounds.put(field, new Bounds(least, most));
    }

    /** Anything else that must hold. */
    void require(boolean holds, String field, String problem, Object value) {
        if (!holds) {
            faults.add(new ScenarioFault(field, problem, String.valueOf(value)));
        }
    }
}
