package org.stakewood.store.scenario;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.ScenarioFault;
import org.stakewood.economy.scenario.Shock;

/** What the parts of a scenario's text must agree on. */
final class TextCheck {

    private TextCheck() {}

    static List<ScenarioFault> faults(ScenarioFile file) {
        List<ScenarioFault> faults = new ArrayList<>();
        ClassSize size = file.about().classSize();
        if (size.most() < size.least()) {
            faults.add(new ScenarioFault("about.classSize.most", "below-least", String.valueOf(size.most())));
        }
        boolean recorded = file.rules().outside().path() == PathKind.RECORDED;
        if (recorded != (file.recording() != null)) {
            faults.add(new ScenarioFault("recording", recorded ? "required" : "not-used", ""));
        }
        for (int i = 0; i < file.rules().plan().size(); i++) {
            Planned planned = file.rules().plan().get(i);
            if (planned.shock() instanceof Shock.News news
                    && !file.about().news().containsKey(news.text())) {
                faults.add(new ScenarioFault("rules.plan[" + i + "].shock.text", "no-such-text", news.text()));
            }
        }
        for (int i = 0; i < file.about().quiz().size(); i++) {
            question("about.quiz[" + i + "].choices", file.about().quiz().get(i), faults);
        }
        return faults;
    }

    /** One choice is right, and every other says what is wrong with it. */
    private static void question(String field, QuizQuestion question, List<ScenarioFault> faults) {
        long right = question.choices().stream().filter(QuizChoice::right).count();
        if (right != 1) {
            faults.add(new ScenarioFault(field, "not-one-right", String.valueOf(right)));
        }
        for (int i = 0; i < question.choices().size(); i++) {
            QuizChoice choice = question.choices().get(i);
            if (choice.right() == (choice.why() != null)) {
                faults.add(new ScenarioFault(field + "[" + i + "].why", choice.right() ? "not-used" : "required", ""));
            }
        }
    }
}
