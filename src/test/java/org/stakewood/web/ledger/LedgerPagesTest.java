package org.stakewood.web.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.agents.Agents;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Refusal;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.DepositVault;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.RemoveLiquidity;
import org.stakewood.economy.command.Repay;
import org.stakewood.economy.command.RepayLoan;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.Transfer;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.VaultPaid;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.view.HostView;
import org.stakewood.economy.view.PublicView;
import org.stakewood.economy.view.SeatView;
import org.stakewood.game.Entry;
import org.stakewood.game.Happening;
import org.stakewood.game.Result;
import org.stakewood.game.Series;
import org.stakewood.store.scenario.ScenarioLibrary;
import org.stakewood.web.piece.FeedEntry;
import org.stakewood.web.play.Desk;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** A ledger says to the micro-unit what each act did to the free coins, and shows what was refused. */
class LedgerPagesTest {

    private static final long SEED = 23;
    private static final long ONE = 1_000_000;
    private static final Pattern KEY = Pattern.compile("(ledger|command|refusal|event|label|figure)_[a-zA-Z]|%s|NaN");

    @Test
    void coinsOfEveryActAddUpToTheChangeOfTheBalance() {
        World world = Genesis.world(
                new ScenarioLibrary(java.util.Optional.empty())
                        .byId("open-sandbox")
                        .orElseThrow()
                        .game(SEED),
                SEED,
                12);
        Set<String> met = new TreeSet<>();
        while (world.day() < 90) {
            Vector<SeatCommand> orders = Agents.orders(new HostView(world), SEED);
            for (SeatCommand each : orders) {
                if (each.apply(world) instanceof Outcome.Accepted done) {
                    check(world, done, each, met);
                }
            }
            world = ((Outcome.Accepted) new PassDay(world.day() + 1, orders).apply(world)).world();
        }
        assertTrue(met.size() >= 10, () -> "seed " + SEED + " met only " + met);
    }

    @Test
    void coinsOfWhatBotsSeldomDoAddUpToo() {
        World world = Worlds.days(Genesis.world(CreditScenarios.everything(), SEED, 4), 12);
        Set<String> met = new TreeSet<>();
        int own = world.accounts().get(0).validator() >= 0
                ? world.accounts().get(0).validator()
                : world.accounts().get(0).delegations().head().validator();
        for (SeatCommand each : List.of(
                new AddLiquidity(0, 0, 50 * ONE, 200 * ONE, 0, 999),
                new RemoveLiquidity(0, 0, 1_000, 0, 0, 999),
                new Supply(0, 0, Asset.OAK, 100 * ONE),
                new Borrow(0, 0, Asset.USD, 20 * ONE),
                new Repay(0, 0, Asset.USD, 10 * ONE, false),
                new DepositVault(0, Asset.USD, 30 * ONE),
                new Pledge(0, own, 500 * ONE, PledgeTarget.desk(0)),
                new Draw(0, 0, own, 50 * ONE, LoanKind.CALLABLE),
                new RepayLoan(0, 0, own, 20 * ONE, false),
                new Transfer(0, 1, Asset.USD, 5 * ONE))) {
            if (each.apply(world) instanceof Outcome.Accepted done) {
                check(world, done, each, met);
                world = done.world();
            }
        }
        assertTrue(met.size() >= 6, () -> "seed " + SEED + " met only " + met);
    }

    /** What auctions and vaults pay may be deposit shares: those are told by the entry itself. */
    private static void check(World before, Outcome.Accepted done, SeatCommand command, Set<String> met) {
        if (done.events().exists(each -> each instanceof AuctionBought || each instanceof VaultPaid)) {
            return;
        }
        int account = command.account();
        Map<Asset, Long> said = new EnumMap<>(Asset.class);
        for (Event each : done.events()) {
            Effects.of(each, new PublicView(before), account)
                    .forEach((asset, micros) -> said.merge(asset, micros, Math::addExact));
        }
        for (Asset asset : Asset.values()) {
            long change = done.world().accounts().get(account).balances().of(asset)
                    - before.accounts().get(account).balances().of(asset);
            assertEquals(
                    change,
                    said.getOrDefault(asset, 0L),
                    () -> "seed " + SEED + ", " + asset + " of " + command + ": " + done.events());
        }
        met.add(command.getClass().getSimpleName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyEntryIsSaid(String language) {
        World world = Worlds.days(Genesis.world(CreditScenarios.everything(), SEED, 4), 12);
        Supply supply = new Supply(0, 0, Asset.OAK, 100 * ONE);
        Outcome.Accepted done = (Outcome.Accepted) supply.apply(world);
        List<Happening> rows = new ArrayList<>();
        for (Event each : done.events()) {
            rows.add(new Happening(40, rows.size(), 13, each));
        }
        Delegate tooMuch = new Delegate(0, 0, 1_000_000_000 * ONE);
        Refusal refusal = Worlds.refusal(world, tooMuch);
        Entry refused = new Entry(41, 13, "0:x", 0, tooMuch, Result.REFUSED, refusal, null, null);
        SeatView view = new SeatView(done.world(), 0);
        Desk desk = new Desk(5, view, new Place(Words.in(language), view, new Names(Map.of(), 0), text -> text));
        List<FeedEntry> entries =
                new LedgerPages(desk, Series.NONE, TreeMap.of(12, 1.4, 13, 1.3)).entries(rows, List.of(refused));
        assertEquals("r41", entries.get(0).id());
        assertEquals("caution", entries.get(0).tone());
        for (FeedEntry each : entries) {
            assertFalse(KEY.matcher(each.toString()).find(), each::toString);
            assertTrue(each.expands(), each::toString);
        }
        FeedEntry supplied = entries.get(entries.size() - 1);
        String shown = supplied.figures().toString();
        assertTrue(shown.contains("\u2212100"), shown);
        assertTrue(shown.contains(language.equals("en") ? "1.40 → 1.30" : "1,40 → 1,30"), shown);
        assertEquals("/play/5/explain/supply-0-OAK", supplied.link());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyCommandHasAName(String language) {
        for (Class<?> each : SeatCommand.class.getPermittedSubclasses()) {
            assertTrue(Words.in(language).knows("command_" + each.getSimpleName()), each.getSimpleName());
        }
    }
}
