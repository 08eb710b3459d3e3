package org.stakewood.web.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import java.util.Arrays;
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
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SetOrder;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.Aid;
import org.stakewood.economy.order.LimitOrder;
import org.stakewood.economy.order.OrderKind;
import org.stakewood.economy.order.ProtectLoan;
import org.stakewood.economy.order.ProtectMarket;
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

/** The forms of standing orders: how they are read, what they say, and how an order is seen and taken back. */
class OrderActionsTest {

    private static final Pattern KEY = Pattern.compile("(?:[a-z]+_)+[a-zA-Z]+|%s|null|NaN|Infinity|∞");
    private static final GuardRules WIDE = new GuardRules(
            true, true, true, true, 0.40, 0.02, 0.88, 0.02, 1.01, 5, 0.90, 0.40, 2, 0.95, 0.05, 0.05, 5, 3);

    /** A loan at validator 1 and a debt in the market. */
    private static final World INDEBTED = Worlds.after(
            Genesis.world(
                    Worlds.with(
                            CreditScenarios.everything(),
                            edit -> edit.credit(
                                    CreditScenarios.rules(CreditScenarios.desk(Resolution.BUYCOVER, WIDE)))),
                    7,
                    2),
            new Delegate(0, 1, 1_000 * ONE),
            new Pledge(0, 1, 1_000 * ONE, PledgeTarget.desk(0)),
            new Draw(0, 0, 1, 200 * ONE, LoanKind.CALLABLE),
            new Supply(0, 0, Asset.OAK, 500 * ONE),
            new Borrow(0, 0, Asset.USD, 100 * ONE));

    private static Desk desk(World world, String language) {
        SeatView view = new SeatView(world, 0);
        return new Desk(5, view, new Place(Words.in(language), view, Names.NONE, text -> text));
    }

    private static Reading reading(World world, String id, String... form) {
        Desk desk = desk(world, "en");
        Map<String, List<String>> all = new HashMap<>();
        for (int at = 0; at < form.length; at += 2) {
            all.put(form[at], List.of(form[at + 1]));
        }
        return AllActions.find(desk, id)
                .orElseThrow(() -> new AssertionError("no " + id))
                .read(desk, Input.of(all));
    }

    private static SeatCommand read(String id, String... form) {
        return assertInstanceOf(Reading.Ready.class, reading(INDEBTED, id, form))
                .command();
    }

    private static List<SetOrder> orders() {
        return List.of(
                new SetOrder(0, OrderKind.LIMIT, new LimitOrder(0, Asset.OAK, 100 * ONE, 2.2)),
                new SetOrder(0, OrderKind.LIMIT, new LimitOrder(0, Asset.USD, 100 * ONE, 1.5)),
                new SetOrder(0, OrderKind.LOAN, new ProtectLoan(0, 1, 1.2, Aid.REPAY, 50 * ONE)),
                new SetOrder(0, OrderKind.LOAN, new ProtectLoan(0, 1, 1.3, Aid.TOP_UP, 50 * ONE)),
                new SetOrder(0, OrderKind.MARKET, new ProtectMarket(0, 1.2, Aid.REPAY, Asset.USD, 50 * ONE)),
                new SetOrder(0, OrderKind.MARKET, new ProtectMarket(0, 1.3, Aid.TOP_UP, Asset.OAK, 50 * ONE)));
    }

    private static World placed() {
        return Worlds.after(INDEBTED, orders().toArray(new Command[0]));
    }

    private static Preview ahead(World world, Command command, String language) {
        Outcome.Accepted done = assertInstanceOf(Outcome.Accepted.class, command.apply(world), command.toString());
        return new PreviewWords(desk(world, language))
                .of(new org.stakewood.game.Preview.Done(done.events(), new SeatView(done.world(), 0)));
    }

    @Test
    void formsBecomeOrders() {
        List<SetOrder> all = orders();
        assertEquals(all.get(0), read("limit", "sell", "0-OAK", "price", "2.20", "amount", "100"));
        assertEquals(all.get(1), read("limit", "sell", "0-USD", "price", "1.5", "amount", "100"));
        assertEquals(all.get(2), read("protectloan-0", "aid", "REPAY", "below", "1.2", "amount", "50"));
        assertEquals(
                all.get(3), read("protectloan-0", "validator", "1", "aid", "TOP_UP", "below", "1.3", "amount", "50"));
        assertEquals(all.get(4), read("protectmarket-0", "aid", "REPAY-USD", "below", "1.2", "amount", "50"));
        assertEquals(all.get(5), read("protectmarket-0", "aid", "TOP_UP-OAK", "below", "1.3", "amount", "50"));
    }

    @Test
    void whatCannotBeReadSaysWhatToChange() {
        String[][] forms = {
            {"limit", "sell", "9-OAK", "price", "2", "amount", "1"},
            {"limit", "sell", "0-OAK", "price", "cheap", "amount", "1"},
            {"limit", "sell", "0-OAK", "price", "2"},
            {"protectloan-0", "validator", "77", "aid", "REPAY", "below", "1.2", "amount", "1"},
            {"protectloan-0", "aid", "REPAY", "below", "", "amount", "1"},
            {"protectmarket-0", "aid", "REPAY-OAK", "below", "1.2", "amount", "1"}
        };
        for (String[] each : forms) {
            String[] form = Arrays.copyOfRange(each, 1, each.length);
            var wrong = assertInstanceOf(Reading.Wrong.class, reading(INDEBTED, each[0], form), String.join(" ", each));
            assertFalse(KEY.matcher(wrong.sentence()).find(), wrong.sentence());
        }
    }

    @Test
    void onlyWhatWaitsCanBeTakenBack() {
        assertTrue(AllActions.find(desk(INDEBTED, "en"), "cancelorder-LIMIT").isEmpty());
        World world = placed();
        for (OrderKind kind : OrderKind.values()) {
            var ready = assertInstanceOf(Reading.Ready.class, reading(world, "cancelorder-" + kind));
            assertEquals(new SetOrder(0, kind, null), ready.command());
            world = Worlds.after(world, ready.command());
        }
        assertTrue(new SeatView(world, 0).orders().empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void orderAndPriceOfNowAreSaidInEveryLanguage(String language) {
        for (SetOrder each : orders()) {
            Preview said = ahead(INDEBTED, each, language);
            assertEquals(3, said.lines().size(), each.toString());
            checkWords(said);
        }
        World world = placed();
        for (OrderKind kind : OrderKind.values()) {
            checkWords(ahead(world, new SetOrder(0, kind, null), language));
        }
        Desk desk = desk(world, language);
        for (Tab tab : List.of(Tab.TRADE, Tab.BORROW, Tab.LEND)) {
            long waiting = new Sheets(desk)
                    .of(tab).stream()
                            .flatMap(sheet -> sheet.rows().stream())
                            .filter(row -> row.link() != null && row.link().contains("do=cancelorder-"))
                            .peek(row -> assertFalse(
                                    KEY.matcher(row.head() + row.cells()).find(), row.toString()))
                            .count();
            assertEquals(1, waiting, tab.toString());
            for (Action each : AllActions.of(desk, tab)) {
                String text = each.title(desk) + each.hint(desk) + each.fields(desk, Input.NONE);
                if (each.asked(desk, Input.NONE) != null) {
                    text += each.asked(desk, Input.NONE).label();
                }
                assertFalse(
                        KEY.matcher(text.replaceAll("TOP_UP|value=[^,\\]]*", ""))
                                .find(),
                        text);
            }
        }
    }

    private static void checkWords(Preview said) {
        String text = String.valueOf(said.formula() == null ? "" : said.formula());
        for (Line line : said.lines()) {
            text += line.label() + line.value();
        }
        assertFalse(KEY.matcher(text).find(), text);
    }
}
