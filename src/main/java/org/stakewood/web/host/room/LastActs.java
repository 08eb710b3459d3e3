package org.stakewood.web.host.room;

import io.quarkus.runtime.Startup;
import io.vavr.collection.Vector;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Happening;
import org.stakewood.game.Step;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;

/**
 * On which day each account last did something, as far as this node has seen: after a start it knows nobody for idle
 * before it has watched long enough.
 */
@ApplicationScoped
@Startup
public class LastActs {

    private final Map<Long, Seen> games = new ConcurrentHashMap<>();

    LastActs(Tables tables) {
        tables.listen(this::wentOn);
    }

    /** Days in which an account has done nothing; fewer if it has not been watched for so long. */
    int idle(long game, int account, int day) {
        Seen seen = games.get(game);
        return seen == null ? 0 : Math.max(0, day - seen.last().getOrDefault(account, seen.since()));
    }

    private void wentOn(Table table, Step step) {
        if (step.now().clock().status() == GameStatus.OVER) {
            games.remove(table.id());
        } else {
            Seen seen = games.computeIfAbsent(
                    table.id(), game -> new Seen(step.before().day(), new ConcurrentHashMap<>()));
            acted(step.happenings()).forEach((account, day) -> seen.last().merge(account, day, Math::max));
        }
    }

    /** What happens in the row of a day nobody did. */
    private static Map<Integer, Integer> acted(Vector<Happening> happenings) {
        Set<Long> days = new HashSet<>();
        for (Happening each : happenings) {
            if (each.event() instanceof DayPassed) {
                days.add(each.seq());
            }
        }
        Map<Integer, Integer> acted = new HashMap<>();
        for (Happening each : happenings) {
            if (each.event().account() >= 0 && !days.contains(each.seq())) {
                acted.put(each.event().account(), each.day());
            }
        }
        return acted;
    }

    private record Seen(int since, Map<Integer, Integer> last) {}
}
