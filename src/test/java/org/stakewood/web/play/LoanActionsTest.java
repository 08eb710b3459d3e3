package org.stakewood.web.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Release;
import org.stakewood.economy.command.RepayLoan;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.GuardRules;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.view.SeatView;
import org.stakewood.web.piece.Line;
import org.stakewood.web.piece.Preview;
import org.stakewood.web.play.action.AllActions;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** The forms of the borrowing panel: how they are read, and what they say they would do. */
class LoanActionsTest {

    private static final Pattern KEY = Pattern.compile("(?:[a-z]+_)+[a-z]+|%s|null|NaN|Infinity|∞");
    /** The class's guards with a cap so wide that the player's draws do not reach it. */
    private static final GuardRules WIDE = new GuardRules(
            true, true, true, true, 0.40, 0.02, 0.88, 0.02, 1.01, 5, 0.90, 0.40, 2, 0.95, 0.05, 0.05, 5, 3);

    private static final World STAKED = Worlds.after(
            Genesis.world(
                    Worlds.with(
                            CreditScenarios.everything(),
                            edit -> edit.credit(
                                    CreditScenarios.rules(CreditScenarios.desk(Resolution.BUYCOVER, WIDE)))),
                    7,
                    2),
            new Delegate(0, 1, 1_000 * ONE));

    private static Desk desk(World world, String language) {
        SeatView view = new SeatView(world, 0);
        return new Desk(5, view, new Place(Words.in(language), view, Names.NONE, text -> text));
    }

    private static Action action(Desk desk, String id) {
        return AllActions.find(desk, id).orElseThrow(() -> new AssertionError("no " + id));
    }

    private static SeatCommand read(World world, String id, String amount, String... more) {
        Desk desk = desk(world, "en");
        Map<String, List<String>> form = new HashMap<>(Map.of("amount", List.of(amount)));
        for (int at = 0; at < more.length; at += 2) {
            form.put(more[at], List.of(more[at + 1]));
        }
        Reading reading = action(desk, id).read(desk, Input.of(form));
        return assertInstanceOf(Reading.Ready.class, reading).command();
    }

    private static World pledged() {
        return Worlds.after(STAKED, read(STAKED, "pledge-0", "1000", "validator", "1"));
    }

    private static World drawn() {
        return Worlds.after(pledged(), new Draw(0, 0, 1, 200 * ONE, LoanKind.CALLABLE));
    }

    private static Preview ahead(World world, Command command, String language) {
        Outcome.Accepted done = assertInstanceOf(Outcome.Accepted.class, command.apply(world), command.toString());
        return new PreviewWords(desk(world, language))
                .of(new org.stakewood.game.Preview.Done(done.events(), new SeatView(done.world(), 0)));
    }

    @Test
    void formsBecomeCommands() {
        Pledge pledge = assertInstanceOf(Pledge.class, read(STAKED, "pledge-0", "1000", "validator", "1"));
        assertEquals(PledgeTarget.desk(0), pledge.to());
        assertEquals(1, pledge.validator());
        World world = pledged();
        assertEquals(new Draw(0, 0, 1, 50 * ONE, LoanKind.CALLABLE), read(world, "draw-0", "50", "validator", "1"));
        assertEquals(
                new Draw(0, 0, 1, 50 * ONE, LoanKind.TERM),
                read(world, "draw-0", "50", "validator", "1", "kind", "TERM"));
        Release release = assertInstanceOf(Release.class, read(drawn(), "release-0", "10", "validator", "1"));
        assertEquals(PledgeTarget.desk(0), release.from());
        assertEquals(new RepayLoan(0, 0, 1, 50 * ONE, false), read(drawn(), "repayloan-0", "50"));
    }

    @Test
    void aLoanKeepsItsTerms() {
        assertEquals(new Draw(0, 0, 1, 50 * ONE, LoanKind.CALLABLE), read(drawn(), "draw-0", "50", "kind", "TERM"));
    }

    @Test
    void noLessThanClosingTakesMeansAllOfIt() {
        World world = drawn();
        long close = new SeatView(world, 0).loan(0, 1).toClose();
        // 200 sOAK and the first day's interest.
        assertTrue(close > 200 * ONE && close < 201 * ONE, "close " + close);
        String typed = Words.in("en").numbers().typed(close);
        assertEquals(new RepayLoan(0, 0, 1, close, true), read(world, "repayloan-0", typed));
    }

    @Test
    void whatIsOfferedCanBeDrawnAndNoMore() {
        World world = pledged();
        Desk desk = desk(world, "en");
        long most = action(desk, "draw-0").asked(desk, Input.NONE).max();
        // A day gives 500 sOAK at most; 60 % of 1 000 OAK would be more.
        assertEquals(500 * ONE, most);
        assertInstanceOf(Outcome.Accepted.class, new Draw(0, 0, 1, most, LoanKind.CALLABLE).apply(world));
        assertInstanceOf(Outcome.Refused.class, new Draw(0, 0, 1, most + 1, LoanKind.CALLABLE).apply(world));
    }

    @Test
    void whatIsOfferedCanBeReleased() {
        World world = drawn();
        Desk desk = desk(world, "en");
        long most = action(desk, "release-0").asked(desk, Input.NONE).max();
        // Some 200 sOAK need 200 ÷ 0.6 = 333 of 1 000 OAK, at a price of sOAK not above par.
        assertTrue(most > 600 * ONE && most < 667 * ONE, "most " + most);
        SeatCommand command = read(world, "release-0", Words.in("en").numbers().typed(most));
        assertInstanceOf(Outcome.Accepted.class, command.apply(world));
    }

    @Test
    void nothingIsOfferedThatIsNotThere() {
        Desk desk = desk(STAKED, "en");
        assertTrue(AllActions.find(desk, "draw-0").isEmpty());
        assertTrue(AllActions.find(desk, "repayloan-0").isEmpty());
        assertTrue(AllActions.find(desk, "release-0").isEmpty());
        assertTrue(AllActions.find(desk(pledged(), "en"), "repayloan-0").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void previewsAndTablesAreSaidInEveryLanguage(String language) {
        World world = drawn();
        Desk desk = desk(world, language);
        List<Command> all = List.of(
                read(STAKED, "pledge-0", "500", "validator", "1"),
                new Draw(0, 0, 1, 50 * ONE, LoanKind.CALLABLE),
                new RepayLoan(0, 0, 1, 50 * ONE, false),
                new RepayLoan(0, 0, 1, 200 * ONE, false),
                new Release(0, 1, 10 * ONE, PledgeTarget.desk(0)));
        for (Command each : all) {
            Preview said = ahead(each instanceof Pledge ? STAKED : world, each, language);
            String text = said.formula() + said.button();
            for (Line line : said.lines()) {
                text += line.label() + line.value();
            }
            assertFalse(KEY.matcher(text).find(), text);
            assertTrue(said.lines().size() >= 2, each + ": " + said.lines());
        }
        for (Sheet sheet : new Sheets(desk).of(Tab.BORROW)) {
            assertFalse(sheet.empty(), sheet.caption());
            String table = sheet.caption() + sheet.columns();
            for (Row row : sheet.rows()) {
                table += row.head() + row.cells();
                assertEquals(sheet.columns().size() - 1, row.cells().size());
            }
            assertFalse(KEY.matcher(table).find(), table);
        }
        for (Action each : AllActions.of(desk, Tab.BORROW)) {
            String fields = each.fields(desk, Input.NONE).toString();
            String text = each.title(desk) + each.hint(desk) + fields;
            assertFalse(KEY.matcher(text).find(), text);
        }
    }

    @Test
    void theHealthShownIsTheOneAfterIt() {
        World world = drawn();
        Command more = new Draw(0, 0, 1, 250 * ONE, LoanKind.CALLABLE);
        World then = Worlds.after(world, more);
        // 0.80 × 1 000 OAK ÷ some 450 sOAK, which cost a little less than 1 OAK each: from about 4 to about 1.8.
        double before = new SeatView(world, 0).loan(0, 1).condition().health();
        double after = new SeatView(then, 0).loan(0, 1).condition().health();
        assertTrue(before > 3.9 && before < 4.5, "before " + before);
        assertTrue(after > 1.7 && after < 2.0, "after " + after);
        String said = ahead(world, more, "en").lines().get(2).value();
        assertTrue(said.startsWith("%.2f → %.2f".formatted(before, after)), said);
    }

    @Test
    void everyDebtOfTheDesksIsInABand() {
        SeatView view = new SeatView(drawn(), 0);
        var bands = view.soak().bands();
        long debt = bands.map(each -> each.debt()).sum().longValue();
        // Whatever is in the world was lent by the desk; each loan is rounded by less than a unit.
        assertEquals(view.supply(Asset.SOAK), debt, 100);
        // A market debt counts where a fall of OAK can endanger it; one against dollars alone never is.
        var world = drawn();
        int markets = world.accounts()
                .map(each -> new SeatView(world, each.id()).market(0))
                .count(each -> each.position().indebted() && each.liquidationPrice() <= each.price(Asset.OAK));
        assertEquals(
                view.soak().losses().size(),
                bands.map(each -> each.loans()).sum().intValue() + markets);
        assertTrue(view.soak().losses().forAll(each -> each >= 0 && each <= 1));
    }

    @Test
    void aPartThatIsLostMakesALoanWeaker() {
        var loan = new SeatView(drawn(), 0).loan(0, 1);
        assertEquals(loan.condition(), loan.ifSlashed(0));
        assertTrue(loan.ifSlashed(0.2).health() < loan.condition().health());
        assertTrue(loan.ifSlashed(0.2).phi() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void aLossIsShownForOneselfAndForEverybody(String language) {
        Desk desk = desk(drawn(), language);
        Ghost ghost = Ghost.of(desk, Tab.BORROW, "30");
        assertEquals(1, ghost.steps().stream().filter(Choice::current).count());
        assertEquals(1, ghost.sheet().rows().size());
        assertFalse(ghost.chart().empty());
        long debts = ghost.chart().data().rows().stream()
                .mapToLong(each -> Math.round(each.get(1)))
                .sum();
        assertEquals(desk.view().losses().size(), debts);
        Row mine = ghost.sheet().rows().get(0);
        String text = ghost.sheet().caption()
                + ghost.sheet().columns()
                + mine.head()
                + mine.cells()
                + ghost.chart().title();
        assertFalse(KEY.matcher(text).find(), text);
        // Some 200 sOAK against 1 000 OAK: h = 1 where φ·200·p = 0.8·S, well before all of it is lost.
        double own = desk.view().ownLoss();
        assertTrue(own > 0.2 && own < 0.75, "own " + own);
        var loan = desk.view().loan(0, 1);
        assertTrue(loan.ifSlashed(own - 0.001).health() >= 1);
        assertTrue(loan.ifSlashed(own + 0.001).health() < 1);
        assertEquals("", Alarm.of(desk));
    }
}
