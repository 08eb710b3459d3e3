package org.stakewood.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.audit.Site;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.view.SeatView;
import org.stakewood.game.Series;
import org.stakewood.web.play.Desk;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** The pages of the books, in every language. */
class BooksPagesTest {

    private static final Pattern KEY = Pattern.compile("(why|coins|span)_[a-zA-Z]|%s|NaN|Infinity");
    private static final int DAYS = 14;

    private static World world;
    private static Series series = Series.NONE;
    private static Vector<Earning> days = Vector.empty();

    static {
        world = Worlds.after(
                Genesis.world(CreditScenarios.everything(), 3, 2), new AddLiquidity(0, 0, 50 * ONE, 200 * ONE, 0, 999));
        while (world.day() < DAYS) {
            Outcome.Accepted done = (Outcome.Accepted) new PassDay(world.day() + 1, Vector.empty()).apply(world);
            world = done.world();
            DayPassed passed = (DayPassed)
                    done.events().find(each -> each instanceof DayPassed).get();
            series = series.plus(passed.figures(), new long[0]);
            days = days.append(Earning.all(world).get(0));
        }
    }

    private static Desk desk(String language) {
        SeatView view = new SeatView(world, 0);
        return new Desk(5, view, new Place(Words.in(language), view, Names.NONE, text -> text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyWordIsThere(String language) {
        WhyPages why = new WhyPages(desk(language), days, series);
        CoinsPages coins = new CoinsPages(desk(language).place(), series, "/play/5/coins");
        for (Span span : Span.values()) {
            WhyPage page = why.of(span);
            assertSaid(page.title()
                    + page.rows()
                    + page.none()
                    + page.spans()
                    + page.chart().svg());
            assertSaid(page.pools().title() + page.pools().svg());
            for (Asset asset : Asset.values()) {
                CoinsPage moved = coins.of(asset.name(), span);
                assertSaid(
                        moved.chart().title() + moved.chart().svg() + moved.supply() + moved.moves() + moved.places());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyPartAndPlaceHasAName(String language) {
        Words words = Words.in(language);
        for (EarningPart each : EarningPart.values()) {
            assertTrue(words.knows("why_" + each.name().toLowerCase()), each.name());
            assertTrue(words.knows("why_" + each.name().toLowerCase() + "_text"), each.name());
        }
        for (Flow each : Flow.values()) {
            assertTrue(words.knows("coins_flow_" + each), each.name());
        }
        for (House each : House.values()) {
            assertTrue(words.knows("coins_house_" + each), each.name());
        }
        for (Site each : Site.values()) {
            boolean numbered = each == Site.MINTED || each == Site.BURNT || each == Site.HOUSE;
            assertTrue(numbered || words.knows("coins_at_" + each), each.name());
        }
    }

    @Test
    void everyRowThatIsNotNothingSaysHowItComesAbout() {
        WhyPage page = new WhyPages(desk("en"), days, series).of(Span.DAY);
        assertTrue(page.title().startsWith("On day 14 your net worth went from "), page.title());
        for (WhyRow each : page.rows()) {
            assertFalse(each.how().isEmpty(), each.name());
        }
        WhyRow staking = page.rows().get(0);
        assertEquals("Staking", staking.name());
        assertTrue(staking.how().get(0).matches("\\+[\\d.]+\u00a0OAK at [\\d.]+ USD each"), staking.how()::toString);
    }

    @Test
    void theTableForFilesAddsUp() {
        String[] lines = new WhyPages(desk("de"), days, series).csv().split("\r\n");
        assertEquals(DAYS + 1, lines.length);
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(",");
            BigDecimal sum = BigDecimal.ZERO;
            for (int at = 1; at < cells.length - 1; at++) {
                sum = sum.add(new BigDecimal(cells[at]));
            }
            assertEquals(0, sum.compareTo(new BigDecimal(cells[cells.length - 1])), lines[i]);
        }
    }

    @Test
    void beforeTheFirstDayThereIsNothing() {
        assertTrue(new WhyPages(desk("en"), Vector.empty(), Series.NONE)
                .of(Span.ALL)
                .empty());
        assertTrue(new CoinsPages(desk("en").place(), Series.NONE, "/x")
                .of("OAK", Span.DAY)
                .empty());
    }

    private static void assertSaid(String text) {
        assertFalse(KEY.matcher(text).find(), text);
    }
}
