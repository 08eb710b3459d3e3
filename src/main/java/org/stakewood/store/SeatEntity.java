package org.stakewood.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;

/** The table {@code seat}. */
@Entity
@Table(name = "seat")
class SeatEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "session_id")
    long session;

    @Column(name = "game_id")
    long game;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "person_id")
    PersonEntity person;

    Integer account;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    SeatState state;

    int epoch = 1;

    int handed;

    byte[] device;

    byte[] recovery;

    /** Place in the order of drawing; null where nothing was drawn. */
    Integer place;

    Integer block;

    @Column(name = "assigned_at")
    Instant assignedAt;

    boolean test;

    @Column(name = "joined_at")
    Instant joinedAt = Instant.now();

    @Column(name = "present_at")
    Instant presentAt = Instant.now();

    Seat seat() {
        return new Seat(
                id,
                session,
                game,
                account == null ? -1 : account,
                state,
                epoch,
                handed,
                person.nickname,
                person.realName,
                person.label,
                test,
                person.consentedAt,
                person.withdrawnAt != null,
                person.erasedAt != null,
                joinedAt,
                presentAt);
    }
}
