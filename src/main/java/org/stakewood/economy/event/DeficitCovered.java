package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tank;

/** A tank of the ladder bore a part of a debt that nothing else covered. */
public record DeficitCovered(int account, Tank tank, Asset asset, long amount) implements Event {}
