package org.stakewood.game.data;

/**
 * Who a pseudonym is.
 *
 * @param pseudonym as in the tables
 * @param nickname as others saw it
 * @param realName null if not given
 * @param label from the guest list; null without one
 * @param arm number of the network, from 0
 * @param account the account played; null before one was found
 * @param state what has become of the seat: open, handed, away, left, removed or banned
 */
public record KeyLine(
        String pseudonym, String nickname, String realName, String label, int arm, Integer account, String state) {}
