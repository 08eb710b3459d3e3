package org.stakewood.web.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.DepositVault;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Repay;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SetCollateral;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.lending.Unhealthy;
import org.stakewood.economy.liquidation.Auctions;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.liquidation.Origin;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.outside.OutsideMarket;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.SeatView;
import org.stakewood.web.piece.Line;
import org.stakewood.web.play.action.AllActions;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** The forms of the lending panel: how they are read, and what they say they would do. */
class LendActionsTest {

    private static final Pattern KEY = Pattern.compile("(?:[a-z]+_)+[a-z]+|%s|null|NaN|Infinity");
    private static final World WORLD = Genesis.world(CreditScenarios.everything(), 7, 2);

    private static Desk desk(World world, String language) {
        return desk(world, 0, language);
    }

    private static Desk desk(World world, int account, String language) {
        SeatView view = new SeatView(world, account);
        return new Desk(5, view, new Place(Words.in(language), view, Names.NONE, text -> text));
    }

    private static Action action(Desk desk, String id) {
        return AllActions.find(desk, id).orElseThrow(() -> new AssertionError("no " + id));
    }

    private static SeatCommand read(World world, String id, String amount) {
        Desk desk = desk(world, "en");
        Reading reading = action(desk, id).read(desk, Input.of(Map.of("amount", List.of(amount))));
        return assertInstanceOf(Reading.Ready.class, reading).command();
    }

    private static World indebted() {
        World supplied = Worlds.after(WORLD, new Supply(0, 0, Asset.OAK, 1_000 * ONE));
        return Worlds.after(supplied, new Borrow(0, 0, Asset.USD, 100 * ONE));
    }

    @Test
    void formsBecomeCommands() {
        assertEquals(new Supply(0, 0, Asset.OAK, 250 * ONE), read(WORLD, "supply-0-OAK", "250"));
        World world = indebted();
        assertEquals(new Borrow(0, 0, Asset.USD, 10 * ONE), read(world, "borrow-0-USD", "10"));
        assertEquals(new Repay(0, 0, Asset.USD, 10 * ONE, false), read(world, "repay-0-USD", "10"));
        assertEquals(new SetCollateral(0, 0, Asset.OAK, false), read(world, "collateral-0-OAK", ""));
        Pledge pledge = assertInstanceOf(Pledge.class, read(world, "marketpledge-0", "100"));
        assertEquals(PledgeTarget.market(0), pledge.to());
    }

    @Test
    void theWholeDebtIsRepaidWhateverItIsByThen() {
        World world = indebted();
        long owed = new SeatView(world, 0).market(0).owed(Asset.USD);
        // 100 USD and a day's interest, which is not a whole cent.
        assertTrue(owed > 100 * ONE);
        String typed = Words.in("en").numbers().typed(owed);
        assertEquals(new Repay(0, 0, Asset.USD, owed, true), read(world, "repay-0-USD", typed));
        World after = Worlds.after(world, read(world, "repay-0-USD", typed));
        assertEquals(0, new SeatView(after, 0).market(0).owed(Asset.USD));
    }

    @Test
    void whatIsOfferedToTakeOutCanBeTakenOut() {
        World world = indebted();
        Desk desk = desk(world, "en");
        long most = action(desk, "withdraw-0-OAK").asked(desk, Input.NONE).max();
        assertTrue(most > 0 && most < 1_000 * ONE, "debts hold a part back: " + most);
        SeatCommand all = read(world, "withdraw-0-OAK", Words.in("en").numbers().typed(most));
        SeatView after = new SeatView(Worlds.after(world, all), 0);
        assertTrue(after.market(0).health().ratio() > 1);
        // What is left over the limit is less than a share's rounding.
        assertTrue(after.market(0).withdrawable(Asset.OAK) <= 10);
        World free = Worlds.after(WORLD, new Supply(0, 0, Asset.OAK, 1_000 * ONE));
        long supplied = new SeatView(free, 0).market(0).supplied(Asset.OAK);
        Withdraw everything =
                (Withdraw) read(free, "withdraw-0-OAK", Words.in("en").numbers().typed(supplied));
        assertEquals(
                0, new SeatView(Worlds.after(free, everything), 0).market(0).supplied(Asset.OAK));
    }

    @Test
    void whatIsOfferedToBorrowCanBeBorrowedAndNoMore() {
        World world = Worlds.after(WORLD, new Supply(0, 0, Asset.OAK, 1_000 * ONE));
        Desk desk = desk(world, "en");
        long most = action(desk, "borrow-0-USD").asked(desk, Input.NONE).max();
        // 1 000 OAK at some 2 USD with a limit of 60 %.
        assertTrue(most > 1_000 * ONE && most < 1_300 * ONE, "most " + most);
        assertInstanceOf(Outcome.Accepted.class, new Borrow(0, 0, Asset.USD, most).apply(world));
        assertInstanceOf(Outcome.Refused.class, new Borrow(0, 0, Asset.USD, most + 1).apply(world));
    }

    @Test
    void nothingIsOfferedThatIsNotThere() {
        Desk desk = desk(WORLD, "en");
        assertTrue(AllActions.find(desk, "repay-0-USD").isEmpty());
        assertTrue(AllActions.find(desk, "withdraw-0-USD").isEmpty());
        assertTrue(AllActions.find(desk, "marketrelease-0").isEmpty());
        assertFalse(action(desk, "borrow-0-USD").why(desk).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void previewsAndTablesAreSaidInEveryLanguage(String language) {
        World world = indebted();
        List<Command> all = List.of(
                new Supply(0, 0, Asset.USD, 100 * ONE),
                new Withdraw(0, 0, Asset.OAK, ONE),
                new Borrow(0, 0, Asset.USD, 100 * ONE),
                new Repay(0, 0, Asset.USD, 0, true),
                new SetCollateral(0, 0, Asset.OAK, true),
                new Pledge(0, 0, ONE, PledgeTarget.market(0)));
        Desk desk = desk(world, language);
        for (Command each : all) {
            Outcome.Accepted done = assertInstanceOf(Outcome.Accepted.class, each.apply(world), each.toString());
            var said = new PreviewWords(desk)
                    .of(new org.stakewood.game.Preview.Done(done.events(), new SeatView(done.world(), 0)));
            String text = said.formula() + (said.button() == null ? "" : said.button());
            for (Line line : said.lines()) {
                text += line.label() + line.value();
            }
            assertFalse(KEY.matcher(text).find(), text);
            assertTrue(said.lines().size() >= 2, each + ": " + said.lines());
        }
        int filled = 0;
        for (Sheet sheet : new Sheets(desk).of(Tab.LEND)) {
            filled += sheet.empty() ? 0 : 1;
            String table = sheet.caption() + sheet.columns();
            for (Row row : sheet.rows()) {
                table += row.head() + row.cells();
            }
            assertFalse(KEY.matcher(table).find(), table);
        }
        assertEquals(6, filled, "health, position, market, gauge, vaults and insurance");
        for (Action each : AllActions.of(desk, Tab.LEND)) {
            assertFalse(KEY.matcher(each.title(desk) + each.hint(desk)).find(), each.id());
        }
    }

    @Test
    void theHealthShownIsTheOneAfterIt() {
        World world = indebted();
        Desk desk = desk(world, "en");
        Outcome.Accepted done =
                assertInstanceOf(Outcome.Accepted.class, new Borrow(0, 0, Asset.USD, 900 * ONE).apply(world));
        var said = new PreviewWords(desk)
                .of(new org.stakewood.game.Preview.Done(done.events(), new SeatView(done.world(), 0)));
        // 1 000 OAK × some 2 USD × 0.75 ÷ some 1 000 USD: about 1.5; before it was about 15.
        double health = new SeatView(done.world(), 0).market(0).health().ratio();
        assertTrue(health > 1.3 && health < 1.6, "health " + health);
        assertTrue(
                said.lines().get(2).value().startsWith(desk.numbers().decimal(health, 2)),
                said.lines().toString());
    }

    @Test
    void everyDebtThatAFallMakesUnhealthyIsCountedOnceAndTheOwnIsMarked() {
        World world = indebted();
        Desk desk = desk(world, "en");
        var chart = new DangerCharts(desk.words(), desk.view())
                .prices(0, desk.view().market(0).liquidationPrice());
        double counted =
                chart.data().rows().stream().mapToDouble(each -> each.get(1)).sum();
        int before = desk(WORLD, "en").view().liquidationPrices(0).size();
        assertEquals(before + 1, desk.view().liquidationPrices(0).size());
        double now = desk.view().market(0).price(Asset.OAK);
        assertEquals(desk.view().liquidationPrices(0).count(each -> each < 1.2 * now), counted);
        assertTrue(chart.svg().contains("bar own"), "the own debt is not marked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void anUnhealthyPositionIsOfferedToOthersAndItsOwnerIsWarned(String language) {
        World supplied = Worlds.after(WORLD, new Supply(0, 0, Asset.OAK, 1_000 * ONE));
        long most = new SeatView(supplied, 0).market(0).borrowable(Asset.USD);
        World owing = Worlds.after(supplied, new Borrow(0, 0, Asset.USD, most));
        // 60 % may be owed, from 75 % on it is unhealthy: three quarters of the price are too little.
        World world = crashed(owing);
        Desk other = desk(world, 1, language);
        Action liquidate = action(other, "liquidate-0-0");
        long part = liquidate.asked(other, Input.NONE).max();
        assertTrue(part > 0, "nothing may be repaid");
        Reading reading = liquidate.read(
                other, Input.of(Map.of("amount", List.of(other.numbers().typed(part)))));
        SeatCommand command = assertInstanceOf(Reading.Ready.class, reading).command();
        Outcome.Accepted done = assertInstanceOf(Outcome.Accepted.class, command.apply(world));
        var said = new PreviewWords(other)
                .of(new org.stakewood.game.Preview.Done(done.events(), new SeatView(done.world(), 1)));
        assertEquals(3, said.lines().size());
        assertFalse(KEY.matcher(said.lines() + said.formula()).find(), said.toString());
        assertFalse(KEY.matcher(liquidate.title(other) + liquidate.hint(other)).find(), liquidate.hint(other));
        Desk owner = desk(world, 0, language);
        assertTrue(AllActions.find(owner, "liquidate-0-0").isEmpty(), "nobody liquidates themselves");
        List<NoticeView> notices = LendNotices.of(owner);
        assertEquals("danger", notices.get(0).tone());
        for (NoticeView each : notices) {
            String told = each.title() + each.text() + each.button();
            assertFalse(KEY.matcher(told).find(), told);
        }
    }

    /** The world in which OAK costs three quarters, on average and outside, after all positions were looked at. */
    private static World crashed(World world) {
        Draft draft = new Draft(world);
        for (Pool each : world.pools()) {
            if (each.asset2() == Asset.USD) {
                double price = each.spot() * 0.75;
                draft.setPrices(draft.prices().update(each.id(), PriceRecord.opening(price)));
            }
        }
        double outside = world.outside().price() * 0.75;
        draft.setOutside(new OutsideMarket(outside, 0, world.outside().floating(), Vector.of(outside)));
        Unhealthy.due(draft);
        return draft.world();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void lotsAreBoughtAndVaultsFilled(String language) {
        Draft draft = new Draft(WORLD);
        draft.debit(1, Asset.OAK, 100 * ONE);
        Auctions.open(draft, Origin.ofMarket(0, 1), Asset.USD, 100 * ONE, 8 * ONE, LotKind.OAK, 100 * ONE, 2);
        World world = draft.world();
        Desk desk = desk(world, language);
        Action buy = action(desk, "auction-1");
        // Today one OAK costs 2 × 1.2 = 2.4 USD; 108 USD are needed, so at most 45 OAK.
        assertEquals(45 * ONE, buy.asked(desk, Input.NONE).max(), 2);
        List<Action> all = List.of(buy, action(desk, "vaultin-USD"), action(desk, "vaultin-SOAK"));
        for (Action each : all) {
            assertFalse(KEY.matcher(each.title(desk) + each.hint(desk)).find(), each.hint(desk));
        }
        assertEquals(
                new BuyAuction(0, 1, 20 * ONE, 2.4 * 1.01),
                assertInstanceOf(Reading.Ready.class, buy.read(desk, Input.of(Map.of("amount", List.of("20")))))
                        .command());
        for (Command each : List.of(new BuyAuction(0, 1, 20 * ONE, 2.5), new DepositVault(0, Asset.USD, 50 * ONE))) {
            Outcome.Accepted done = assertInstanceOf(Outcome.Accepted.class, each.apply(world), each.toString());
            var said = new PreviewWords(desk)
                    .of(new org.stakewood.game.Preview.Done(done.events(), new SeatView(done.world(), 0)));
            assertFalse(
                    KEY.matcher(said.lines() + said.formula() + said.button()).find(), said.toString());
            assertTrue(said.lines().size() >= 2);
        }
        World deposited = Worlds.after(WORLD, new DepositVault(0, Asset.USD, 50 * ONE));
        Desk later = desk(deposited, language);
        assertEquals(
                50 * ONE, action(later, "vaultout-USD").asked(later, Input.NONE).max());
        assertTrue(new BackstopSheets(desk).all().get(0).urgent(), "the price of a lot falls every day");
        assertFalse(KEY.matcher(new BackstopSheets(desk).all().toString().replaceAll("link=\\S+", ""))
                .find());
    }
}
