package org.stakewood.economy.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.vectors.Vectors.amount;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import org.stakewood.economy.farming.RewardAccumulator;
import org.stakewood.economy.farming.RewardAccumulator.Participant;

/** A programme with several users: emissions while they come and go. */
final class RewardVectors {

    private static final BigDecimal RELATIVE = new BigDecimal("1e-9");

    private final Participant[] users;
    private RewardAccumulator programme = RewardAccumulator.EMPTY;
    private long metNobody;

    private RewardVectors(int count) {
        users = new Participant[count];
        Arrays.fill(users, Participant.NONE);
    }

    static void rewards(JsonNode in, JsonNode expected) {
        RewardVectors farm = new RewardVectors(in.get("users").intValue());
        for (JsonNode step : expected.get("steps")) {
            if (Vectors.refused(step)) {
                Vectors.assertRefused(() -> farm.apply(step), step);
            } else {
                farm.apply(step);
            }
        }
        assertEquals(farm.metNobody, farm.programme.keptBack(), "kept back");
        BigDecimal steps = BigDecimal.valueOf(expected.get("steps").size());
        for (int i = 0; i < farm.users.length; i++) {
            long claimable = farm.users[i].claimable(farm.programme);
            BigDecimal real = Vectors.real(expected.get("real").get(i));
            BigDecimal missing = real.subtract(BigDecimal.valueOf(claimable));
            String what = "user " + i + " may claim " + claimable + " of " + real;
            assertTrue(missing.signum() >= 0, what);
            assertTrue(missing.compareTo(steps.add(real.multiply(RELATIVE))) <= 0, what);
        }
    }

    private void apply(JsonNode step) {
        long amount = amount(step, "amount");
        switch (step.get("op").asText()) {
            case "emit" -> {
                metNobody += programme.total() == 0 ? amount : 0;
                programme = programme.emit(amount);
            }
            case "stake" -> change(step.get("who").intValue(), amount);
            case "withdraw" -> change(step.get("who").intValue(), -amount);
            default -> throw new AssertionError("unknown step " + step);
        }
    }

    private void change(int who, long change) {
        Participant changed = users[who].changeStake(programme, change);
        programme = programme.changeTotal(change);
        users[who] = changed;
    }
}
