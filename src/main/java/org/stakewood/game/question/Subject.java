package org.stakewood.game.question;

import org.stakewood.economy.measure.DayFigures;

/** What people can be asked to predict. */
public enum Subject {
    /** Price of OAK outside, USD. */
    PRICE {
        @Override
        public double of(DayFigures day) {
            return day.price();
        }
    },
    /** Average price of sOAK, OAK; only where something lends. */
    SYNTHETIC {
        @Override
        public double of(DayFigures day) {
            return day.credit() == null ? Double.NaN : day.credit().synthAverage();
        }
    },
    /** Staked share of all OAK, percent. */
    STAKED {
        @Override
        public double of(DayFigures day) {
            return 100 * day.stakedShare();
        }
    },
    /** Price of a coin of the farm, USD; 0 without a market. */
    ACORN {
        @Override
        public double of(DayFigures day) {
            return day.acornPrice();
        }
    };

    /** The outcome of a day; not a number where there is none. */
    public abstract double of(DayFigures day);
}
