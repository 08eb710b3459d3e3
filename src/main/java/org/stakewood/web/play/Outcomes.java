package org.stakewood.web.play;

import java.util.Objects;
import java.util.stream.Collectors;
import org.stakewood.economy.event.FeePaid;
import org.stakewood.game.Answer;
import org.stakewood.web.piece.ActionState;
import org.stakewood.web.text.EventWords;
import org.stakewood.web.text.RefusalWords;

/** What became of an action, in words. */
final class Outcomes {

    private Outcomes() {}

    static ActionState of(Desk desk, Answer answer) {
        if (answer == null) {
            return new ActionState("received", desk.words().say("outcome_checking"));
        } else if (answer instanceof Answer.Accepted accepted) {
            EventWords words = new EventWords(desk.place());
            String done = accepted.events()
                    .toJavaStream()
                    .filter(each -> !(each instanceof FeePaid))
                    .filter(each -> each.account() < 0 || each.account() == desk.account())
                    .map(each -> words.tell(each).orElse(null))
                    .filter(Objects::nonNull)
                    .map(each -> each.text())
                    .collect(Collectors.joining(" "));
            return new ActionState("done", desk.words().say("outcome_done", done));
        } else if (answer instanceof Answer.Refused refused) {
            return new ActionState(
                    "refused",
                    desk.words().say("outcome_refused", RefusalWords.sentence(desk.words(), refused.refusal())));
        } else if (answer instanceof Answer.TurnedAway) {
            return new ActionState("refused", desk.words().say("outcome_paused"));
        }
        if (answer instanceof Answer.Barred barred) {
            return new ActionState("refused", desk.words().say("outcome_barred_" + barred.why()));
        }
        return new ActionState("refused", desk.words().say("outcome_defect"));
    }
}
