package org.stakewood.economy.audit;

import org.stakewood.economy.House;
import org.stakewood.economy.money.Flow;

/**
 * A place in which coins can be.
 *
 * @param site its kind
 * @param number which of its kind; 0 where there is one only
 */
public record Place(Site site, int number) {

    static final int CODES = 10_000;
    private static final int NUMBERS = 100;

    /** Where coins of a flow come into being, or end. */
    public static Place of(Flow flow) {
        return new Place(flow.mints() ? Site.MINTED : Site.BURNT, flow.ordinal());
    }

    /** An account that is nobody's seat. */
    public static Place of(House house) {
        return new Place(Site.HOUSE, house.ordinal());
    }

    /** The one place of its kind. */
    public static Place of(Site site) {
        return new Place(site, 0);
    }

    static Place of(int code) {
        return new Place(Site.values()[code / NUMBERS], code % NUMBERS);
    }

    int code() {
        return site.ordinal() * NUMBERS + number;
    }

    /** True if coins can stay there. */
    public boolean holds() {
        return site != Site.MINTED && site != Site.BURNT;
    }

    /** A name for files: the site, and which of its kind. */
    public String label() {
        return switch (site) {
            case MINTED, BURNT -> site + "." + Flow.values()[number];
            case HOUSE -> House.values()[number].name();
            case POOL, MARKET -> site + "." + number;
            default -> site.name();
        };
    }
}
