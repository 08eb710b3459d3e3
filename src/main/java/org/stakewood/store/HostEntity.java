package org.stakewood.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stakewood.game.session.Host;

/** The table {@code host}. */
@Entity
@Table(name = "host")
class HostEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    String password;

    @Column(name = "session_epoch")
    int sessionEpoch;

    @Column(name = "created_at")
    Instant createdAt = Instant.now();

    Host host() {
        return new Host(id, name, password, sessionEpoch);
    }
}
