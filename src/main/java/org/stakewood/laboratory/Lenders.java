package org.stakewood.laboratory;

import java.util.List;
import org.stakewood.economy.lending.KinkedRate;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.AuctionRules;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.GuardRules;
import org.stakewood.economy.scenario.LadderRules;
import org.stakewood.economy.scenario.LendingRules;
import org.stakewood.economy.scenario.LentAsset;
import org.stakewood.economy.scenario.LiquidationRules;
import org.stakewood.economy.scenario.Mark;
import org.stakewood.economy.scenario.OracleRules;
import org.stakewood.economy.scenario.RateRule;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.scenario.Tank;
import org.stakewood.economy.scenario.VaultRules;

/** Desks and markets that charge nothing and judge at the pool's price of now, without guards and without grace. */
final class Lenders {

    private static final double NO_CEILING = 1_000;

    private Lenders() {}

    /** A desk, and markets if any. */
    static CreditRules credit(List<LendingRules> markets) {
        return new CreditRules(
                new OracleRules(Mark.SPOT, Mark.SPOT, 0.10, 10, true), List.of(desk()), markets, liquidation(), null);
    }

    /** The figures of the class, but without interest, call, grace and ceiling, and draws of any size. */
    private static DeskRules desk() {
        return new DeskRules(
                "network",
                DeskKind.EMBEDDED,
                true,
                0.60,
                0.80,
                2,
                2,
                1,
                1_000_000 * Bare.ONE,
                RateRule.CURVE,
                0,
                0,
                0,
                10,
                0,
                1.15,
                0.90,
                0.10,
                NO_CEILING,
                Resolution.BUYCOVER,
                30,
                0,
                0,
                0.10,
                0,
                null);
    }

    /** Of the guards only the halt, at the figures of the class; one-sided it knows no par. */
    static GuardRules halt(boolean twoSided) {
        return new GuardRules(
                true, false, false, twoSided, 0.40, 0.02, 0.88, 0.02, 1.01, 1, 1, 0, 0, 0.95, 0.05, 0.05, 5, 0);
    }

    private static LiquidationRules liquidation() {
        return new LiquidationRules(
                new AuctionRules(
                        AuctionKind.FALLING, 1.2, 0.92, false, 0.07, 12, 0.40, 2, Bare.ONE, 1.2, 0.08, 0.03, 4, 0.4),
                new VaultRules(true, 0.08, 5),
                new LadderRules(List.of(Tank.INSURANCE, Tank.ACORN, Tank.HAIRCUT), 0.10, 0.02, 1.2, 0.5),
                50);
    }

    /** A market that lends OAK against the synthetic up to a limit, free of interest. */
    static LendingRules market(double limit, double threshold) {
        KinkedRate free = new KinkedRate(0, 0, 0, 0.80, 0);
        return new LendingRules(
                "market",
                List.of(new LentAsset(Asset.OAK, free, 0.60, 0.75), new LentAsset(Asset.SOAK, free, limit, threshold)),
                0,
                0,
                1,
                0.90,
                50 * Bare.ONE,
                0.08,
                1,
                0,
                0,
                0);
    }
}
