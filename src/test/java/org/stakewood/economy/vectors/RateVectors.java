package org.stakewood.economy.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.vectors.Vectors.amount;
import static org.stakewood.economy.vectors.Vectors.assertRelative;
import static org.stakewood.economy.vectors.Vectors.rate;

import com.fasterxml.jackson.databind.JsonNode;
import org.stakewood.economy.lending.KinkedRate;
import org.stakewood.economy.measure.Gini;
import org.stakewood.economy.staking.CorrelationPenalty;
import org.stakewood.economy.staking.Issuance;
import org.stakewood.economy.synthetic.PricingCurve;

final class RateVectors {

    private RateVectors() {}

    static void kinkedRate(JsonNode in, JsonNode expected) {
        KinkedRate curve = new KinkedRate(
                rate(in, "base"), rate(in, "slope"), rate(in, "jump"), rate(in, "kink"), rate(in, "reserveFactor"));
        double use = KinkedRate.utilization(amount(in, "cash"), amount(in, "debt"), amount(in, "reserves"));
        JsonNode real = expected.get("real");
        assertRelative(real.get("utilisation"), use, 1e-12);
        assertRelative(real.get("borrow"), curve.borrow(use), 1e-12);
        assertRelative(real.get("supply"), curve.supply(use), 1e-12);
    }

    static void adaptiveInflation(JsonNode in, JsonNode expected) {
        double next = Issuance.adaptive(rate(in, "inflation"), rate(in, "bondedShare"), 0.67, 0.13, 0.07, 0.20, (int)
                amount(in, "daysPerYear"));
        assertRelative(expected.get("real"), next, 1e-12);
    }

    static void correlationPenalty(JsonNode in, JsonNode expected) {
        double fraction = CorrelationPenalty.fraction(rate(in, "slashedShare"), rate(in, "multiplier"));
        long missing = amount(expected, "out") - CorrelationPenalty.loss(amount(in, "stake"), fraction);
        assertTrue(missing == 0 || missing == 1, () -> "off by " + missing + ": " + expected);
    }

    static void costToClose(JsonNode in, JsonNode expected) {
        double phi = PricingCurve.phi(rate(in, "stakeRatio"), rate(in, "ltv0"), rate(in, "k"));
        if (expected.get("real").asText().equals("Infinity")) {
            assertEquals(Double.POSITIVE_INFINITY, phi, expected::toString);
        } else {
            assertRelative(expected.get("real"), phi, 1e-9);
        }
    }

    static void gini(JsonNode in, JsonNode expected) {
        long[] values = new long[in.get("values").size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = amount(in.get("values").get(i));
        }
        assertEquals(Vectors.real(expected.get("real")).doubleValue(), Gini.of(values), 1e-12, expected::toString);
    }
}
