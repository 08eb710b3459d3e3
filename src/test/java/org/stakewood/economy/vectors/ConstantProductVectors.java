package org.stakewood.economy.vectors;

import static org.stakewood.economy.vectors.Vectors.amount;
import static org.stakewood.economy.vectors.Vectors.assertExact;

import com.fasterxml.jackson.databind.JsonNode;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.staking.Shares;

final class ConstantProductVectors {

    private static final ConstantProduct KIND = new ConstantProduct(30);

    private ConstantProductVectors() {}

    static void amountOut(JsonNode in, JsonNode expected) {
        assertExact(
                expected,
                KIND.amountOut(Side.FIRST, amount(in, "amountIn"), amount(in, "reserveIn"), amount(in, "reserveOut")));
    }

    static void amountIn(JsonNode in, JsonNode expected) {
        assertExact(
                expected,
                KIND.amountIn(Side.FIRST, amount(in, "amountOut"), amount(in, "reserveIn"), amount(in, "reserveOut")));
    }

    static void firstMint(JsonNode in, JsonNode expected) {
        assertExact(expected, KIND.firstShares(amount(in, "x"), amount(in, "y")));
    }

    static void mint(JsonNode in, JsonNode expected) {
        assertExact(
                expected,
                KIND.shares(
                        amount(in, "x"),
                        amount(in, "y"),
                        amount(in, "reserveX"),
                        amount(in, "reserveY"),
                        amount(in, "supply")));
    }

    static void burn(JsonNode in, JsonNode expected) {
        long shares = amount(in, "shares");
        long supply = amount(in, "supply");
        assertExact(
                expected,
                Shares.out(shares, supply, amount(in, "reserveX")),
                Shares.out(shares, supply, amount(in, "reserveY")));
    }

    static void walk(JsonNode in, JsonNode expected) {
        Walk.run(KIND, in, expected);
    }
}
