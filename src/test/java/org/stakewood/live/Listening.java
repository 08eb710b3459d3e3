package org.stakewood.live;

import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.function.Predicate;

/** One reader, as the server sees it: takes one event after the other, or stands still until told. */
final class Listening implements Flow.Subscriber<Item> {

    final List<Item> items = new CopyOnWriteArrayList<>();
    volatile boolean completed;
    volatile Throwable failure;
    private final boolean eager;
    private Flow.Subscription subscription;

    private Listening(boolean eager) {
        this.eager = eager;
    }

    static Listening to(Multi<Item> stream) {
        return subscribed(stream, new Listening(true));
    }

    /** Takes nothing until {@link #take}. */
    static Listening stalled(Multi<Item> stream) {
        return subscribed(stream, new Listening(false));
    }

    private static Listening subscribed(Multi<Item> stream, Listening reader) {
        stream.subscribe().withSubscriber(reader);
        return reader;
    }

    void take(int count) {
        for (int i = 0; i < count; i++) {
            subscription.request(1);
        }
    }

    void hangUp() {
        subscription.cancel();
    }

    List<Item> named(String name) {
        return items.stream().filter(each -> each.name().equals(name)).toList();
    }

    /** Waits for an item. */
    Item await(Predicate<Item> which) {
        Until.holds(() -> items.stream().anyMatch(which));
        return items.stream().filter(which).findFirst().orElseThrow();
    }

    @Override
    public void onSubscribe(Flow.Subscription fresh) {
        subscription = fresh;
        if (eager) {
            fresh.request(1);
        }
    }

    @Override
    public void onNext(Item item) {
        items.add(item);
        if (eager) {
            subscription.request(1);
        }
    }

    @Override
    public void onError(Throwable thrown) {
        failure = thrown;
    }

    @Override
    public void onComplete() {
        completed = true;
    }
}
