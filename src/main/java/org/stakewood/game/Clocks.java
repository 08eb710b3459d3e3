package org.stakewood.game;

/** The clocks of games, for what moves them on a host's behalf. */
public final class Clocks {

    private final Tables tables;

    public Clocks(Tables tables) {
        this.tables = tables;
    }

    /** A game's clock as this node knows it. */
    public ClockState clock(long game) {
        return tables.table(game).current().clock();
    }

    /** Days that have passed. */
    public int day(long game) {
        return tables.table(game).current().day();
    }

    /** Days that the game has. */
    public int days(long game) {
        return tables.table(game).current().days();
    }

    /** An act of the program itself; written down as such where it has an effect. */
    public void act(long game, ClockAct act) {
        tables.await(tables.table(game).act(null, act));
    }
}
