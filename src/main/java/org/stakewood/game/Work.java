package org.stakewood.game;

import java.util.concurrent.CompletableFuture;
import org.stakewood.economy.command.Command;

/** What waits in a table's queue. */
sealed interface Work {

    /** Whoever waits for it learns that it cannot be done. */
    void fail(Throwable why);

    /** A command, with the key under which its answer is kept; of an account, of a host, or of the program itself. */
    record Order(
            String key, Integer account, Long host, Command command, Integer millis, CompletableFuture<Answer> answer)
            implements Work {
        @Override
        public void fail(Throwable why) {
            answer.completeExceptionally(why);
        }
    }

    /** A host's act on the clock. */
    record Act(Long host, ClockAct act, CompletableFuture<ClockState> answer) implements Work {
        @Override
        public void fail(Throwable why) {
            answer.completeExceptionally(why);
        }
    }

    /** A day may be due. */
    record Tick() implements Work {
        @Override
        public void fail(Throwable why) {}
    }

    /** Another node may have gone on. */
    record Look(CompletableFuture<Void> done) implements Work {
        @Override
        public void fail(Throwable why) {
            done.completeExceptionally(why);
        }
    }
}
