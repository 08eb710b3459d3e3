package org.stakewood.game;

import org.stakewood.economy.Scenarios;

class MemoryStoreTest extends GameStoreContract {

    private final MemoryStore store = new MemoryStore();

    @Override
    GameStore store() {
        return store;
    }

    @Override
    long newGame() {
        return store.newGame(Scenarios.everything(), SEED, 3, 60_000);
    }
}
