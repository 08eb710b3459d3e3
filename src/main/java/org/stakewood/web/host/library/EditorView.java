package org.stakewood.web.host.library;

import java.util.List;
import org.stakewood.game.lesson.OwnScenario;
import org.stakewood.game.lesson.TextFault;
import org.stakewood.web.text.Words;

/**
 * A text in the hands of its writer.
 *
 * @param scenario what is kept; null if nothing is yet
 * @param title its title as it is kept; null if nothing is yet, or it can no longer be played
 * @param base text id of the scenario it was made of; empty for none
 * @param baseTitle its title; empty for none
 * @param text what stands in the field
 * @param faults what is wrong with it
 */
public record EditorView(
        OwnScenario scenario, String title, String base, String baseTitle, String text, List<FaultLine> faults) {

    static EditorView of(
            OwnScenario scenario,
            String title,
            String base,
            String baseTitle,
            String text,
            List<TextFault> faults,
            Words words) {
        return new EditorView(
                scenario, title, base == null ? "" : base, baseTitle, text, FaultLine.all(faults, text, words));
    }

    public int rows() {
        return (int) Math.min(40, Math.max(16, text.lines().count() + 1));
    }
}
