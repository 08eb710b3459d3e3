package org.stakewood.economy.scenario;

import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Tier;

/**
 * How validators are run: levels of operations and client software.
 *
 * @param hobby cheap and fragile
 * @param professional the middle
 * @param redundant dear; two machines may sign twice
 * @param unpowered a validator whose bill is not paid
 * @param factorA speed of client A as a factor on rewards; B and C likewise
 * @param shareA opening share of stake on client A; B and C likewise
 * @param bugHazard chance of a bug a day for a client with a third of the stake
 * @param bugDownShare chance that a bug takes validators down rather than making them sign twice
 * @param clientLockDays days between two changes of client
 */
public record OperationRules(
        TierRules hobby,
        TierRules professional,
        TierRules redundant,
        TierRules unpowered,
        double factorA,
        double factorB,
        double factorC,
        double shareA,
        double shareB,
        double shareC,
        double bugHazard,
        double bugDownShare,
        int clientLockDays) {

    /** The rules of a level of operations. */
    public TierRules tier(Tier tier) {
        return switch (tier) {
            case HOBBY -> hobby;
            case PROFESSIONAL -> professional;
            case REDUNDANT -> redundant;
        };
    }

    /** The factor on rewards of a client. */
    public double factor(Client client) {
        return switch (client) {
            case A -> factorA;
            case B -> factorB;
            case C -> factorC;
        };
    }

    /** The opening share of stake of a client. */
    public double openingShare(Client client) {
        return switch (client) {
            case A -> shareA;
            case B -> shareB;
            case C -> shareC;
        };
    }
}
