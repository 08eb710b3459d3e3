package org.stakewood.game.seat;

import java.time.Instant;

/**
 * A person's seat.
 *
 * @param id its number, in its pages' address
 * @param session where
 * @param game the network it plays
 * @param account the account it plays; negative until one is found
 * @param state what has become of it
 * @param epoch rises when another device takes it over: only the newest may act
 * @param handed how often the account has passed between person and bot
 * @param nickname as others see it
 * @param realName for the host only; null if not given
 * @param label from the guest list; null without one
 * @param test true for a seat of the host's own, for a trial: it counts for nothing
 * @param consentedAt when the session's text was agreed to; null if it has none
 * @param withdrawn true if the person is to be left out of research data
 * @param erased true if nickname, name and label are gone
 * @param joinedAt when it was taken
 * @param presentAt when its person was last seen
 */
public record Seat(
        long id,
        long session,
        long game,
        int account,
        SeatState state,
        int epoch,
        int handed,
        String nickname,
        String realName,
        String label,
        boolean test,
        Instant consentedAt,
        boolean withdrawn,
        boolean erased,
        Instant joinedAt,
        Instant presentAt) {}
