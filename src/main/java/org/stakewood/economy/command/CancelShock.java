package org.stakewood.economy.command;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.World;
import org.stakewood.economy.scenario.Planned;

/** The host takes something out of the plan before it happens. Refused: UNKNOWN_TARGET. */
public record CancelShock(Planned planned) implements HostCommand {

    @Override
    public Outcome apply(World world) {
        return Outcome.of(world, this::run);
    }

    private void run(Draft draft) {
        List<Planned> plan = new ArrayList<>(draft.scenario().plan());
        if (planned.day() <= draft.day() || !plan.remove(planned)) {
            throw RefusedException.because(Reason.UNKNOWN_TARGET);
        }
        draft.setScenario(draft.scenario().withPlan(plan));
    }

    @Override
    public String detail() {
        return planned.day() + " " + planned.shock();
    }
}
