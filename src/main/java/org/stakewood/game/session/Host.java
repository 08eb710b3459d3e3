package org.stakewood.game.session;

/**
 * Somebody who may run games.
 *
 * @param password hash of the password (bcrypt)
 * @param sessionEpoch a login of another epoch has ended
 */
public record Host(long id, String name, String password, int sessionEpoch) {}
