package org.stakewood.economy.command;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.Amending;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.World;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.scenario.ShockCheck;

/**
 * The host plans that something happens; on the day being played it happens as that day ends. Refused: GAME_NOT_RUNNING
 * after the last day, OUT_OF_BOUNDS for a day that is not to come or a shock that cannot happen, UNKNOWN_TARGET,
 * RULES_DISAGREE, INVALID_AMOUNT.
 *
 * @param day 1 is the first
 * @param shock what
 */
public record PlanShock(int day, Shock shock) implements HostCommand {

    /** As many events as a plan may have. */
    public static final int MOST = 200;

    @Override
    public Outcome apply(World world) {
        return Outcome.of(world, this::run);
    }

    private void run(Draft draft) {
        int days = draft.scenario().time().days();
        int today = draft.day() + 1;
        if (today > days) {
            throw RefusedException.because(Reason.GAME_NOT_RUNNING);
        }
        List<Planned> plan = new ArrayList<>(draft.scenario().plan());
        if (day < today || day > days || plan.size() >= MOST) {
            throw RefusedException.because(
                    Reason.OUT_OF_BOUNDS, new Figure("least", Unit.DAY, today), new Figure("most", Unit.DAY, days));
        }
        check(draft);
        plan.add(new Planned(day, shock));
        draft.setScenario(draft.scenario().withPlan(plan));
    }

    private void check(Draft draft) {
        if (shock instanceof Shock.RuleChange change) {
            Amending.check(draft, change.parameter(), change.value());
        } else if (!ShockCheck.faults(draft.scenario(), shock).isEmpty()) {
            throw RefusedException.because(Reason.OUT_OF_BOUNDS);
        }
    }

    @Override
    public String detail() {
        return day + " " + shock;
    }
}
