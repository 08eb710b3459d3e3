package org.stakewood.live;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.stakewood.game.Moment;
import org.stakewood.game.message.Message;
import org.stakewood.game.message.Messages;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;

/**
 * Asks the store about people, beside the news so that no news wait for it: who is there, who may not listen any more,
 * what a host said.
 */
final class Attendance {

    private static final Logger LOG = Logger.getLogger(Attendance.class);

    private final Seats seats;
    private final Hosts hosts;
    private final Messages messages;
    private final Executor threads;

    Attendance(Seats seats, Hosts hosts, Messages messages, Executor threads) {
        this.seats = seats;
        this.hosts = hosts;
        this.messages = messages;
        this.threads = threads;
    }

    /** Notes that readers are there, and ends the streams of those who may not listen any more. */
    void check(List<LiveStream> streams) {
        streams.forEach(each -> ask(() -> check(each), () -> {}));
    }

    /** Notes that somebody is there who does not listen but asks. */
    void present(Seat seat) {
        ask(() -> seats.present(seat.id()), () -> {});
    }

    /** The seats of a game that are kept. */
    void seats(Moment moment, Consumer<List<Seat>> answer, Runnable away) {
        ask(
                () -> answer.accept(seats.of(moment.session()).stream()
                        .filter(each -> each.state().kept() && each.game() == moment.game())
                        .toList()),
                away);
    }

    /** What a host said. */
    void message(long id, Consumer<Message> answer) {
        ask(() -> messages.find(id).ifPresent(answer), () -> {});
    }

    private void check(LiveStream stream) {
        Seat seat = stream.reader().seat();
        if (stream.ended()) {
            return;
        }
        HostLogin host = stream.reader().host();
        if (seat != null && !kept(seat) || host != null && !hosts.current(host.id(), host.epoch())) {
            stream.end(Item.gone());
        } else if (seat != null) {
            seats.present(seat.id());
        }
    }

    private boolean kept(Seat seat) {
        return seats.find(seat.id(), seat.epoch()).isPresent();
    }

    private void ask(Runnable question, Runnable away) {
        threads.execute(() -> {
            try {
                question.run();
            } catch (RuntimeException failed) {
                LOG.debugf(failed, "The store does not answer; it is asked again");
                away.run();
            }
        });
    }
}
