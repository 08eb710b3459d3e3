package org.stakewood.economy.scenario;

/** A shock with its day (1 is the first). */
public record Planned(int day, Shock shock) {

    /** The last of its days; that of the plan for what does not last. */
    public int lastDay() {
        return shock instanceof Shock.Lasting lasting ? day + lasting.days() - 1 : day;
    }

    /** True if it began on a day that has passed and has days to come. */
    public boolean running(int passed) {
        return day <= passed && passed < lastDay();
    }

    /** What lasts, cut off after so many days have passed. Only for what is running then. */
    public Planned until(int passed) {
        return new Planned(day, ((Shock.Lasting) shock).withDays(passed - day + 1));
    }
}
