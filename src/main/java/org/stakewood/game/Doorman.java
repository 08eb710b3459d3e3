package org.stakewood.game;

import java.util.Optional;

/** Says who may not act in a game although its clock runs. Asked before every command of a seat, by whatever door it comes. */
@FunctionalInterface
public interface Doorman {

    /** Everybody may. */
    Doorman OPEN = (game, account) -> Optional.empty();

    /** Why the account may not act; empty if it may. */
    Optional<Answer.Barred> refuse(long game, int account);
}
