package org.stakewood.game;

import org.stakewood.game.seat.SeatStore;

/**
 * Bots play for people of whom there has been no sign for as long as their session allows, and give the seat back at
 * the next sign, or when the game ends: whoever was away then is ranked with people all the same. Only where the clock
 * runs: nobody is absent from a game that stands still. They also play for people who have left for good where a crash
 * kept the world from hearing of it, since those do not look again.
 */
public final class Absences {

    private final SeatStore store;
    private final Lobby lobby;

    public Absences(SeatStore store, Lobby lobby) {
        this.store = store;
        this.lobby = lobby;
    }

    /** Looks once; to be called every few seconds. Any node may. */
    public void look() {
        store.absent().forEach(lobby::away);
        store.returned().forEach(lobby::back);
        lobby.release(store.gone());
    }
}
