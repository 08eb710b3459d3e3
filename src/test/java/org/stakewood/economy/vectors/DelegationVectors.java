package org.stakewood.economy.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stakewood.economy.vectors.Vectors.amount;

import com.fasterxml.jackson.databind.JsonNode;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.staking.Shares;

/** A validator's stake through rewards, slashes, bonds and unbonds. */
final class DelegationVectors {

    private final long[] holders;
    private long tokens;
    private long shares;

    private DelegationVectors(int count) {
        holders = new long[count];
    }

    static void delegation(JsonNode in, JsonNode expected) {
        JsonNode stakes = in.get("stakes");
        DelegationVectors validator = new DelegationVectors(stakes.size());
        for (int i = 0; i < stakes.size(); i++) {
            validator.bond(i, amount(stakes.get(i)));
        }
        for (JsonNode step : expected.get("steps")) {
            if (Vectors.refused(step)) {
                Vectors.assertRefused(() -> validator.apply(step), step);
            } else {
                validator.apply(step);
            }
        }
        JsonNode out = expected.get("out");
        assertEquals(amount(out, "tokens"), validator.tokens, "tokens");
        assertEquals(amount(out, "shares"), validator.shares, "shares");
        for (int i = 0; i < validator.holders.length; i++) {
            assertEquals(amount(out.get("holders").get(i)), validator.holders[i], "holder " + i);
        }
    }

    private void apply(JsonNode step) {
        switch (step.get("op").asText()) {
            case "reward" -> tokens = Amount.add(tokens, amount(step, "amount"));
            case "bond" -> expect(step, "shares", bond(step.get("who").intValue(), amount(step, "amount")));
            case "unbond" -> expect(step, "amount", unbond(step.get("who").intValue(), amount(step, "shares")));
            case "slash" -> {
                long slashed = Amount.floorTimes(tokens, Vectors.rate(step, "fraction"));
                tokens -= slashed;
                expect(step, "slashed", slashed);
            }
            default -> throw new AssertionError("unknown step " + step);
        }
    }

    private static void expect(JsonNode step, String name, long actual) {
        if (!Vectors.refused(step)) {
            assertEquals(amount(step, name), actual, step::toString);
        }
    }

    private long bond(int who, long amount) {
        long minted = Shares.in(amount, shares, tokens);
        tokens = Amount.add(tokens, amount);
        shares = Amount.add(shares, minted);
        holders[who] += minted;
        return minted;
    }

    private long unbond(int who, long part) {
        if (part > holders[who]) {
            throw RefusedException.because(Reason.SHARES_NOT_FREE);
        }
        long paid = Shares.out(part, shares, tokens);
        tokens -= paid;
        shares -= part;
        holders[who] -= part;
        return paid;
    }
}
