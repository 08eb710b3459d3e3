package org.stakewood.economy.synthetic;

import org.stakewood.economy.World;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.OperationRules;
import org.stakewood.economy.scenario.TierRules;
import org.stakewood.economy.staking.Operation;

/**
 * How much of a pledge a desk lends. A bank judges each borrower once, by the chance that its validator fails within 30
 * days and by its own error: limit = l_max·clamp(1 − 5·chance + normal(0, 0.1), 0.25, 1). Others lend the same to all.
 */
final class BankScore {

    private static final int DAYS = 30;
    private static final double WEIGHT = 5;
    private static final double ERROR = 0.1;
    private static final double WORST = 0.25;

    private BankScore() {}

    static double limit(World world, int desk, int account, int validator) {
        DeskRules rules = world.scenario().credit().desks().get(desk);
        if (rules.kind() != DeskKind.BANK) {
            return rules.loanLimit();
        }
        long subject = ((long) account << 32) + ((long) validator << 8) + desk;
        double error = ERROR * Dice.of(world.seed(), 0, "bank-score", subject).normal();
        double score = 1 - WEIGHT * faultChance(world, validator) + error;
        return rules.loanLimit() * Math.max(WORST, Math.min(1, score));
    }

    private static double faultChance(World world, int validator) {
        Operation operation = world.validators().get(validator).operation();
        OperationRules rules = world.scenario().operations();
        TierRules care = operation.powered() ? rules.tier(operation.tier()) : rules.unpowered();
        double calm = (1 - care.downChance()) * (1 - care.doubleSignChance());
        return 1 - StrictMath.pow(calm, DAYS);
    }
}
