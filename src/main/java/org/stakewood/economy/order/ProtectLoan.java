package org.stakewood.economy.order;

/**
 * Repays a loan against stake, or adds free stake of its validator to the pledge, when its health is low.
 *
 * @param desk who lent
 * @param validator whose shares are pledged
 * @param below health below which it acts
 * @param aid what it does
 * @param most micro-sOAK still to pay at most, or micro-OAK of stake still to add
 */
public record ProtectLoan(int desk, int validator, double below, Aid aid, long most) implements StandingOrder {

    @Override
    public OrderKind kind() {
        return OrderKind.LOAN;
    }

    ProtectLoan left(long amount) {
        return new ProtectLoan(desk, validator, below, aid, amount);
    }
}
