package org.stakewood.economy.scenario;

import java.util.List;

/**
 * Everything that lends, farms and liquidates. What a scenario does not name is not there.
 *
 * @param oracle which prices count
 * @param desks lenders of the synthetic
 * @param markets money markets
 * @param liquidation auctions, vaults and the deficit ladder
 * @param farm the ACORN programme; null for none
 * @param security what an attack would cost and bring
 */
public record CreditRules(
        OracleRules oracle,
        List<DeskRules> desks,
        List<LendingRules> markets,
        LiquidationRules liquidation,
        FarmRules farm,
        SecurityRules security) {

    /** No loan, no market, no farm. */
    public static final CreditRules NONE = new CreditRules(null, null, null, null, null, null);

    public CreditRules {
        oracle = oracle == null ? new OracleRules(Mark.CLAMP, Mark.TWAP, 0.10, 0.20, false) : oracle;
        security = security == null ? new SecurityRules(0.30, 0.10) : security;
        desks = desks == null ? List.of() : List.copyOf(desks);
        markets = markets == null ? List.of() : List.copyOf(markets);
    }

    /** Rules with the usual figures of an attack. */
    public CreditRules(
            OracleRules oracle,
            List<DeskRules> desks,
            List<LendingRules> markets,
            LiquidationRules liquidation,
            FarmRules farm) {
        this(oracle, desks, markets, liquidation, farm, null);
    }

    /** True if anything may be owed at all. */
    public boolean lends() {
        return !desks.isEmpty() || !markets.isEmpty();
    }
}
