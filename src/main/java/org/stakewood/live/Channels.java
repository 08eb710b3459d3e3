package org.stakewood.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.stakewood.game.Note;
import org.stakewood.game.Notes;
import org.stakewood.game.Step;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.message.Messages;
import org.stakewood.game.message.Narrator;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;

/** The channels of this node: one for each game to which somebody listens or listened lately. */
@ApplicationScoped
public class Channels {

    private static final int THREADS = 2;

    private final Tables tables;
    private final Notes notes;
    private final Around around;
    private final Map<Long, Channel> channels = new ConcurrentHashMap<>();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(named("live-tick"));

    Channels(
            Tables tables,
            Notes notes,
            Seats seats,
            Hosts hosts,
            Messages messages,
            Narrator narrator,
            MeterRegistry registry) {
        this.tables = tables;
        this.notes = notes;
        this.around = new Around(
                new Newsroom(narrator),
                new LiveMetrics(registry),
                new Attendance(seats, hosts, messages, Executors.newFixedThreadPool(THREADS, named("live-ask"))),
                Executors.newFixedThreadPool(THREADS, named("live-tell")));
    }

    void begin(@Observes StartupEvent event) {
        tables.listen(this::wentOn);
        notes.listen(this::heard);
        ticker.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    /** Streams end before the connections do, each with a word about when to come back. */
    void end(@Observes @Priority(200) ShutdownEvent event) {
        ticker.shutdownNow();
        channels.values().forEach(Channel::end);
    }

    /** A language that is spoken here, the one asked for if possible. */
    String language(String asked) {
        return around.newsroom().language(asked);
    }

    /**
     * A game's news from now on.
     *
     * @param after id of the last event that the reader has; null for none
     */
    Multi<Item> listen(long game, Reader reader, String after) {
        Channel channel = channel(game);
        return new LiveStream(reader, stream -> channel.open(stream, after), channel::close).items();
    }

    /** A game's newest news. */
    CompletionStage<Newest> newest(long game, Reader reader) {
        if (reader.seat() != null) {
            around.attendance().present(reader.seat());
        }
        return channel(game).newest(reader);
    }

    private Channel channel(long game) {
        Table table = tables.table(game);
        return channels.compute(game, (id, old) -> {
            Channel channel = old == null ? new Channel(around, table) : old;
            channel.use();
            return channel;
        });
    }

    private void wentOn(Table table, Step step) {
        Channel channel = channels.get(table.id());
        if (channel != null) {
            channel.wentOn(table, step);
        }
    }

    private void heard(Note note) {
        channels.values().forEach(each -> each.note(note));
    }

    private void tick() {
        for (Long game : channels.keySet()) {
            channels.computeIfPresent(game, (id, channel) -> {
                if (channel.idle()) {
                    channel.drop();
                    return null;
                }
                channel.tick();
                return channel;
            });
        }
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
