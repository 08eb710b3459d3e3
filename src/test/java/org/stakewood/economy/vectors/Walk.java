package org.stakewood.economy.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stakewood.economy.vectors.Vectors.amount;

import com.fasterxml.jackson.databind.JsonNode;
import org.stakewood.economy.amm.PoolKind;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.money.Amount;

/** Many swaps on one pool, each of which has to pay what is expected. */
final class Walk {

    private Walk() {}

    static void run(PoolKind kind, JsonNode in, JsonNode expected) {
        long x = amount(in, "x");
        long y = amount(in, "y");
        for (JsonNode step : expected.get("steps")) {
            String direction = step.get("swap").asText();
            boolean first = direction.equals("xForY");
            if (!first && !direction.equals("yForX")) {
                throw new AssertionError("unknown step " + step);
            }
            Side side = first ? Side.FIRST : Side.SECOND;
            long reserveIn = first ? x : y;
            long reserveOut = first ? y : x;
            if (Vectors.refused(step)) {
                Vectors.assertRefused(
                        () -> kind.amountOut(side, amount(step, "amountIn"), reserveIn, reserveOut), step);
                continue;
            }
            long amountIn = amount(step, "amountIn");
            long out = kind.amountOut(side, amountIn, reserveIn, reserveOut);
            assertEquals(amount(step, "out"), out, step::toString);
            x = first ? Amount.add(x, amountIn) : x - out;
            y = first ? y - out : Amount.add(y, amountIn);
        }
        Vectors.assertExact(expected, x, y);
    }
}
