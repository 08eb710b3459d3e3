package org.stakewood.economy.scenario;

import java.util.List;

/**
 * How ACORN is given away.
 *
 * @param startDay first day that emits
 * @param endDay first day that emits no more
 * @param perDay micro-ACORN a day
 * @param halvingDays days after which the emission halves; 0 for never
 * @param supplyWeight weight of the market's suppliers
 * @param borrowWeight weight of the market's borrowers
 * @param stakeWeight weight of those who stake
 * @param pools weights of liquidity providers
 * @param allocation how the market's part is split among assets
 * @param buybackShare part of the pools' fees and of the reserves' growth that buys ACORN back
 * @param distribution what becomes of the treasury's ACORN at the opening; left out, nothing
 */
public record FarmRules(
        int startDay,
        int endDay,
        long perDay,
        int halvingDays,
        double supplyWeight,
        double borrowWeight,
        double stakeWeight,
        List<FarmPool> pools,
        Allocation allocation,
        double buybackShare,
        Distribution distribution) {

    public FarmRules {
        distribution = distribution == null ? Distribution.MINE : distribution;
        pools = pools == null ? List.of() : List.copyOf(pools);
    }

    /** Rules that leave the treasury's ACORN where they are. */
    public FarmRules(
            int startDay,
            int endDay,
            long perDay,
            int halvingDays,
            double supplyWeight,
            double borrowWeight,
            double stakeWeight,
            List<FarmPool> pools,
            Allocation allocation,
            double buybackShare) {
        this(
                startDay,
                endDay,
                perDay,
                halvingDays,
                supplyWeight,
                borrowWeight,
                stakeWeight,
                pools,
                allocation,
                buybackShare,
                Distribution.MINE);
    }
}
