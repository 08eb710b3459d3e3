package org.stakewood.game;

/** Somebody watches a game; closing twice is closing once. */
@FunctionalInterface
public interface Watch extends AutoCloseable {

    @Override
    void close();
}
