package org.stakewood.game;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vavr.collection.Vector;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.stakewood.game.learning.Gate;
import org.stakewood.game.learning.QuizStore;
import org.stakewood.game.lesson.LessonShelf;
import org.stakewood.game.seat.LinkStore;
import org.stakewood.game.seat.SeatStore;
import org.stakewood.game.session.SessionStore;
import org.stakewood.game.session.Sessions;
import org.stakewood.ops.Secrets;

/** Another node beside the one whose pages are looked at: memory and services of its own on the same database. */
@Singleton
public class OtherNode {

    /** What the program was about to say when it died. */
    public static final String DEAD = "the program dies";

    /** Acts that move a class. */
    private static final Set<String> MOVES = Set.of("begin", "end", "setBack");

    public final Tables tables;
    public final Lobby lobby;
    public final Practice practice;
    public final Rollback rollback;

    /** As the others, but the program dies as soon as the class has moved. */
    public final Practice lastPractice;

    public final Rollback lastRollback;

    @Inject
    OtherNode(
            GameStore games,
            SessionStore classes,
            SeatStore seats,
            LinkStore links,
            PracticeStore practices,
            RollbackStore rollbacks,
            QuizStore quizzes,
            LessonShelf shelf,
            Secrets secrets) {
        Notes notes = new Notes(new Quiet());
        Sessions sessions = new Sessions(classes, notes);
        tables = new Tables(games, new Quiet(), (view, seed) -> Vector.empty(), 2, new SimpleMeterRegistry());
        tables.guard(new Gate(quizzes, practices, shelf, sessions, notes));
        lobby = new Lobby(seats, links, classes, sessions, tables, notes, practices, secrets.recoveryCodeKey());
        practice = new Practice(practices, sessions, seats, lobby, shelf, tables, notes);
        lastPractice =
                new Practice(dying(PracticeStore.class, practices), sessions, seats, lobby, shelf, tables, notes);
        Control control = new Control(sessions, tables);
        rollback = new Rollback(rollbacks, games, sessions, seats, lobby, control, tables, notes);
        lastRollback = new Rollback(
                dying(RollbackStore.class, rollbacks), games, sessions, seats, lobby, control, tables, notes);
    }

    /** This node's memory of a game, brought up to what is stored. */
    public Moment look(long game) {
        Table table = tables.table(game);
        Node.get(table.look());
        return table.current();
    }

    /** An act on the clock of a game on some node, whether the class sits in that game or not; the clock afterwards. */
    public static ClockState act(Tables node, long game, ClockAct act) {
        return Node.get(node.table(game).act(null, act));
    }

    private static <T> T dying(Class<T> type, T store) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(store, arguments);
                        if (MOVES.contains(method.getName())) {
                            throw new IllegalStateException(DEAD);
                        }
                        return result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
