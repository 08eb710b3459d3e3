package org.stakewood.live;

import java.util.concurrent.Executor;

/**
 * What all channels of a node share.
 *
 * @param tellers threads that write and give out news
 */
record Around(Newsroom newsroom, LiveMetrics metrics, Attendance attendance, Executor tellers) {}
