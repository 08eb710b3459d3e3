package org.stakewood.bench.load;

/** Milliseconds aimed at, for the four sizes of a class. */
record Aim(String percentile, int with60, int with120, int with300, int with500) {

    static Aim of(String percentile, int with60, int with120, int with300, int with500) {
        return new Aim(percentile, with60, with120, with300, with500);
    }

    String words(int players) {
        int millis = players <= 60 ? with60 : players <= 120 ? with120 : players <= 300 ? with300 : with500;
        return percentile + " ≤ " + millis;
    }
}
