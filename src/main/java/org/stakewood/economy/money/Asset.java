package org.stakewood.economy.money;

import org.stakewood.economy.Unit;

/** The four assets: the dollar, the staked coin, the synthetic claim on it and the incentive token. */
public enum Asset {
    USD(Unit.USD),
    OAK(Unit.OAK),
    SOAK(Unit.SOAK),
    ACORN(Unit.ACORN);

    private final Unit unit;

    Asset(Unit unit) {
        this.unit = unit;
    }

    /** The unit in which a figure of this asset is told. */
    public Unit unit() {
        return unit;
    }
}
