package org.stakewood.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.stakewood.game.session.Network;

/** Which networks a session has; how each came to be; all else of the table {@code game} is {@link GameRows}' own. */
@Entity
@Immutable
@Table(name = "game")
class GameEntity {

    @Id
    Long id;

    @Column(name = "session_id")
    long session;

    int arm;

    @Column(name = "practice_of")
    Long practiceOf;

    @Column(name = "set_back_to")
    Integer setBackTo;

    String label;

    String lesson;

    String changed;

    /** @param number from 1 */
    Network network(int number) {
        return new Network(number, id, label, lesson, Changes.read(changed), setBackTo == null ? 0 : setBackTo);
    }
}
