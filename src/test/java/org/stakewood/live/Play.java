package org.stakewood.live;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.view.SeatView;
import org.stakewood.game.Answer;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Session;

/** A game whose clock runs, so that people may act, while its days pass only when the test says so. */
record Play(Classroom room, Host host, Session session, List<Seat> seats) {

    static Play begin(Classroom room, Scenario scenario, int players) {
        Host host = room.host();
        Session session = room.slow(host, scenario, players);
        List<Seat> seats = room.join(session, players);
        room.begin(host, session);
        Play play = new Play(room, host, session, seats);
        room.resume(host, session);
        return play;
    }

    Seat seat(int index) {
        return seats.get(index);
    }

    void days(int count) {
        room.pause(host, session);
        room.days(host, session, count);
        room.resume(host, session);
    }

    /** What somebody does who is not at the browser; it must be accepted. */
    void act(SeatCommand command) {
        Answer answer = room.act(session, command);
        assertInstanceOf(Answer.Accepted.class, answer, () -> command + ": " + answer);
    }

    /** What an account sees now. */
    SeatView view(int account) {
        return room.view(session, account);
    }

    void end() {
        room.pause(host, session);
    }
}
