package org.stakewood.economy;

import io.vavr.collection.Vector;
import java.util.function.Consumer;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.farming.Farming;

/** What became of a command: the next world with what happened, or a refusal that changed nothing. */
public sealed interface Outcome {

    /** The command was done. */
    record Accepted(World world, Vector<Event> events) implements Outcome {}

    /** The command was not done. */
    record Refused(Refusal refusal) implements Outcome {}

    /** Runs a rule on a working copy; a refusal from anywhere inside throws the copy away. */
    static Outcome of(World world, Consumer<Draft> rule) {
        Draft draft = new Draft(world);
        try {
            rule.accept(draft);
            Farming.flush(draft);
            draft.book(EarningPart.FARMING);
            return new Accepted(draft.world(), draft.events());
        } catch (RefusedException refused) {
            return new Refused(refused.refusal());
        }
    }
}
