package org.stakewood.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.stakewood.game.session.Network;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.SessionPlan;
import org.stakewood.game.session.Terms;

/** The table {@code session}. */
@Entity
@Table(name = "session")
class SessionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String code;

    @Column(name = "host_id")
    Long host;

    String title;

    String scenario;

    boolean locked;

    boolean keyed;

    String room;

    String consent;

    @Column(name = "away_seconds")
    int awaySeconds;

    boolean gate;

    long draw;

    boolean labelled;

    boolean practising;

    int seats;

    @Column(name = "millis_per_day")
    long millisPerDay;

    @Column(name = "breath_seconds")
    int breathSeconds;

    @Column(name = "created_at")
    Instant createdAt = Instant.now();

    @Column(name = "archived_at")
    Instant archivedAt;

    static SessionEntity of(SessionPlan plan) {
        SessionEntity session = new SessionEntity();
        session.code = plan.code();
        session.host = plan.host();
        session.title = plan.title();
        session.scenario = plan.scenario();
        session.locked = plan.locked();
        session.keyed = plan.terms().keyed();
        session.room = plan.terms().room();
        session.awaySeconds = plan.terms().awaySeconds();
        session.gate = plan.terms().gate();
        session.consent = plan.terms().consent();
        session.draw = plan.draw();
        session.labelled = plan.labelled();
        session.seats = plan.seats();
        session.millisPerDay = plan.millisPerDay();
        session.breathSeconds = plan.breathSeconds();
        return session;
    }

    Session session(List<Network> networks, List<Network> counted) {
        return new Session(
                id,
                code,
                host,
                title,
                scenario,
                locked,
                seats,
                networks,
                counted,
                draw,
                labelled,
                new Terms(keyed, room, consent, awaySeconds, gate),
                createdAt,
                archivedAt != null);
    }
}
