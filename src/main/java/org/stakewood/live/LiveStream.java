package org.stakewood.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The open connection of one reader. Nobody who posts ever waits for it. */
final class LiveStream {

    private static final long BEAT_NANOS = 15_000_000_000L;

    private final Reader reader;
    private final Consumer<LiveStream> onBegin;
    private final Consumer<LiveStream> onEnd;
    private final Letterbox box = new Letterbox();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile MultiEmitter<? super Boolean> emitter;
    private volatile boolean closing;
    private long beatAt = System.nanoTime() + BEAT_NANOS;
    private int beats;
    private boolean unasked;

    /**
     * @param onBegin told when somebody listens
     * @param onEnd told once, when either side has ended it; may come first if that side is quick
     */
    LiveStream(Reader reader, Consumer<LiveStream> onBegin, Consumer<LiveStream> onEnd) {
        this.reader = reader;
        this.onBegin = onBegin;
        this.onEnd = onEnd;
    }

    Reader reader() {
        return reader;
    }

    /** True once either side has ended it. */
    boolean ended() {
        return ended.get();
    }

    /** True if it ended without a last word from this side. */
    boolean hungUp() {
        return ended.get() && !closing;
    }

    /** What the connection carries. The emitter only wakes: a wake that finds another one waiting is not needed. */
    Multi<Item> items() {
        return Multi.createFrom()
                .<Boolean>emitter(this::begin)
                .onOverflow()
                .dropPreviousItems()
                .onItem()
                .transformToIterable(wake -> box.take());
    }

    /** True if the reader is so late that it has lost something. */
    boolean post(Item item) {
        boolean lost = box.put(item);
        MultiEmitter<? super Boolean> open = emitter;
        if (open != null) {
            open.emit(true);
        }
        return lost;
    }

    /** True once every fifteen seconds. */
    boolean beats(long nanos) {
        boolean due = nanos - beatAt >= 0;
        if (due) {
            beatAt = nanos + BEAT_NANOS;
            unasked = ++beats % 2 == 1;
        }
        return due;
    }

    /** True every second time after a beat: whether the reader may still listen is asked less often. */
    boolean checks() {
        boolean due = unasked;
        unasked = false;
        return due;
    }

    /** The last word. */
    void end(Item item) {
        post(item);
        closing = true;
        MultiEmitter<? super Boolean> open = emitter;
        if (open != null) {
            open.complete();
        }
    }

    private void begin(MultiEmitter<? super Boolean> fresh) {
        fresh.onTermination(this::terminated);
        emitter = fresh;
        onBegin.accept(this);
        fresh.emit(true);
        if (closing) {
            fresh.complete();
        }
    }

    private void terminated() {
        if (ended.compareAndSet(false, true)) {
            onEnd.accept(this);
        }
    }
}
