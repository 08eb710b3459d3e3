package org.stakewood.economy.scenario;

import java.util.List;

/**
 * The opening statement.
 *
 * @param player what each player's seat starts with
 * @param groups the automated accounts
 * @param outsideOak micro-OAK of the rest of the world
 * @param outsideUsd micro-dollars of the rest of the world
 * @param insuranceOak micro-OAK of the insurance fund
 * @param insuranceUsd micro-dollars of the insurance fund
 * @param insuranceSoak micro-sOAK of the insurance fund
 * @param treasuryAcorn micro-ACORN of the treasury
 */
public record GenesisRules(
        Endowment player,
        List<Group> groups,
        long outsideOak,
        long outsideUsd,
        long insuranceOak,
        long insuranceUsd,
        long insuranceSoak,
        long treasuryAcorn) {

    public GenesisRules {
        groups = groups == null ? List.of() : List.copyOf(groups);
    }
}
