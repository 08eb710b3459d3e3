package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.money.Asset;

/** Whatever comes and goes: nobody is promised more than there is, and what there is belongs to somebody. */
class VaultLawsTest {

    private static final int DEPOSITORS = 6;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void partsNeverExceedTheWhole(long seed) {
        Random random = new Random(seed);
        Vault vault = Vault.open(Asset.USD);
        List<VaultDeposit> parts = new ArrayList<>();
        double[] expected = new double[DEPOSITORS];
        for (int i = 0; i < DEPOSITORS; i++) {
            parts.add(VaultDeposit.opening(vault, 0));
        }
        for (int step = 0; step < 400; step++) {
            if (random.nextInt(3) > 0 && vault.available() > 0) {
                long debt = random.nextInt(4) == 0
                        ? vault.available()
                        : 1 + (long) (random.nextDouble() * (vault.available() - 1));
                double kept = (double) (vault.total() - debt) / vault.total();
                for (int i = 0; i < DEPOSITORS; i++) {
                    expected[i] *= kept;
                }
                LotKind kind = LotKind.values()[random.nextInt(Vault.KINDS)];
                vault = vault.absorbed(debt, kind, 1 + (long) (random.nextDouble() * 1e12));
            } else {
                int who = random.nextInt(DEPOSITORS);
                VaultDeposit old = parts.get(who);
                for (LotKind kind :
                        List.of(LotKind.OAK, LotKind.USD_DEPOSIT, LotKind.OAK_DEPOSIT, LotKind.SOAK_DEPOSIT)) {
                    long gain = vault.gained(old, kind);
                    vault = vault.withPot(kind, vault.pot().get(kind.ordinal()) - gain);
                }
                long more = 1 + (long) StrictMath.exp(random.nextDouble() * 28);
                long now = vault.left(old) + more;
                vault = vault.opened(more);
                parts.set(who, VaultDeposit.opening(vault, now));
                expected[who] = now;
            }
            check(vault, parts, expected, "seed " + seed + " step " + step);
        }
        assertTrue(vault.scale() > 2, "several scales are crossed: " + vault.scale());
    }

    private static void check(Vault vault, List<VaultDeposit> parts, double[] expected, String at) {
        long sum = 0;
        for (int i = 0; i < DEPOSITORS; i++) {
            long left = vault.left(parts.get(i));
            assertEquals(expected[i], left, 2 + expected[i] * 1e-6, at + " part " + i);
            sum += left;
        }
        assertTrue(sum <= vault.total(), at + ": parts " + sum + " of " + vault.total());
        for (int kind = 0; kind < Vault.KINDS; kind++) {
            long gains = 0;
            for (VaultDeposit each : parts) {
                gains += vault.gained(each, LotKind.values()[kind]);
            }
            assertTrue(gains <= vault.pot().get(kind), at + ": gains " + gains + " of " + vault.pot());
        }
    }
}
