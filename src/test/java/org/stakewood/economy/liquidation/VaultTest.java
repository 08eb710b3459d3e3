package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.random.Dice;

/** What depositors of a vault lose and gain, without the accounts around it. */
class VaultTest {

    private static VaultDeposit deposit(Vault vault, long amount) {
        return VaultDeposit.opening(vault, amount);
    }

    /** 8 000 USD pay 1 200 and receive 1.08·1200/1.5 = 864 OAK: 2 000 become 1 700 and 216 OAK. */
    @Test
    void workedExample() {
        Vault empty = Vault.open(Asset.USD);
        VaultDeposit mine = deposit(empty, 2_000 * ONE);
        Vault vault = empty.opened(8_000 * ONE).absorbed(1_200 * ONE, LotKind.OAK, 864 * ONE);
        assertEquals(0.85, vault.product() / (double) Vault.UNIT, 1e-15);
        assertEquals(6_800 * ONE, vault.total());
        assertEquals(1_700 * ONE, vault.left(mine), 1);
        assertTrue(vault.left(mine) <= 1_700 * ONE);
        assertEquals(216 * ONE, vault.gained(mine, LotKind.OAK));
        assertEquals(0, vault.gained(mine, LotKind.USD_DEPOSIT));
    }

    /** All but one micro-unit of 10 000 goes: the product falls to 1e-10 and is raised by 10⁹. */
    @Test
    void theLastMicroUnitStaysAndTheProductIsRaised() {
        Vault empty = Vault.open(Asset.USD);
        VaultDeposit mine = deposit(empty, 10_000 * ONE);
        Vault vault = empty.opened(10_000 * ONE);
        assertEquals(10_000 * ONE - 1, vault.available());
        vault = vault.absorbed(vault.available(), LotKind.OAK, 5_000 * ONE);
        assertEquals(1, vault.scale());
        assertEquals(1, vault.total());
        assertEquals(0, vault.available());
        assertTrue(vault.left(mine) <= 1);
        assertEquals(5_000 * ONE, vault.gained(mine, LotKind.OAK), 1);
    }

    /** Gains of the scale of the deposit and of the next one are paid. */
    @Test
    void gainsOutliveARescale() {
        Vault empty = Vault.open(Asset.USD);
        VaultDeposit old = deposit(empty, 10_000 * ONE);
        Vault vault = empty.opened(10_000 * ONE).absorbed(10_000 * ONE - 1_000, LotKind.OAK, 100 * ONE);
        VaultDeposit late = deposit(vault, 1_000);
        vault = vault.opened(1_000).absorbed(1_990, LotKind.OAK, 100 * ONE);
        assertEquals(1, vault.scale());
        VaultDeposit newest = deposit(vault, 990);
        vault = vault.opened(990).absorbed(500, LotKind.USD_DEPOSIT, 1_000);
        assertEquals(150 * ONE, vault.gained(old, LotKind.OAK), 1_000);
        assertEquals(50 * ONE, vault.gained(late, LotKind.OAK), 1_000);
        assertEquals(0, vault.gained(newest, LotKind.OAK));
        assertEquals(990, vault.gained(newest, LotKind.USD_DEPOSIT), 1);
        assertEquals(5, vault.gained(late, LotKind.USD_DEPOSIT), 1);
    }

    static LongStream seeds() {
        return LongStream.range(900, 920);
    }

    /** Deposits, losses of any size and settlements in any order: nobody's sum exceeds the vault or its collateral. */
    @ParameterizedTest
    @MethodSource("seeds")
    void depositorsNeverHoldMoreThanTheVault(long seed) {
        System.out.println("VaultTest seed " + seed);
        Vault vault = Vault.open(Asset.USD);
        List<VaultDeposit> held = new ArrayList<>();
        int losses = 0;
        for (int step = 0; step < 600; step++) {
            Dice dice = Dice.of(seed, step, "vault", 0);
            int act = dice.below(4);
            if (act == 0 || held.size() < 3) {
                long amount = 1 + (long) (StrictMath.exp(dice.uniform() * 25));
                held.add(deposit(vault, amount));
                vault = vault.opened(amount);
            } else if (act < 3) {
                long most = vault.available();
                long debt = dice.chance(0.2) ? most : (long) (most * dice.uniform());
                if (debt > 0) {
                    LotKind kind = LotKind.values()[dice.below(Vault.KINDS)];
                    vault = vault.absorbed(debt, kind, (long) (debt * 1.08 * dice.uniform()));
                    losses++;
                }
            } else {
                int at = dice.below(held.size());
                VaultDeposit old = held.get(at);
                for (int i = 0; i < Vault.KINDS; i++) {
                    LotKind kind = LotKind.values()[i];
                    vault = vault.withPot(kind, vault.pot().get(i) - vault.gained(old, kind));
                }
                long left = vault.left(old);
                held.set(at, deposit(vault, left));
            }
            within(vault, held);
        }
        assertTrue(losses > 100, "losses " + losses);
        assertTrue(vault.scale() > 1, "scale " + vault.scale());
    }

    private static void within(Vault vault, List<VaultDeposit> held) {
        long sum = held.stream().mapToLong(vault::left).sum();
        assertTrue(sum <= vault.total(), sum + " of " + vault.total());
        for (int i = 0; i < Vault.KINDS; i++) {
            LotKind kind = LotKind.values()[i];
            long gains =
                    held.stream().mapToLong(each -> vault.gained(each, kind)).sum();
            assertTrue(
                    gains <= vault.pot().get(i),
                    kind + ": " + gains + " of " + vault.pot().get(i));
        }
    }
}
