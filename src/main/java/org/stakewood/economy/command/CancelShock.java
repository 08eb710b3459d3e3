package org.stakewood.economy.command;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.World;
import org.stakewood.economy.scenario.Planned;

/**
 * The host takes something out of the plan before it happens, or ends what lasts: the day being played is then the last
 * on which acts cost more, and its price step is a usual one. Refused: UNKNOWN_TARGET, also for what is over or ends with
 * this day by itself.
 */
public record CancelShock(Planned planned) implements HostCommand {

    @Override
    public Outcome apply(World world) {
        return Outcome.of(world, this::run);
    }

    private void run(Draft draft) {
        List<Planned> plan = new ArrayList<>(draft.scenario().plan());
        int at = plan.indexOf(planned);
        if (at >= 0 && planned.running(draft.day())) {
            plan.set(at, planned.until(draft.day()));
        } else if (at >= 0 && planned.day() > draft.day()) {
            plan.remove(at);
        } else {
            throw RefusedException.because(Reason.UNKNOWN_TARGET);
        }
        draft.setScenario(draft.scenario().withPlan(plan));
    }

    @Override
    public String detail() {
        return planned.day() + " " + planned.shock();
    }
}
