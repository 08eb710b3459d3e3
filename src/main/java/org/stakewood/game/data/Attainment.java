package org.stakewood.game.data;

import java.util.List;

/**
 * What somebody has reached until now.
 *
 * @param who the person
 * @param opening micro-dollars at the end of their first day; 0 without a day
 * @param profit micro-dollars above holding at the end of the last day
 * @param days days since they joined
 * @param present days of these on which they played and were there
 * @param acted days of these on which they asked for something, done or refused
 */
public record Attainment(KeyLine who, long opening, long profit, int days, int present, int acted) {

    /** True if they still had their seat. */
    public boolean stayed() {
        return List.of("open", "handed", "away").contains(who.state());
    }
}
