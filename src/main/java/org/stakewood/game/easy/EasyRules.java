package org.stakewood.game.easy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stakewood.economy.scenario.Bounds;
import org.stakewood.economy.scenario.Measure;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.ScenarioCheck;
import org.stakewood.economy.scenario.ScenarioFault;
import org.stakewood.game.session.RuleChange;

/**
 * What dials make of a scenario. A rule goes as far as the dial says, or to its bound; a change that would leave a fault is
 * not made.
 */
public final class EasyRules {

    private static final MathContext FIGURES = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final double QUICK = 0.6;
    private static final double SLOW = 1.6;

    private final Scenario base;
    private final int seats;

    /** @param seats players' seats with which the game is to open */
    public EasyRules(Scenario base, int seats) {
        this.base = base;
        this.seats = seats;
    }

    /** The length of a day, milliseconds. */
    public long millisPerDay(Notch pace) {
        double factor = pace == Notch.LOW ? QUICK : pace == Notch.HIGH ? SLOW : 1;
        return Math.round(base.time().secondsPerDay() * 1_000 * factor);
    }

    /** The rules that change, in an order in which each may be changed after those before it. */
    public List<RuleChange> changes(SortedMap<Dial, Notch> dials) {
        List<Wanted> wanted = new ArrayList<>();
        dials.forEach((dial, notch) -> wanted.addAll(wanted(dial, notch)));
        List<RuleChange> made = new ArrayList<>();
        Scenario now = made(base, wanted, made, false);
        made(now, wanted, made, true);
        return List.copyOf(made);
    }

    List<RuleChange> turned(Dial dial, Notch notch) {
        SortedMap<Dial, Notch> one = new TreeMap<>();
        one.put(dial, notch);
        return changes(one);
    }

    private List<Wanted> wanted(Dial dial, Notch notch) {
        return dial.turns(base)
                .flatMap(turn -> Parameter.of(base).stream()
                        .filter(each -> each.rule() == turn.rule())
                        .map(each -> new Wanted(each, each.number(base) * turn.factor(notch))))
                .filter(each -> each.value() != each.parameter().number(base))
                .toList();
    }

    /** Makes what may be made until nothing more may: a change may wait for another that makes room for it. */
    private Scenario made(Scenario from, List<Wanted> wanted, List<RuleChange> made, boolean bounded) {
        Scenario now = from;
        boolean more = true;
        while (more) {
            more = false;
            for (Wanted each : List.copyOf(wanted)) {
                String value = each.text(now, bounded);
                if (!value.equals(each.parameter().read(now)) && allowed(each.parameter(), now, value)) {
                    now = each.parameter().with(now, value);
                    made.add(new RuleChange(each.parameter().path(), value));
                    wanted.remove(each);
                    more = true;
                }
            }
        }
        return now;
    }

    private boolean allowed(Parameter parameter, Scenario now, String value) {
        if (!parameter.faults(now, value).isEmpty()) {
            return false;
        }
        List<ScenarioFault> before = ScenarioCheck.faults(now, seats);
        return before.containsAll(ScenarioCheck.faults(parameter.with(now, value), seats));
    }

    private record Wanted(Parameter parameter, double value) {

        String text(Scenario scenario, boolean bounded) {
            BigDecimal figure = new BigDecimal(value).round(FIGURES);
            if (bounded) {
                Bounds bounds = parameter.bounds(scenario).orElse(null);
                figure = bounds == null
                        ? figure
                        : figure.max(BigDecimal.valueOf(bounds.least())).min(BigDecimal.valueOf(bounds.most()));
            }
            boolean whole = Stream.of(Measure.DAYS, Measure.COUNT)
                    .anyMatch(each -> each == parameter.rule().measure());
            BigDecimal written = whole ? figure.setScale(0, RoundingMode.HALF_UP) : figure;
            return written.signum() == 0 ? "0" : written.stripTrailingZeros().toPlainString();
        }
    }
}
