package org.stakewood.economy.staking;

/** Days on which a validator had duties, and those on which it was up. */
public record Duty(int days, int up) {

    public static final Duty NONE = new Duty(0, 0);

    /** One more day of duty. */
    public Duty plus(boolean wasUp) {
        return new Duty(days + 1, up + (wasUp ? 1 : 0));
    }

    /** Share of duty days on which it was up; 1 before the first. */
    public double uptime() {
        return days == 0 ? 1 : (double) up / days;
    }
}
