package org.stakewood.web.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
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
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.command.Restart;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.League;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.synthetic.LoanWorlds;
import org.stakewood.economy.view.SeatView;
import org.stakewood.web.piece.Line;
import org.stakewood.web.piece.Preview;
import org.stakewood.web.play.action.AllActions;
import org.stakewood.web.text.EventWords;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** How a ruined player begins again: the form, what it says, the own stake and the board apart. */
class RestartPageTest {

    private static final Pattern KEY = Pattern.compile("(?:[a-z]+_)+[a-zA-Z]+|%s|null|NaN|Infinity|∞");

    private static World opening() {
        return Worlds.after(
                Genesis.world(CreditScenarios.everything(), 7, 2),
                new HandSeat(0, true, true, false),
                new HandSeat(1, true, true, false));
    }

    private static World ruined() {
        World poor = LoanWorlds.after(opening(), draft -> {
            Balances coins = draft.account(0).balances();
            for (Asset asset : Asset.values()) {
                draft.debit(0, asset, coins.of(asset));
                draft.credit(House.OUTSIDE, asset, coins.of(asset));
            }
        });
        return LoanWorlds.slashed(poor, poor.accounts().get(0).validator(), 0.95);
    }

    private static Desk desk(World world, String language) {
        SeatView view = new SeatView(world, 0);
        return new Desk(5, view, new Place(Words.in(language), view, Names.NONE, text -> text));
    }

    @Test
    void onlyTheRuinedAreOfferedIt() {
        assertTrue(AllActions.find(desk(opening(), "en"), "restart").isEmpty());
        Desk desk = desk(ruined(), "en");
        assertEquals("restart", AllActions.of(desk, Tab.STAKE).get(0).id());
        Action action = AllActions.find(desk, "restart").orElseThrow();
        assertEquals("Start again with 2\u202f187.50\u00a0OAK of stake", action.title(desk));
        var ready =
                assertInstanceOf(Reading.Ready.class, action.read(desk, Input.of(Map.of("validator", List.of("1")))));
        assertEquals(new Restart(0, 1), ready.command());
        assertInstanceOf(Reading.Wrong.class, action.read(desk, Input.NONE));
        World again = Worlds.after(ruined(), ready.command());
        assertTrue(AllActions.find(desk(again, "en"), "restart").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void itIsSaidInEveryLanguage(String language) {
        World world = ruined();
        Outcome.Accepted done = (Outcome.Accepted) new Restart(0, 1).apply(world);
        SeatView then = new SeatView(done.world(), 0);
        Preview said =
                new PreviewWords(desk(world, language)).of(new org.stakewood.game.Preview.Done(done.events(), then));
        String text = said.formula() + said.button();
        for (Line line : said.lines()) {
            text += line.label() + line.value();
        }
        Place place = desk(done.world(), language).place();
        text += new EventWords(place).tell(done.events().last()).orElseThrow();
        Sheet board = new Boards(place, null).of(Criterion.PROFIT, League.RESTARTED);
        assertEquals(1, board.rows().size());
        text += board.caption() + board.columns();
        Sheet stakes = new Sheets(desk(done.world(), language)).of(Tab.STAKE).get(0);
        String granted = stakes.rows().stream()
                .filter(each -> each.cells().get(1).contains(" · "))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(1);
        assertFalse(KEY.matcher(text + granted).find(), text + granted);
        assertEquals(
                PositionPart.rank(desk(done.world(), language)),
                Words.in(language).say("rank_of", 1, 1));
    }
}
