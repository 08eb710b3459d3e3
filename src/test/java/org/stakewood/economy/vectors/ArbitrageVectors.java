package org.stakewood.economy.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.vectors.Vectors.amount;
import static org.stakewood.economy.vectors.Vectors.rate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.stakewood.economy.amm.Arbitrage;
import org.stakewood.economy.amm.Side;

final class ArbitrageVectors {

    private static final BigDecimal UNITS = BigDecimal.valueOf(2);
    private static final BigDecimal RELATIVE = new BigDecimal("1e-6");

    private ArbitrageVectors() {}

    /** The right side; amounts within a millionth or 2 units. */
    static void arbitrage(JsonNode in, JsonNode expected) {
        Arbitrage best =
                Arbitrage.optimum(amount(in, "reserve1"), amount(in, "reserve2"), rate(in, "fee"), rate(in, "price"));
        JsonNode real = expected.get("real");
        String side = real.path("side").asText("none");
        near(real.path("amountIn"), best.amountIn(), expected);
        near(real.path("amountOut"), best.amountOut(), expected);
        if (!best.isNone()) {
            assertEquals(best.in() == Side.FIRST ? "put1take2" : "put2take1", side, expected::toString);
        }
    }

    private static void near(JsonNode real, long actual, JsonNode expected) {
        BigDecimal value = real.isValueNode() && !real.isNull() ? Vectors.real(real) : BigDecimal.ZERO;
        BigDecimal bound = value.multiply(RELATIVE).max(UNITS);
        assertTrue(
                value.subtract(BigDecimal.valueOf(actual)).abs().compareTo(bound) <= 0,
                () -> "got " + actual + ": " + expected);
    }
}
