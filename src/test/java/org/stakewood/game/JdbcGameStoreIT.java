package org.stakewood.game;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.stakewood.economy.Scenarios;
import org.stakewood.store.GameDatabase;

class JdbcGameStoreIT extends GameStoreContract {

    private static GameDatabase database;
    private static GameStore store;

    @BeforeAll
    static void open() {
        database = GameDatabase.fresh();
        store = database.store(4);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    GameStore store() {
        return store;
    }

    @Override
    long newGame() {
        return database.newGame(Scenarios.everything(), SEED, 3, 60_000);
    }
}
