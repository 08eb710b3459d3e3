package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/** A deposit stands for debts from now on, or no longer. */
public record CollateralSet(int account, int market, Asset asset, boolean on) implements Event {}
