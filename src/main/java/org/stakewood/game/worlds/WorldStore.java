package org.stakewood.game.worlds;

import java.util.Optional;

/** Keeps what was played of a game's bot worlds. Each method is one transaction. */
public interface WorldStore {

    /** Empty while nobody has played them to the end. */
    Optional<Worlds> find(long game);

    /** True if the caller is the one who plays them: no other node does, or one began long ago and was never done. */
    boolean claim(long game);

    void keep(long game, Worlds worlds);

    /** Somebody else, or the next look, may begin anew. */
    void release(long game);
}
