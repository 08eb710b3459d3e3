package org.stakewood.web.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.farming.ProgrammeKind;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.FarmLine;
import org.stakewood.economy.view.FarmView;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SeatView;
import org.stakewood.web.play.action.AllActions;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** What the farm gives away today, and what it makes of rates. */
class FarmSheetsTest {

    private static final Pattern KEY = Pattern.compile("(?:[a-z]+_)+[a-z]+|%s|null|NaN|Infinity");

    private static final World BEFORE = Genesis.world(CreditScenarios.everything(), 7, 2);
    private static final World WORLD = Worlds.days(BEFORE, 12);

    @Test
    void paysNothingBeforeItsTime() {
        assertEquals(0, new SeatView(BEFORE, 0).farm().today());
        assertEquals(2_000 * ONE, new SeatView(WORLD, 0).farm().today());
    }

    @Test
    void borrowersShareByTheValueOfTheirDebts() {
        SeatView view = new SeatView(WORLD, 0);
        FarmView farm = view.farm();
        MarketView market = view.market(0);
        double all = 0;
        for (Book each : market.books()) {
            all += each.owed() * market.price(each.asset());
        }
        long usd = market.book(Asset.USD).owed();
        FarmLine line = farm.lines()
                .find(each -> each.kind() == ProgrammeKind.BORROWERS && each.target() == Asset.USD.ordinal())
                .get();
        // 30 of 100 parts of 2 000 ACORN are 600; of these the part of the USD debts in all debts.
        assertEquals(600e6 * usd / all, line.today(), 2);
        // Reward a year = ACORN a day · days of a year · price ÷ what is owed.
        double year = view.rules().time().daysPerYear();
        assertEquals(line.today() * year * farm.price() / usd, line.rate(), 1e-12);
        long together = farm.lines().map(FarmLine::today).sum().longValue();
        assertTrue(together <= 2_000 * ONE && together > 2_000 * ONE - 20, "together " + together);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void isSaidInEveryLanguage(String language) {
        SeatView view = new SeatView(WORLD, 0);
        Desk desk = new Desk(5, view, new Place(Words.in(language), view, Names.NONE, text -> text));
        assertEquals(2, new Sheets(desk).of(Tab.FARM).size());
        for (Tab tab : new Tab[] {Tab.FARM, Tab.LEND}) {
            for (Sheet sheet : new Sheets(desk).of(tab)) {
                String table = sheet.caption() + sheet.columns();
                for (Row row : sheet.rows()) {
                    table += row.head() + row.cells();
                }
                assertFalse(KEY.matcher(table).find(), table);
            }
        }
        assertTrue(FarmSheets.paid(desk, 0.12, 0.667).contains("▲"), "being paid to borrow is marked");
        assertFalse(FarmSheets.paid(desk, 0.12, 0.05).contains("▲"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void whoSuppliesMayClaim(String language) {
        World world = Worlds.days(Worlds.after(WORLD, new Supply(0, 0, Asset.OAK, 500 * ONE)), 2);
        SeatView view = new SeatView(world, 0);
        long claim = view.farm().claim();
        assertTrue(claim > 0, "two days after the supply");
        Desk desk = new Desk(5, view, new Place(Words.in(language), view, Names.NONE, text -> text));
        Action action = AllActions.find(desk, "claimfarm").orElseThrow();
        assertNull(action.why(desk));
        Reading.Ready ready = assertInstanceOf(Reading.Ready.class, action.read(desk, Input.NONE));
        Outcome.Accepted done =
                assertInstanceOf(Outcome.Accepted.class, ready.command().apply(world));
        var said = new PreviewWords(desk)
                .of(new org.stakewood.game.Preview.Done(done.events(), new SeatView(done.world(), 0)));
        assertFalse(
                KEY.matcher(said.lines() + said.button() + action.hint(desk)).find(), said.toString());
        assertEquals(2, said.lines().size());
        assertEquals(0, new SeatView(done.world(), 0).farm().claim());
        Desk idle = new Desk(5, new SeatView(BEFORE, 0), desk.place());
        assertFalse(KEY.matcher(action.why(idle)).find(), "nothing to claim says why");
    }
}
