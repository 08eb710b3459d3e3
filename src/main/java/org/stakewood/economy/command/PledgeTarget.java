package org.stakewood.economy.command;

/** For whom stake is pledged: a desk or a market of the scenario's lists. */
public record PledgeTarget(Place place, int id) {

    /** What can take a pledge. */
    public enum Place {
        DESK,
        MARKET
    }

    public static PledgeTarget desk(int id) {
        return new PledgeTarget(Place.DESK, id);
    }

    public static PledgeTarget market(int id) {
        return new PledgeTarget(Place.MARKET, id);
    }
}
