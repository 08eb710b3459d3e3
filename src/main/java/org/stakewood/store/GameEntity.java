package org.stakewood.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Which networks a session has; all else of the table {@code game} is {@link GameRows}' own. */
@Entity
@Immutable
@Table(name = "game")
class GameEntity {

    @Id
    Long id;

    @Column(name = "session_id")
    long session;

    int arm;
}
