package org.stakewood.economy.vectors;

import static org.stakewood.economy.vectors.Vectors.amount;
import static org.stakewood.economy.vectors.Vectors.assertExact;

import com.fasterxml.jackson.databind.JsonNode;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.amm.StableSwap;

final class StableSwapVectors {

    private StableSwapVectors() {}

    static void invariant(JsonNode in, JsonNode expected) {
        assertExact(expected, kind(in).invariant(amount(in, "x"), amount(in, "y")));
    }

    static void amountOut(JsonNode in, JsonNode expected) {
        assertExact(
                expected,
                kind(in).amountOut(
                                Side.FIRST, amount(in, "amountIn"), amount(in, "reserveIn"), amount(in, "reserveOut")));
    }

    static void mint(JsonNode in, JsonNode expected) {
        StableSwap kind = kind(in);
        long x = amount(in, "x");
        long y = amount(in, "y");
        long supply = amount(in, "supply");
        assertExact(
                expected,
                supply == 0
                        ? kind.firstShares(x, y)
                        : kind.shares(x, y, amount(in, "reserveX"), amount(in, "reserveY"), supply));
    }

    static void walk(JsonNode in, JsonNode expected) {
        Walk.run(kind(in), in, expected);
    }

    private static StableSwap kind(JsonNode in) {
        return new StableSwap((int) amount(in, "A"), in.has("feeE10") ? amount(in, "feeE10") : 0);
    }
}
