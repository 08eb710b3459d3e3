package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.piece.ActionForm;
import org.stakewood.web.piece.ActionState;
import org.stakewood.web.piece.AmountField;
import org.stakewood.web.play.action.AllActions;

/** The forms of one panel of the play screen. */
final class ActionPanels {

    private final Desk desk;
    private final Filled filled;
    private final String wished;
    private final String blocked;
    private final String mark;

    /**
     * @param wished id of the action to unfold; the first one if there is no such action
     * @param blocked why nothing can be done now; null if things can
     * @param mark what is added to the forms' addresses; empty for nothing
     */
    ActionPanels(Desk desk, Filled filled, String wished, String blocked, String mark) {
        this.desk = desk;
        this.filled = filled;
        this.wished = wished;
        this.blocked = blocked;
        this.mark = mark;
    }

    List<ActionPanel> of(Tab tab, ActionState state) {
        List<Action> actions = AllActions.of(desk, tab);
        String open = actions.stream().anyMatch(each -> each.id().equals(wished))
                ? wished
                : actions.stream()
                        .filter(Action::opens)
                        .map(Action::id)
                        .findFirst()
                        .orElse("");
        List<ActionPanel> panels = new ArrayList<>();
        for (Action each : actions) {
            boolean unfolded = each.id().equals(open);
            panels.add(panel(each, unfolded, unfolded ? state : null));
        }
        return panels;
    }

    private ActionPanel panel(Action action, boolean open, ActionState state) {
        boolean mine = filled.action().equals(action.id());
        Input input = mine ? filled.input() : Input.NONE;
        String why = blocked != null ? blocked : action.why(desk);
        String base = "/play/" + desk.seat() + "/";
        String button = mine && filled.preview() != null && filled.preview().button() != null
                ? filled.preview().button()
                : desk.words().say("button_" + action.wordsId().split("-")[0]);
        ActionForm form = new ActionForm(
                "do-" + action.id(),
                base + "act/" + action.id() + mark,
                Keys.fresh(),
                base + "preview/" + action.id(),
                amount(action, input, mine),
                button,
                why,
                mine ? filled.preview() : null,
                state);
        return new ActionPanel(action.title(desk), action.hint(desk), open, action.fields(desk, input), form);
    }

    private AmountField amount(Action action, Input input, boolean mine) {
        Asked asked = action.asked(desk, input);
        if (asked == null) {
            return null;
        }
        String available = asked.max() > 0
                ? desk.words().say("available_of", desk.numbers().amount(asked.max(), asked.unit()))
                : null;
        return new AmountField(
                asked.label(), asked.unit(), available, asked.max(), mine ? input.text("amount") : "", null);
    }
}
