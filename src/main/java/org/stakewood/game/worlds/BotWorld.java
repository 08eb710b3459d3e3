package org.stakewood.game.worlds;

import java.util.concurrent.locks.LockSupport;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.view.HostView;
import org.stakewood.game.Bots;
import org.stakewood.game.GameStart;

/** One game that only automated players play, from the opening to the last day. */
final class BotWorld {

    private final Bots bots;
    private final long seed;
    private World world;

    private BotWorld(Bots bots, GameStart start, long seed) {
        this.bots = bots;
        this.seed = seed;
        this.world = Genesis.world(start.scenario(), seed, start.seats());
    }

    /**
     * The figures by day. After each day it rests for as long as the day took, so that classes that play come first.
     *
     * @throws InterruptedException if it was told to stop
     */
    static double[][] play(Bots bots, GameStart start, long seed) throws InterruptedException {
        BotWorld game = new BotWorld(bots, start, seed);
        double[][] lines =
                new double[WorldFigure.values().length][start.scenario().time().days()];
        for (int day = 0; day < lines[0].length; day++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            long began = System.nanoTime();
            DayFigures figures = game.day();
            for (WorldFigure each : WorldFigure.values()) {
                lines[each.ordinal()][day] = each.of(figures);
            }
            LockSupport.parkNanos(System.nanoTime() - began);
        }
        return lines;
    }

    private DayFigures day() {
        PassDay day = new PassDay(world.day() + 1, bots.orders(new HostView(world), seed));
        if (!(day.apply(world) instanceof Outcome.Accepted accepted)) {
            throw new IllegalStateException("seed " + seed + ": day " + (world.day() + 1) + " does not pass");
        }
        world = accepted.world();
        return ((DayPassed) accepted.events()
                        .findLast(each -> each instanceof DayPassed)
                        .get())
                .figures();
    }
}
