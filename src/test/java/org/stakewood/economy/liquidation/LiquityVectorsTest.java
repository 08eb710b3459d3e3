package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.vectors.Vectors;

/**
 * The vault against published and computed cases of Liquity's stability pool (each names its source). Their coins have
 * 18 decimals and ours 6, so that a pool of a few coins may differ by a micro-unit in a million.
 */
class LiquityVectorsTest {

    private static final BigInteger MICRO = BigInteger.TEN.pow(12);

    private Vault vault;
    private TreeMap<String, VaultDeposit> held;
    private int compared;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        JsonNode file = Vectors.read(Path.of("src/test/resources/protocol/liquity-stability-pool.json"));
        ArrayList<DynamicTest> all = new ArrayList<>();
        for (JsonNode each : file.get("vectors")) {
            all.add(DynamicTest.dynamicTest(each.get("id").asText(), () -> replay(each)));
        }
        return all.stream();
    }

    private void replay(JsonNode vector) {
        vault = Vault.open(Asset.USD);
        held = new TreeMap<>();
        compared = 0;
        JsonNode steps = vector.get("in").get("steps");
        for (int i = 0; i < steps.size(); i++) {
            JsonNode result = vector.get("out").get("results").get(i);
            if (!result.has("revert")) {
                step(steps.get(i), result);
            }
        }
        assertTrue(compared > 0);
    }

    private void step(JsonNode step, JsonNode result) {
        if (step.get("op").asText().equals("liquidate")) {
            long debt = Math.min(micro(result, "debtOffset"), vault.available());
            if (debt > 0) {
                vault = vault.absorbed(debt, LotKind.OAK, micro(result, "collToPool"));
            }
            return;
        }
        String user = step.get("user").asText();
        VaultDeposit old = held.get(user);
        long left = old == null ? 0 : vault.left(old);
        long gain = old == null ? 0 : vault.gained(old, LotKind.OAK);
        near(micro(result, "ethGain"), gain);
        switch (step.get("op").asText()) {
            case "provide" -> {
                long more = micro(step, "amount");
                near(micro(result, "deposit"), left + more);
                held.put(user, VaultDeposit.opening(vault, left + more));
                vault = vault.opened(more);
            }
            case "withdraw" -> {
                long taken = Math.min(left, micro(result, "withdrawn"));
                near(micro(result, "withdrawn"), taken);
                vault = vault.withTotal(vault.total() - taken);
                held.put(user, VaultDeposit.opening(vault, left - taken));
            }
            default -> near(micro(result, "deposit"), left);
        }
    }

    private void near(long expected, long actual) {
        assertEquals(expected, actual, 3 + expected * 2e-6);
        compared++;
    }

    private static long micro(JsonNode node, String name) {
        return new BigInteger(node.get(name).asText()).divide(MICRO).longValueExact();
    }
}
