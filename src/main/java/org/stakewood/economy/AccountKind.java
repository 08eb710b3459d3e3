package org.stakewood.economy;

/** What an account is at genesis, and how a bot plays it while no person sits there. */
public enum AccountKind {
    PLAYER,
    OPERATOR,
    STAKER,
    HOLDER,
    LIQUIDITY_PROVIDER,
    ARBITRAGEUR,
    PANICKER,
    WHALE,
    LOOPER,
    FARMER,
    LIQUIDATOR,
    VALUE_BUYER
}
