package org.stakewood.game;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;

/** What is to be told once a batch is durable. */
final class Written {

    private final long game;
    private final Surroundings around;
    private final WorkQueue queue;
    private final List<Runnable> answers = new ArrayList<>();
    private Vector<Happening> happenings;

    /** @param caughtUp what happened on other nodes before */
    Written(long game, Surroundings around, WorkQueue queue, Vector<Happening> caughtUp) {
        this.game = game;
        this.around = around;
        this.queue = queue;
        this.happenings = caughtUp;
    }

    Vector<Happening> happenings() {
        return happenings;
    }

    void happened(Vector<Happening> more) {
        happenings = happenings.appendAll(more);
    }

    /** A key that was used before gets its first answer; if that cannot be read now, the order waits once more. */
    void repeat(Work.Order order, Entry old) {
        answers.add(() -> {
            try {
                order.answer().complete(Answers.of(around.store(), game, old));
            } catch (StoreException away) {
                queue.putBack(List.of(order));
            }
        });
    }

    void answer(Work.Order order, Answer answer) {
        answers.add(() -> {
            around.metrics().answered(answer);
            order.answer().complete(answer);
        });
    }

    void answer(Work.Act act, ClockState clock) {
        answers.add(() -> act.answer().complete(clock));
    }

    void answer(Work.Look look) {
        answers.add(() -> look.done().complete(null));
    }

    /** Tells everybody. */
    void tell() {
        answers.forEach(Runnable::run);
    }
}
