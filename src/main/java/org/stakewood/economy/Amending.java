package org.stakewood.economy;

import java.util.List;
import org.stakewood.economy.event.RuleChanged;
import org.stakewood.economy.farming.Streams;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.scenario.Bounds;
import org.stakewood.economy.scenario.Measure;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.ScenarioFault;
import org.stakewood.economy.scenario.Section;

/** Changes the rules of a running game, within the same bounds that a scenario must keep. */
public final class Amending {

    private static final long MILLION = 1_000_000;

    private Amending() {}

    /**
     * Gives a rule another value from now on; the same value changes nothing. Refused: UNKNOWN_TARGET, INVALID_AMOUNT for
     * what is no value, OUT_OF_BOUNDS with the bounds, RULES_DISAGREE where another rule forbids it.
     */
    public static void change(Draft draft, String path, String value) {
        Parameter parameter = Parameter.find(draft.scenario(), path)
                .orElseThrow(() -> RefusedException.because(Reason.UNKNOWN_TARGET));
        check(draft, parameter, value);
        String before = parameter.read(draft.scenario());
        String owner = String.join(" ", parameter.owners(draft.scenario()));
        draft.setScenario(parameter.with(draft.scenario(), value));
        String after = parameter.read(draft.scenario());
        if (after.equals(before)) {
            return;
        }
        draft.setAmendments(draft.amendments().append(new Amendment(draft.day() + 1, path, before, after)));
        draft.tell(new RuleChanged(parameter.rule(), owner, before, after));
        if (parameter.rule().section() == Section.FARM) {
            Streams.renew(draft);
        }
    }

    /** The refusals of {@link #change}, without the change. */
    public static void check(Draft draft, String path, String value) {
        check(
                draft,
                Parameter.find(draft.scenario(), path)
                        .orElseThrow(() -> RefusedException.because(Reason.UNKNOWN_TARGET)),
                value);
    }

    private static void check(Draft draft, Parameter parameter, String value) {
        List<ScenarioFault> faults = parameter.faults(draft.scenario(), value);
        if (faults.isEmpty()) {
            return;
        }
        ScenarioFault first = faults.get(0);
        if (first.problem().equals("not-a-value")) {
            throw RefusedException.because(Reason.INVALID_AMOUNT);
        }
        Bounds bounds = parameter.bounds(draft.scenario()).orElse(null);
        double wanted = parameter.number(parameter.with(draft.scenario(), value));
        if (bounds != null && !(wanted >= bounds.least() && wanted <= bounds.most())) {
            throw RefusedException.because(
                    Reason.OUT_OF_BOUNDS,
                    figure("least", parameter, bounds.least()),
                    figure("most", parameter, bounds.most()));
        }
        throw RefusedException.because(Reason.RULES_DISAGREE);
    }

    private static Figure figure(String name, Parameter parameter, double value) {
        Measure measure = parameter.rule().measure();
        return switch (measure) {
            case USD, OAK, SOAK, ACORN ->
                new Figure(name, Unit.valueOf(measure.name()), Amount.floorTimes(MILLION, value));
            case DAYS -> new Figure(name, Unit.DAY, (long) value);
            case COUNT -> new Figure(name, Unit.COUNT, (long) value);
            default -> Figure.ratio(name, value);
        };
    }
}
