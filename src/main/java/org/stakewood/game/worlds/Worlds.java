package org.stakewood.game.worlds;

import java.util.List;
import java.util.Optional;

/**
 * What many games of one scenario with other seeds came to, in which only automated players played.
 *
 * @param count how many
 * @param fans one for each figure
 */
public record Worlds(int count, List<Fan> fans) {

    public Worlds {
        fans = List.copyOf(fans);
    }

    public Optional<Fan> fan(WorldFigure figure) {
        return fans.stream().filter(each -> each.figure() == figure).findFirst();
    }
}
