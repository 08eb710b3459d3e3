package org.stakewood.live;

import java.util.List;
import java.util.Map;
import org.stakewood.game.Happening;

/**
 * A day (or news in the middle of one) as it was told.
 *
 * @param seq row of the journal that is in it
 * @param day days that had passed by then
 * @param happenings everything since the chapter before
 * @param news what each edition was told
 */
record Chapter(long seq, int day, List<Happening> happenings, Map<Edition, SharedNews> news) {}
