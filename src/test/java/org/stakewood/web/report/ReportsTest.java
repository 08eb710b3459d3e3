package org.stakewood.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.agents.Agents;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.measure.Alternative;
import org.stakewood.economy.view.HostView;
import org.stakewood.economy.view.SeatView;
import org.stakewood.game.Happening;
import org.stakewood.game.Series;
import org.stakewood.web.play.Desk;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** A player's report: said in every language, of the own numbers, its plans computed from what was recorded. */
class ReportsTest {

    private static final long SEED = 5;
    private static final int DAYS = 30;
    private static final Pattern KEY = Pattern.compile("(report|why|criterion|event)_[a-zA-Z]|%s|NaN|Infinity");

    private static World world;
    private static Series series = Series.NONE;
    private static Vector<Vector<Earning>> earnings = Vector.empty();
    private static final List<Happening> happenings = new ArrayList<>();

    @BeforeAll
    static void play() {
        world = Genesis.world(CreditScenarios.everything(), SEED, 8);
        while (world.day() < DAYS) {
            int day = world.day() + 1;
            Outcome.Accepted done =
                    (Outcome.Accepted) new PassDay(day, Agents.orders(new HostView(world), SEED)).apply(world);
            world = done.world();
            int n = 0;
            for (Event each : done.events()) {
                happenings.add(new Happening(day, n++, day, each));
            }
            DayPassed passed = (DayPassed)
                    done.events().find(each -> each instanceof DayPassed).get();
            series = series.plus(
                    passed.figures(),
                    world.accounts()
                            .toJavaStream()
                            .mapToLong(each -> each.track().worth())
                            .toArray());
            earnings = earnings.append(Earning.all(world));
        }
    }

    private static Reports reports(String language, int account) {
        SeatView view = new SeatView(world, account);
        Desk desk = new Desk(5, view, new Place(Words.in(language), view, new Names(Map.of(), account), text -> text));
        List<Happening> own = happenings.stream()
                .filter(each -> each.event().account() == account)
                .toList();
        return new Reports(desk, desk.view().over(), earnings.map(each -> each.get(account)), series, own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyWordIsThere(String language) {
        for (int account = 0; account < 6; account++) {
            Report report = reports(language, account).of(List.of());
            assertFalse(KEY.matcher(report.toString()).find(), report::toString);
            assertNotNull(report.regret());
            assertEquals(Alternative.values().length + 1, report.plans().rows().size());
            assertFalse(report.scores().rows().isEmpty());
            assertFalse(report.next().isEmpty());
        }
    }

    @Test
    void theTableForFilesHasEveryDayAndAddsUp() {
        String[] lines = reports("en", 0).csv().split("\r\n");
        assertEquals(DAYS + 1, lines.length);
        int plans = Alternative.values().length;
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(",", -1);
            BigDecimal sum = BigDecimal.ZERO;
            for (int at = 1; at < cells.length - plans - 1; at++) {
                sum = sum.add(new BigDecimal(cells[at]));
            }
            assertEquals(0, sum.compareTo(new BigDecimal(cells[cells.length - plans - 1])), lines[i]);
        }
    }
}
