package org.stakewood.live;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.stakewood.game.Note;
import org.stakewood.game.Step;
import org.stakewood.game.Table;
import org.stakewood.game.Watch;

/**
 * One game's news to all who listen on this node. Everything happens in turns, so that a reader who comes in gets what
 * is missing and then everything else once; whoever calls never waits.
 */
final class Channel {

    private static final long KEPT_NANOS = 600_000_000_000L;

    /** The host's page is loaded anew at most every so many seconds while people act. */
    private static final int HOST_TICKS = 3;

    private final Around around;
    private final Turns turns;
    private final OpenStreams open;
    private final Roster roster = new Roster();
    private volatile long usedAt = System.nanoTime();
    private volatile boolean empty = true;
    private Table table;
    private Watch watch;
    private Story story;
    private Delivery delivery;
    private boolean stirred;
    private long ticks;

    Channel(Around around, Table table) {
        this.around = around;
        this.table = table;
        this.turns = new Turns(around.tellers());
        this.open = new OpenStreams(around.metrics());
    }

    /** Somebody is about to listen or to ask. */
    void use() {
        usedAt = System.nanoTime();
    }

    /** True if nobody has listened or asked for so long that what is kept for them may go. */
    boolean idle() {
        return empty && System.nanoTime() - usedAt > KEPT_NANOS;
    }

    /** After a commit. */
    void wentOn(Table on, Step step) {
        long heard = System.nanoTime();
        turn(() -> {
            watch(on);
            if (story.goOn(step)) {
                delivery.tell(step);
                stirred = true;
                around.metrics().told(System.nanoTime() - heard);
            }
        });
    }

    /** @param after id of the last event that the reader has; null for none */
    void open(LiveStream stream, String after) {
        turn(() -> {
            if (!stream.ended()) {
                open.add(stream, time());
                empty = false;
                stirred = true;
                story.publish(stream.reader().edition());
                delivery.welcome(stream, after);
                around.attendance().check(List.of(stream));
            }
        });
    }

    void close(LiveStream stream) {
        turn(() -> {
            open.remove(stream);
            empty = open.isEmpty();
            stirred = true;
            use();
        });
    }

    /** The newest news of both kinds. */
    CompletionStage<Newest> newest(Reader reader) {
        CompletableFuture<Newest> answer = new CompletableFuture<>();
        turn(() -> {
            try {
                story.publish(reader.edition());
                PrivateNews mine = reader.seat() == null
                        ? null
                        : story.mineSince(reader, story.ring().beforeLast());
                answer.complete(new Newest(delivery.newest(reader.edition()), mine));
            } catch (RuntimeException defect) {
                answer.completeExceptionally(defect);
            }
        });
        return answer;
    }

    /** Something beside the network changed in a session. */
    void note(Note note) {
        turn(() -> {
            if (note.session() != story.now().session()) {
                return;
            }
            if (note.kind() == Note.Kind.SEAT) {
                roster.stale();
                around.attendance().check(open.ofSeat(note.id()));
            } else if (note.kind() == Note.Kind.MOVED) {
                open.all().forEach(each -> each.end(Item.gone()));
            } else if (note.kind() == Note.Kind.ANSWER) {
                stirred = true;
            } else if (note.kind() == Note.Kind.QUESTION || note.kind() == Note.Kind.DEBRIEF) {
                delivery.reload(open.all());
            } else if (note.kind() == Note.Kind.MESSAGE) {
                around.attendance().message(note.id(), message -> turn(() -> delivery.say(message)));
            }
        });
    }

    /** Once a second: beats that are due, and what changes little by little. */
    void tick() {
        turn(() -> {
            long nanos = System.nanoTime();
            ticks++;
            Item beat = Item.beat(time());
            List<LiveStream> all = open.all();
            all.stream().filter(each -> each.beats(nanos)).forEach(each -> open.post(each, beat));
            around.attendance().check(all.stream().filter(each -> each.checks()).toList());
            roster.refresh(around.attendance(), story.now(), this::turn);
            boolean people = roster.takeChange();
            if (people) {
                delivery.state(all);
                delivery.reload(open.of(Audience.WALL));
            }
            if (people || stirred && ticks % HOST_TICKS == 0) {
                delivery.state(open.of(Audience.HOST));
                delivery.reload(open.of(Audience.HOST));
                stirred = false;
            }
        });
    }

    /** The node stops: readers go elsewhere, or come back. */
    void end() {
        turn(() -> open.all().forEach(each -> each.end(Item.hello(time()))));
        drop();
    }

    /** Nobody needs it any more. */
    void drop() {
        turn(() -> watch.close());
    }

    private Instant time() {
        return table.storeNow();
    }

    private void turn(Runnable task) {
        turns.execute(() -> {
            if (story == null) {
                watch = table.watch();
                story = new Story(around.newsroom(), table.current());
                delivery = new Delivery(around.newsroom(), story, open, roster, this::time);
            }
            task.run();
        });
    }

    /** A game that had to be loaded again has another table. */
    private void watch(Table on) {
        if (on != table) {
            watch.close();
            table = on;
            watch = on.watch();
        }
    }
}
