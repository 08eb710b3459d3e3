package org.stakewood.game.worlds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FanTest {

    /** 21 worlds that end at 0, 1, ..., 20: the twentieths are whole numbers. */
    @Test
    void theLinesAreTheQuantilesOfEachDay() {
        List<double[]> worlds = IntStream.rangeClosed(0, 20)
                .mapToObj(each -> new double[] {100, 20 - each})
                .toList();
        Fan fan = Fan.of(WorldFigure.PRICE, worlds);
        assertArrayEquals(new double[] {100, 1}, fan.low());
        assertArrayEquals(new double[] {100, 5}, fan.lower());
        assertArrayEquals(new double[] {100, 10}, fan.middle());
        assertArrayEquals(new double[] {100, 15}, fan.upper());
        assertArrayEquals(new double[] {100, 19}, fan.high());
        assertEquals(2, fan.days());
        assertEquals(7, fan.endedBelow(7));
        assertFalse(fan.flat());
    }

    @Test
    void worldsThatGoTheSameWayAreFlat() {
        assertTrue(Fan.of(WorldFigure.PRICE, List.of(new double[] {2, 3}, new double[] {2, 3}))
                .flat());
        assertFalse(Fan.of(WorldFigure.PRICE, List.of(new double[] {2, 3}, new double[] {1, 3}))
                .flat());
    }

    @Test
    void oneWorldIsItsOwnFan() {
        Fan fan = Fan.of(WorldFigure.DEBT, List.of(new double[] {4}));
        assertArrayEquals(fan.low(), fan.high());
        assertEquals(0, fan.endedBelow(4));
        assertEquals(1, fan.endedBelow(5));
    }
}
