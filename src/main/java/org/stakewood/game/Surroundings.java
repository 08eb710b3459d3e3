package org.stakewood.game;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/**
 * What all tables of a node share.
 *
 * @param doorman says who may not act
 * @param writers threads that write games
 * @param timers threads that only start something
 */
record Surroundings(
        GameStore store,
        Announcer announcer,
        Bots bots,
        Laws laws,
        Doorman doorman,
        TableMetrics metrics,
        Executor writers,
        ScheduledExecutorService timers,
        TableListener listener) {}
