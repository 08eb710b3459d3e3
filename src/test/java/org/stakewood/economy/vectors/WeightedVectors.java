package org.stakewood.economy.vectors;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.vectors.Vectors.amount;
import static org.stakewood.economy.vectors.Vectors.rate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.amm.Weighted;

final class WeightedVectors {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private WeightedVectors() {}

    /** Never above the real value, short of it by at most 2 and a billionth of it. */
    static void amountOut(JsonNode in, JsonNode expected) {
        long out = kind(in).amountOut(
                        Side.FIRST, amount(in, "amountIn"), amount(in, "reserveIn"), amount(in, "reserveOut"));
        BigDecimal real = Vectors.real(expected.get("real"));
        BigDecimal missing = real.subtract(BigDecimal.valueOf(out));
        assertTrue(missing.signum() >= 0, () -> out + " is too much: " + expected);
        assertTrue(
                missing.compareTo(TWO.add(real.multiply(TOLERANCE))) <= 0, () -> out + " is too little: " + expected);
    }

    /** Never below the real value, above it by at most 2 and a billionth of it and of the reserve. */
    static void amountIn(JsonNode in, JsonNode expected) {
        long reserveIn = amount(in, "reserveIn");
        long input = kind(in).amountIn(Side.FIRST, amount(in, "amountOut"), reserveIn, amount(in, "reserveOut"));
        BigDecimal real = Vectors.real(expected.get("real"));
        BigDecimal excess = BigDecimal.valueOf(input).subtract(real);
        BigDecimal bound = TWO.add(real.add(BigDecimal.valueOf(reserveIn)).multiply(TOLERANCE));
        assertTrue(excess.signum() >= 0, () -> input + " is too little: " + expected);
        assertTrue(excess.compareTo(bound) <= 0, () -> input + " is too much: " + expected);
    }

    private static Weighted kind(JsonNode in) {
        return new Weighted(rate(in, "weightIn"), rate(in, "weightOut"), rate(in, "fee"));
    }
}
