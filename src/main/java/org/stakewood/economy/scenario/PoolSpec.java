package org.stakewood.economy.scenario;

import org.stakewood.economy.amm.PoolKind;
import org.stakewood.economy.money.Asset;

/**
 * A pool of genesis.
 *
 * @param name stable text id, unique in the scenario
 * @param kind formula and fee
 * @param asset1 the asset that is priced
 * @param asset2 the asset it is priced in
 * @param reserve1 opening reserve of asset 1, micro-units
 * @param reserve2 opening reserve of asset 2, micro-units
 */
public record PoolSpec(String name, PoolKind kind, Asset asset1, Asset asset2, long reserve1, long reserve2) {}
