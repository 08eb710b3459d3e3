package org.stakewood.game.worlds;

import java.util.Arrays;
import java.util.List;

/**
 * Between what a figure lay in many worlds, day by day.
 *
 * @param figure which
 * @param low by day: one world in twenty was below
 * @param lower one in four
 * @param middle one in two
 * @param upper three in four
 * @param high nineteen in twenty
 * @param ends where each world ended, ascending
 */
public record Fan(
        WorldFigure figure,
        double[] low,
        double[] lower,
        double[] middle,
        double[] upper,
        double[] high,
        double[] ends) {

    private static final double LOW = 0.05;
    private static final double LOWER = 0.25;

    /** @param worlds the figure by day, for each world */
    static Fan of(WorldFigure figure, List<double[]> worlds) {
        int days = worlds.get(0).length;
        double[][] parts = new double[5][days];
        double[] shares = {LOW, LOWER, 0.5, 1 - LOWER, 1 - LOW};
        for (int day = 0; day < days; day++) {
            double[] sorted = on(worlds, day);
            for (int part = 0; part < shares.length; part++) {
                parts[part][day] = quantile(sorted, shares[part]);
            }
        }
        return new Fan(figure, parts[0], parts[1], parts[2], parts[3], parts[4], on(worlds, days - 1));
    }

    public int days() {
        return middle.length;
    }

    /** True if all worlds went the same way: nothing that chance or bots do moves the figure. */
    public boolean flat() {
        return Arrays.equals(low, high);
    }

    /** How many worlds ended below a value. */
    public int endedBelow(double value) {
        return (int) Arrays.stream(ends).filter(each -> each < value).count();
    }

    private static double[] on(List<double[]> worlds, int day) {
        return worlds.stream().mapToDouble(each -> each[day]).sorted().toArray();
    }

    /** Between the two values that lie around the share, in proportion. */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
