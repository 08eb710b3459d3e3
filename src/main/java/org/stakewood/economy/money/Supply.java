package org.stakewood.economy.money;

import io.vavr.collection.Vector;

/**
 * What has been minted and burnt so far, for each flow and asset, in micro-units.
 *
 * @param totals one cell for each flow and asset, by flow first
 */
public record Supply(Vector<Long> totals) {

    private static final int ASSETS = Asset.values().length;

    public static final Supply NOTHING = new Supply(Vector.fill(Flow.values().length * ASSETS, () -> 0L));

    /** The supply after {@code amount} more has gone through the flow; a flow that may not touch the asset is a defect. */
    public Supply record(Flow flow, Asset asset, long amount) {
        if (!flow.allows(asset) || amount < 0) {
            throw new IllegalArgumentException(flow + " of " + amount + " " + asset);
        }
        int cell = cell(flow, asset);
        return new Supply(totals.update(cell, Amount.add(totals.get(cell), amount)));
    }

    /** How much has gone through one flow. */
    public long through(Flow flow, Asset asset) {
        return totals.get(cell(flow, asset));
    }

    /** How much has been destroyed, for whatever reason. */
    public long burnt(Asset asset) {
        long sum = 0;
        for (Flow flow : Flow.values()) {
            sum = Amount.add(sum, flow.mints() ? 0 : through(flow, asset));
        }
        return sum;
    }

    /** Minted less burnt: what must exist. */
    public long outstanding(Asset asset) {
        long sum = 0;
        for (Flow flow : Flow.values()) {
            long amount = through(flow, asset);
            sum = Math.addExact(sum, flow.mints() ? amount : -amount);
        }
        return sum;
    }

    private static int cell(Flow flow, Asset asset) {
        return flow.ordinal() * ASSETS + asset.ordinal();
    }
}
