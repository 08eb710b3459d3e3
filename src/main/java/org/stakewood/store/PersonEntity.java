package org.stakewood.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stakewood.game.seat.Joining;
import org.stakewood.game.seat.Nicknames;

/** The table {@code person}: names are here and nowhere else. */
@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "session_id")
    long session;

    String nickname;

    /** As it must be unique; null once the nickname is free again. */
    String folded;

    @Column(name = "real_name")
    String realName;

    String label;

    @Column(name = "consented_at")
    Instant consentedAt;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "erased_at")
    Instant erasedAt;

    @Column(name = "created_at")
    Instant createdAt = Instant.now();

    void erase() {
        nickname = "";
        folded = null;
        realName = null;
        label = null;
        erasedAt = Instant.now();
    }

    static PersonEntity of(long session, Joining joining) {
        PersonEntity person = new PersonEntity();
        person.session = session;
        person.nickname = joining.nickname();
        person.folded = Nicknames.fold(joining.nickname());
        person.realName = joining.realName();
        person.label = joining.label();
        person.consentedAt = joining.agreed() ? Instant.now() : null;
        return person;
    }
}
