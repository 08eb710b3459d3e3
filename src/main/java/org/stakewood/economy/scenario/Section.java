package org.stakewood.economy.scenario;

/** What a rule is about; groups rules on a page. */
public enum Section {
    DESK,
    GUARDS,
    MARKET,
    LIQUIDATION,
    FARM,
    PRICES,
    ISSUANCE,
    STAKING,
    OPERATIONS,
    TRADE,
    FEES,
    UNLOCK
}
