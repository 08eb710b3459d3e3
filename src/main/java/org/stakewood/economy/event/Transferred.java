package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** A player sent coins to another. */
public record Transferred(int account, int to, Asset asset, long amount) implements Event {

    @Override
    public int other() {
        return to;
    }
}
