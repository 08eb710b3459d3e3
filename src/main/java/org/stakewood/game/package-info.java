/**
 * One live game: the only writer of its journal, its clock, and whatever touches its hidden world: lobby, seating, control,
 * practice, replays. What it needs from outside are ports
 * ({@link org.stakewood.game.GameStore}, {@link org.stakewood.game.session.SessionStore},
 * {@link org.stakewood.game.Announcer}, {@link org.stakewood.game.Bots}).
 */
package org.stakewood.game;
