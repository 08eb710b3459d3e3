package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.CascadeSpan;
import org.stakewood.game.Happening;
import org.stakewood.game.Series;
import org.stakewood.game.debrief.Recorded;
import org.stakewood.game.debrief.Turn;
import org.stakewood.game.debrief.TurningPoint;
import org.stakewood.game.debrief.TurningPoints;

/** What is found in lessons that bots play: each lesson's own story comes first. */
class LookingBackTest {

    private static final int SEATS = 30;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void dominoesFindTheirCascadeFirst(long seed) {
        Recorded game = played("dominoes", seed);
        Vector<TurningPoint> found = TurningPoints.ranked(game);
        assertEquals(Turn.CASCADE, found.head().turn(), "seed " + seed + ": " + found.mkString("\n"));
        CascadeSpan largest = game.cascades()
                .maxBy(each -> each.days().last().total() * each.days().last().amplification())
                .get();
        assertEquals(largest.firstDay(), found.head().day(), "seed " + seed);
        assertTrue(found.head().count() > 1, "several passes");
    }

    @Test
    void aMonocultureFindsItsBugAndItsSlashing() {
        Vector<TurningPoint> found = TurningPoints.ranked(played("client-monoculture", 1));
        assertTrue(found.exists(each -> each.turn() == Turn.SHOCK), found.mkString("\n"));
        TurningPoint slashed = found.find(each -> each.turn() == Turn.SLASHED).get();
        assertTrue(slashed.count() > 1, "many validators at once");
        assertTrue(slashed.moved() > 0);
    }

    @Test
    void aFarmBeginsAndEnds() {
        Vector<TurningPoint> found = TurningPoints.ranked(played("farm-drain", 1));
        assertTrue(found.exists(each -> each.turn() == Turn.FARM_BEGAN), found.mkString("\n"));
        assertTrue(found.exists(each -> each.turn() == Turn.FARM_ENDED), found.mkString("\n"));
    }

    @Test
    void theyAreFewAndInTheOrderOfDays() {
        for (String lesson : List.of("open-sandbox", "first-stake")) {
            Recorded game = played(lesson, 5);
            Vector<TurningPoint> found = TurningPoints.inOrder(game);
            assertTrue(found.size() <= TurningPoints.MOST);
            assertEquals(found.map(TurningPoint::day).sorted(), found.map(TurningPoint::day));
            assertEquals(found.toSet(), TurningPoints.ranked(game).toSet());
            assertTrue(found.forAll(each ->
                    each.until() >= each.day() && each.until() <= game.series().days()));
            for (Turn turn : Turn.values()) {
                assertTrue(found.count(each -> each.turn() == turn) <= turn.most(), lesson + " " + turn);
            }
        }
    }

    private static Recorded played(String lesson, long seed) {
        Scenario scenario = LessonGame.scenario(lesson, seed);
        BotGame game = new BotGame(scenario, seed, SEATS);
        List<Happening> told = new ArrayList<>();
        Series[] series = {Series.NONE};
        game.toEnd(each -> {
            int day = each.world().day();
            for (Event event : each.events()) {
                told.add(new Happening(day, told.size(), day, event));
            }
            series[0] = series[0].plus(
                    each.figures(),
                    each.world()
                            .accounts()
                            .toJavaStream()
                            .mapToLong(account -> account.track().worth())
                            .toArray());
        });
        Vector<Happening> all = Vector.ofAll(told);
        return new Recorded(
                series[0],
                all,
                all.filter(each -> each.event() instanceof Swapped || each.event() instanceof TradedOutside),
                CascadeSpan.of(all.filter(each -> each.event() instanceof CascadeEnded)),
                Vector.range(0, SEATS));
    }
}
