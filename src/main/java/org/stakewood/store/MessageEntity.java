package org.stakewood.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stakewood.game.message.Message;

/** The table {@code message}. */
@Entity
@Table(name = "message")
class MessageEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "session_id")
    long session;

    @Column(name = "seat_id")
    Long seat;

    String text;

    Instant at = Instant.now();

    Message message() {
        return new Message(id, session, seat, text, at);
    }
}
