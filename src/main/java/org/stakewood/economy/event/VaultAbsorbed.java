package org.stakewood.economy.event;

import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.money.Asset;

/** A vault cancelled a debt for collateral. */
public record VaultAbsorbed(Asset asset, long debt, LotKind kind, long lot) implements Event {}
