package org.stakewood.game.worlds;

import org.stakewood.economy.measure.CreditFigures;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.measure.MarketFigures;

/** What a class is compared with bot worlds by. Names are stable ids. */
public enum WorldFigure {
    /** Reference price of OAK, dollars. */
    PRICE {
        @Override
        public double of(DayFigures day) {
            return day.price();
        }
    },
    /** Stake as a share of all OAK, less what is owed against it where there are loans. */
    SECURITY {
        @Override
        public double of(DayFigures day) {
            boolean none = day.credit() == null || day.supply() == 0;
            return none ? day.stakedShare() : (double) day.credit().net() / day.supply();
        }
    },
    /** All that is owed, against stake and in the first market, dollars. */
    DEBT {
        @Override
        public double of(DayFigures day) {
            CreditFigures credit = day.credit();
            if (credit == null) {
                return 0;
            }
            double sum = credit.owed() / MICRO * day.price();
            for (MarketFigures each : credit.markets()) {
                double dollars =
                        switch (each.asset()) {
                            case USD -> 1;
                            case OAK -> day.price();
                            case SOAK -> day.price() * credit.synthAverage();
                            case ACORN -> day.acornPrice();
                        };
                sum += each.owed() / MICRO * dollars;
            }
            return sum;
        }
    },
    /** What lies in all pools, dollars. */
    DEPTH {
        @Override
        public double of(DayFigures day) {
            return day.values().toJavaStream().mapToLong(Long::longValue).sum() / MICRO;
        }
    };

    private static final double MICRO = 1e6;

    /** Its value at the end of a day. */
    public abstract double of(DayFigures day);
}
