package org.stakewood.economy.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.function.Executable;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;

/** Which of our functions answers a case of the reference vectors, and how near it has to come. */
public final class Vectors {

    /** Runs one case and fails if our answer is not the expected one. */
    interface Check {
        void run(JsonNode in, JsonNode expected);
    }

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final TreeMap<String, Check> CHECKS = new TreeMap<>();

    static {
        CHECKS.put("constant-product/amountOut", ConstantProductVectors::amountOut);
        CHECKS.put("constant-product/amountIn", ConstantProductVectors::amountIn);
        CHECKS.put("constant-product/firstMint", ConstantProductVectors::firstMint);
        CHECKS.put("constant-product/mint", ConstantProductVectors::mint);
        CHECKS.put("constant-product/burn", ConstantProductVectors::burn);
        CHECKS.put("constant-product/walk", ConstantProductVectors::walk);
        CHECKS.put("stableswap/invariant", StableSwapVectors::invariant);
        CHECKS.put("stableswap/amountOut", StableSwapVectors::amountOut);
        CHECKS.put("stableswap/mint", StableSwapVectors::mint);
        CHECKS.put("stableswap/walk", StableSwapVectors::walk);
        CHECKS.put("weighted/amountOut", WeightedVectors::amountOut);
        CHECKS.put("weighted/amountIn", WeightedVectors::amountIn);
        CHECKS.put("kinked-rate/rates", RateVectors::kinkedRate);
        CHECKS.put("staking/delegation", DelegationVectors::delegation);
        CHECKS.put("staking/adaptiveInflation", RateVectors::adaptiveInflation);
        CHECKS.put("staking/correlationPenalty", RateVectors::correlationPenalty);
        CHECKS.put("derivative-and-metrics/costToClose", RateVectors::costToClose);
        CHECKS.put("derivative-and-metrics/arbitrage", ArbitrageVectors::arbitrage);
        CHECKS.put("derivative-and-metrics/gini", RateVectors::gini);
        CHECKS.put("reward-accumulator/rewards", RewardVectors::rewards);
    }

    private Vectors() {}

    /** The content of a file, decimals kept as they are written. */
    public static JsonNode read(Path file) throws IOException {
        return JSON.readTree(file.toFile());
    }

    /** Runs one case of a mechanism. */
    public static void check(String mechanism, JsonNode one) {
        Check check = CHECKS.get(mechanism + "/" + one.path("fn").asText());
        assertNotNull(check, () -> "unknown function " + mechanism + "/" + one.path("fn"));
        if (refused(one)) {
            assertRefused(() -> check.run(one.get("in"), one), one);
        } else {
            check.run(one.get("in"), one);
        }
    }

    static boolean refused(JsonNode node) {
        return node.path("refused").asBoolean(false);
    }

    static void assertRefused(Executable action, JsonNode what) {
        assertThrows(RefusedException.class, action, what::toString);
    }

    /** An amount; what does not fit {@code long} is refused as everywhere. */
    static long amount(JsonNode in, String name) {
        return amount(in.get(name));
    }

    static long amount(JsonNode node) {
        BigDecimal value = new BigDecimal(node.asText());
        if (value.toBigIntegerExact().bitLength() >= Long.SIZE) {
            throw RefusedException.because(Reason.OUT_OF_RANGE);
        }
        return value.longValueExact();
    }

    static double rate(JsonNode in, String name) {
        return Double.parseDouble(in.get(name).asText());
    }

    static BigDecimal real(JsonNode node) {
        return new BigDecimal(node.asText());
    }

    /** Passes for a case that is to be refused only if the answer was never reached. */
    static void assertExact(JsonNode expected, long... actual) {
        JsonNode out = expected.get("out");
        if (out == null) {
            throw new AssertionError("expected a refusal, got " + actual[0] + ": " + expected);
        }
        for (int i = 0; i < actual.length; i++) {
            assertEquals(amount(out.isArray() ? out.get(i) : out), actual[i], expected::toString);
        }
    }

    static void assertRelative(JsonNode real, double actual, double tolerance) {
        BigDecimal expected = real(real);
        BigDecimal off = new BigDecimal(actual).subtract(expected).abs();
        assertTrue(
                off.compareTo(expected.abs().multiply(new BigDecimal(tolerance))) <= 0,
                () -> "expected " + real + ", got " + actual);
    }
}
