package org.stakewood.economy.staking;

/**
 * How a validator is run.
 *
 * @param tier level of operations that the owner pays for
 * @param powered false while the bill is unpaid
 * @param client client program in use
 * @param nextClient client program from the next day on
 * @param clientDay day of the last change of client; negative before the first
 */
public record Operation(Tier tier, boolean powered, Client client, Client nextClient, int clientDay) {

    private static final int NEVER = Integer.MIN_VALUE / 2;

    /** A fresh installation. */
    public static Operation of(Tier tier, Client client) {
        return new Operation(tier, true, client, client, NEVER);
    }

    public Operation withTier(Tier other) {
        return new Operation(other, true, client, nextClient, clientDay);
    }

    public Operation withPower(boolean on) {
        return new Operation(tier, on, client, nextClient, clientDay);
    }

    public Operation withNextClient(Client next, int day) {
        return new Operation(tier, powered, client, next, day);
    }

    /** The change of client that was ordered is made. */
    public Operation switched() {
        return new Operation(tier, powered, nextClient, nextClient, clientDay);
    }
}
