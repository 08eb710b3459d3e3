package org.stakewood.web.play;

import org.stakewood.economy.synthetic.LoanState;
import org.stakewood.economy.view.LoanView;
import org.stakewood.web.text.HealthWords;

/** What the window's title says before somebody loses collateral, so that it is seen from another tab as well. */
final class Alarm {

    private static final double EDGE = 1.15;

    private Alarm() {}

    /** The weakest health with its shape and word if it is in danger, else that a loan is called; empty if neither. */
    static String of(Desk desk) {
        double weakest = Double.POSITIVE_INFINITY;
        int called = 0;
        for (LoanView each : desk.view().loans()) {
            if (each.loan().state() == LoanState.CALLED) {
                called = called == 0 ? each.due() : Math.min(called, each.due());
            }
            weakest = Math.min(weakest, each.condition().health());
        }
        for (int id = 0; id < desk.view().markets(); id++) {
            if (desk.view().market(id).position().indebted()) {
                weakest = Math.min(weakest, desk.view().market(id).health().ratio());
            }
        }
        if (weakest < EDGE) {
            return "⚠ " + desk.words().say("alarm_title", HealthWords.text(desk.words(), weakest));
        }
        return called > 0
                ? "⚠ " + desk.words().say("alarm_called", desk.numbers().count(called))
                : "";
    }
}
