/**
 * One live game: the only writer of its journal, its clock, its seats. What it needs from outside are ports
 * ({@link org.stakewood.game.GameStore}, {@link org.stakewood.game.SessionStore},
 * {@link org.stakewood.game.Announcer}, {@link org.stakewood.game.Bots}).
 */
package org.stakewood.game;
