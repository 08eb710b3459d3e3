package org.stakewood.web.play;

import org.stakewood.economy.command.SeatCommand;

/** A form as it was understood. */
public sealed interface Reading {

    /** It says what to do. */
    record Ready(SeatCommand command) implements Reading {}

    /** It does not; the sentence says what to change. */
    record Wrong(String sentence) implements Reading {}
}
