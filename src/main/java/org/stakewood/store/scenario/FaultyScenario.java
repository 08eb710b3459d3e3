package org.stakewood.store.scenario;

import java.util.List;
import org.stakewood.economy.scenario.ScenarioFault;

/** A scenario's text cannot be played; all that is wrong with it is named at once. */
public final class FaultyScenario extends RuntimeException {

    private final transient List<ScenarioFault> faults;

    FaultyScenario(List<ScenarioFault> faults) {
        super(String.valueOf(faults));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, by the path of the field. */
    public List<ScenarioFault> faults() {
        return faults;
    }
}
