package org.stakewood.web.host.create;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.stakewood.game.session.NewSession;
import org.stakewood.web.format.Typed;

/** The part of a new game's form that says which networks are compared, as it was typed. */
public class ArmsForm {

    @RestForm
    public String networks;

    @RestForm
    public boolean labelled;

    @RestForm("arm_label")
    public List<String> labels;

    /** Of the second network and those after it; empty for the first one's scenario. */
    @RestForm("arm_lesson")
    public List<String> lessons;

    @RestForm("arm_rule")
    public List<String> rules;

    @RestForm("arm_value")
    public List<String> values;

    /** How many networks, at least one. */
    public int count() {
        Long typed = Typed.whole(networks);
        return typed == null ? 1 : (int) Math.max(1, Math.min(NewSession.MOST_ARMS, typed));
    }

    /** True if as many networks were described as are wanted. */
    boolean described() {
        return count() == 1 || labels != null && labels.size() >= count();
    }

    String label(int number) {
        return at(labels, number - 1);
    }

    String lesson(int number) {
        return at(lessons, number - 2);
    }

    String rule(int number) {
        return at(rules, number - 2);
    }

    String value(int number) {
        return at(values, number - 2);
    }

    private static String at(List<String> typed, int index) {
        return typed == null || index < 0 || index >= typed.size() ? "" : typed.get(index);
    }
}
