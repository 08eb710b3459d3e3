package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void thereIsAnArbitrageWorthTakingOnMoreThanHalfOfTheDays() {
        Bench bench = Seeds.bench(4);
        Sample days = Sample.of(
                bench.runs(seed -> PeopleGame.play(bench.scenario("open-sandbox"), seed)), run -> run.days(2));
        assertTrue(days.mean() - 3 * days.error() > 0.5, Seeds.said(days));
    }

    @Test
    void anUnhealthyPositionIsThereForPeopleBeforeTheBotsTakeIt() {
        Bench bench = Seeds.bench(6);
        List<PeopleGame> runs = bench.runs(seed -> PeopleGame.play(People.wild(bench), seed));
        double flags = Sample.of(runs, PeopleGame::flags).mean();
        double open = Sample.of(runs, PeopleGame::opened).mean();
        assertTrue(flags > 1, Seeds.said(flags));
        assertTrue(open > 0.6 * flags, Seeds.said(open + " of " + flags));
    }
}
