package org.stakewood.economy.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.Endowment;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.synthetic.LoanKind;

/** Cost of and profit from corruption, with the arithmetic. */
class CorruptionTest {

    private static final Scenario FOUR = Worlds.with(
            Scenarios.everything(),
            edit -> edit.market(Scenarios.market(Scenarios.pools().subList(0, 1)))
                    .credit(CreditRules.NONE)
                    .genesis(
                            new GenesisRules(new Endowment(6_000 * ONE, 2_000 * ONE, 0), List.of(), 0, 0, 0, 0, 0, 0)));

    @Test
    void theCheapestCoalition() {
        // Four validators of 6 000: two of them hold 12 000 of 24 000, X = 0.5; one alone holds only a quarter.
        // f_e + m·X = 0.10 + 1·0.5 = 0.6; their stake is worth 12 000 · $2 = 24 000, of it 14 400 would be slashed;
        // their other OAK is 2 · 2 000 · $2 = 8 000, of which the fall takes 30 % = 2 400: 16 800 in all.
        Corruption now = Corruption.of(Genesis.world(FOUR, 1, 4));
        assertEquals(2, now.members());
        assertEquals(0.5, now.share(), 1e-12);
        assertEquals(16_800 * ONE, now.cost(), 2);
        // Nobody delegates, so all stake is the owners' own.
        assertEquals(now.cost(), now.costOfAll());
        // The one pool holds 30 000 OAK and 60 000 USD: 120 000 in all, of which an attack takes a tenth.
        assertEquals(12_000 * ONE, now.profit());
    }

    @Test
    void loansMakeACoalitionCheaper() {
        Scenario lending = CreditScenarios.everything();
        World before = Genesis.world(lending, 3, 10);
        // Account 10 runs a validator against which it already owes; it draws a little more.
        World after = Worlds.after(before, new Draw(10, 0, 10, 20 * ONE, LoanKind.CALLABLE));
        assertTrue(Corruption.of(after).cost() < Corruption.of(before).cost());
    }

    @Test
    void nothingStakedCostsNothing() {
        World empty = Genesis.world(
                Worlds.with(
                        FOUR,
                        edit -> edit.genesis(
                                new GenesisRules(new Endowment(6_000 * ONE, 0, 0), List.of(), 0, 0, 0, 0, 0, 0))),
                1,
                0);
        Corruption none = Corruption.of(empty);
        assertEquals(0, none.members());
        assertEquals(0, none.cost());
    }
}
