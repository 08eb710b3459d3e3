package org.stakewood.ops;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.stakewood.agents.Agents;
import org.stakewood.game.Absences;
import org.stakewood.game.Bots;
import org.stakewood.game.Clocks;
import org.stakewood.game.Control;
import org.stakewood.game.GameStore;
import org.stakewood.game.Lobby;
import org.stakewood.game.Notes;
import org.stakewood.game.Practice;
import org.stakewood.game.PracticeStore;
import org.stakewood.game.Reruns;
import org.stakewood.game.Rollback;
import org.stakewood.game.RollbackStore;
import org.stakewood.game.Tables;
import org.stakewood.game.data.DataStore;
import org.stakewood.game.data.GameData;
import org.stakewood.game.debrief.DebriefStore;
import org.stakewood.game.debrief.Debriefs;
import org.stakewood.game.learning.Gate;
import org.stakewood.game.learning.QuizStore;
import org.stakewood.game.lesson.LessonShelf;
import org.stakewood.game.lesson.OwnScenarioStore;
import org.stakewood.game.lesson.OwnScenarios;
import org.stakewood.game.lesson.ScenarioTexts;
import org.stakewood.game.message.Messages;
import org.stakewood.game.question.QuestionStore;
import org.stakewood.game.question.Questions;
import org.stakewood.game.schedule.AppointmentStore;
import org.stakewood.game.schedule.Schedule;
import org.stakewood.game.seat.Erasure;
import org.stakewood.game.seat.GuestStore;
import org.stakewood.game.seat.Guests;
import org.stakewood.game.seat.LinkStore;
import org.stakewood.game.seat.SeatStore;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.HostStore;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.SessionStore;
import org.stakewood.game.session.Sessions;
import org.stakewood.game.session.TemplateStore;
import org.stakewood.game.session.Templates;
import org.stakewood.game.session.Walls;
import org.stakewood.game.worlds.BotWorlds;
import org.stakewood.game.worlds.WorldStore;
import org.stakewood.store.Codec;
import org.stakewood.store.JdbcGameStore;
import org.stakewood.store.PostgresAnnouncer;
import org.stakewood.store.export.JdbcDataStore;

/** Puts the rooms together: games on their own connections, bots, and the services that pages call. */
@ApplicationScoped
class GameWiring {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private PostgresAnnouncer announcer;
    private Tables tables;

    @Produces
    @Singleton
    PostgresAnnouncer announcer(@DataSource("journal") javax.sql.DataSource journal) {
        announcer = new PostgresAnnouncer(journal);
        return announcer;
    }

    @Produces
    @Singleton
    GameStore games(@DataSource("journal") javax.sql.DataSource journal, javax.sql.DataSource pages) {
        return new JdbcGameStore(journal, pages, new Codec());
    }

    @Produces
    @Singleton
    @Startup
    Tables tables(
            GameStore store,
            PostgresAnnouncer toOthers,
            Bots bots,
            MeterRegistry registry,
            Gate gate,
            @ConfigProperty(name = "stakewood.writers") int writers) {
        tables = new Tables(store, toOthers, bots, writers, registry);
        tables.guard(gate);
        tables.begin();
        toOthers.begin();
        return tables;
    }

    @Produces
    @Singleton
    Gate gate(QuizStore store, PracticeStore practices, LessonShelf shelf, Sessions sessions, Notes notes) {
        return new Gate(store, practices, shelf, sessions, notes);
    }

    @Produces
    @Singleton
    Practice practice(
            PracticeStore store,
            Sessions sessions,
            SeatStore seats,
            Lobby lobby,
            LessonShelf shelf,
            Tables all,
            Notes notes) {
        return new Practice(store, sessions, seats, lobby, shelf, all, notes);
    }

    @Produces
    @Singleton
    Rollback rollback(
            RollbackStore store,
            GameStore games,
            Sessions sessions,
            SeatStore seats,
            Lobby lobby,
            Control control,
            Tables all,
            Notes notes) {
        return new Rollback(store, games, sessions, seats, lobby, control, all, notes);
    }

    @Produces
    @Singleton
    Reruns reruns(GameStore store) {
        return new Reruns(store);
    }

    void end(@Disposes Reruns reruns) {
        reruns.end();
    }

    @Produces
    @Singleton
    Bots bots() {
        return Agents::orders;
    }

    @Produces
    @Singleton
    Notes notes(PostgresAnnouncer toOthers) {
        return new Notes(toOthers);
    }

    @Produces
    @Singleton
    Sessions sessions(SessionStore store, Notes notes) {
        return new Sessions(store, notes);
    }

    @Produces
    @Singleton
    OwnScenarios ownScenarios(OwnScenarioStore store, ScenarioTexts texts) {
        return new OwnScenarios(store, texts);
    }

    @Produces
    @Singleton
    Control control(Sessions sessions, Tables all) {
        return new Control(sessions, all);
    }

    @Produces
    @Singleton
    Schedule schedule(AppointmentStore store, Sessions sessions, Tables all) {
        return new Schedule(store, sessions, new Clocks(all));
    }

    @Produces
    @Singleton
    Templates templates(TemplateStore store) {
        return new Templates(store);
    }

    @Produces
    @Singleton
    Hosts hosts(HostStore store) {
        return new Hosts(store);
    }

    @Produces
    @Singleton
    Seats seats(SeatStore store) {
        return new Seats(store);
    }

    @Produces
    @Singleton
    Messages messages(SessionStore store, SeatStore seats, Sessions sessions, Notes notes) {
        return new Messages(store, seats, sessions, notes);
    }

    @Produces
    @Singleton
    Lobby lobby(
            SeatStore seats,
            LinkStore links,
            SessionStore store,
            Sessions sessions,
            Tables all,
            Notes notes,
            PracticeStore practices,
            Secrets secrets) {
        return new Lobby(seats, links, store, sessions, all, notes, practices, secrets.recoveryCodeKey());
    }

    @Produces
    @Singleton
    Guests guests(GuestStore store, SeatStore seats, Sessions sessions, Secrets secrets) {
        return new Guests(store, seats, sessions, secrets.recoveryCodeKey());
    }

    @Produces
    @Singleton
    Erasure erasure(SeatStore seats, Sessions sessions, Lobby lobby) {
        return new Erasure(seats, sessions, lobby);
    }

    @Produces
    @Singleton
    Absences absences(SeatStore seats, Lobby lobby) {
        return new Absences(seats, lobby);
    }

    @Produces
    @Singleton
    Questions questions(QuestionStore store, Sessions sessions, Control control, Tables all, Notes notes) {
        return new Questions(store, sessions, control, all, notes);
    }

    @Produces
    @Singleton
    Debriefs debriefs(DebriefStore store, GameStore all, Sessions sessions, Notes notes) {
        return new Debriefs(store, all, sessions, notes);
    }

    @Produces
    @Singleton
    @Startup
    BotWorlds botWorlds(
            WorldStore store,
            GameStore games,
            Sessions sessions,
            Bots bots,
            Tables all,
            @ConfigProperty(name = "stakewood.bot-worlds.most") int most,
            @ConfigProperty(name = "stakewood.bot-worlds.time") Duration time) {
        BotWorlds worlds = new BotWorlds(store, games, sessions, bots, most, time);
        all.listen(worlds);
        return worlds;
    }

    void end(@Disposes BotWorlds worlds) {
        worlds.end();
    }

    @Produces
    @Singleton
    Walls walls(Secrets secrets) {
        return new Walls(secrets.recoveryCodeKey());
    }

    @Produces
    @Singleton
    DataStore data(@DataSource("reports") javax.sql.DataSource reports) {
        return new JdbcDataStore(reports);
    }

    @Produces
    @Singleton
    GameData gameData(DataStore data, Sessions sessions, SessionStore store) {
        return new GameData(data, sessions, store);
    }

    /** Clocks stop first; what is under way is finished and every game leaves a snapshot at its end. */
    void end(@Observes @Priority(100) ShutdownEvent event) {
        if (tables != null) {
            tables.end(PATIENCE);
        }
        if (announcer != null) {
            announcer.close();
        }
    }
}
