package org.stakewood.web.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.agents.Agents;
import org.stakewood.economy.Account;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.StableSwap;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.League;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.view.HostView;
import org.stakewood.economy.view.SeatView;
import org.stakewood.game.Series;
import org.stakewood.web.play.Boards;
import org.stakewood.web.play.Cell;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.NetworkSheet;
import org.stakewood.web.play.PlayFigures;
import org.stakewood.web.play.Row;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.play.Term;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** Every figure that leads to an explanation has one, and its formula with the player's numbers gives what is shown. */
class ExplanationsTest {

    private static final long SEED = 11;
    private static final int DAYS = 45;
    private static final int SEATS = 12;
    private static final Pattern KEY =
            Pattern.compile("(explain|term|part|column|soak|lend|terms|farm)_[a-zA-Z]|%s|NaN|Infinity|null");

    /** A figure's id as a template writes it: an argument, or the end of an address. */
    private static final Pattern LINK =
            Pattern.compile("explainOf\\('([^']+)'\\)|(?:\\.explain\\}|/explain/)([A-Za-z][A-Za-z0-9_-]*)\"");

    private static World world;
    private static Series series = Series.NONE;

    @BeforeAll
    static void play() {
        world = Genesis.world(CreditScenarios.everything(), SEED, SEATS);
        while (world.day() < DAYS) {
            var orders = Agents.orders(new HostView(world), SEED);
            Outcome.Accepted done = (Outcome.Accepted) new PassDay(world.day() + 1, orders).apply(world);
            world = done.world();
            DayPassed passed = (DayPassed)
                    done.events().find(each -> each instanceof DayPassed).get();
            series = series.plus(
                    passed.figures(),
                    world.accounts()
                            .toJavaStream()
                            .mapToLong(each -> each.track().worth())
                            .toArray());
        }
        world = withStakeInAMarketAndOnItsWayOut();
    }

    /** What the bots do not do: stake stands for a market's debts, and some of it is taken out. */
    private static World withStakeInAMarketAndOnItsWayOut() {
        return with(
                with(
                        world,
                        (account, each) ->
                                new Pledge(account.id(), each.validator(), each.shares() / 8, PledgeTarget.market(0))),
                (account, each) -> new Undelegate(account.id(), each.validator(), each.shares() / 8));
    }

    /** The world after the first act with somebody's stake that is allowed. */
    private static World with(World before, BiFunction<Account, Delegation, Command> act) {
        for (Account account : before.accounts()) {
            for (Delegation each : account.delegations()) {
                if (act.apply(account, each).apply(before) instanceof Outcome.Accepted done) {
                    return done.world();
                }
            }
        }
        throw new AssertionError("seed " + SEED + ": nobody's stake is free");
    }

    private static Desk desk(String language, int account) {
        SeatView view = new SeatView(world, account);
        return new Desk(
                5, view, new Place(Words.in(language), view, new Names(java.util.Map.of(), account), text -> text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyLinkedFigureEqualsItsFormula(String language) {
        Set<String> kinds = new TreeSet<>();
        for (int account = 0; account < world.accounts().size(); account++) {
            Desk desk = desk(language, account);
            Explanations explanations = new Explanations(desk, series);
            for (Cell each : cells(desk)) {
                String id = each.explain().substring(desk.explain("").length());
                Explanation how = explanations
                        .find(id)
                        .orElseThrow(() -> new AssertionError("seed " + SEED + ": nothing explains " + id));
                assertEquals(each.text(), how.shown(), () -> "seed " + SEED + ", " + id + ": " + how.numbers());
                assertFalse(
                        KEY.matcher(how.name() + how.meaning() + how.words() + how.numbers())
                                .find(),
                        how::toString);
                kinds.add(id.replaceAll("-.*", ""));
            }
        }
        assertTrue(
                kinds.containsAll(List.of(
                        "networth",
                        "free",
                        "change",
                        "rank",
                        "profit",
                        "share",
                        "yield",
                        "rate",
                        "stake",
                        "spot",
                        "depth",
                        "fee",
                        "feeyield",
                        "out",
                        "leaving",
                        "wait",
                        "uptime",
                        "outside",
                        "lp",
                        "gain",
                        "loanhealth",
                        "ghostloan",
                        "ghostmarket",
                        "average",
                        "guard",
                        "farmclaim",
                        "loanpledge",
                        "loanowed",
                        "lent",
                        "owes",
                        "lentstake",
                        "loanrate",
                        "room",
                        "nav",
                        "implied",
                        "health",
                        "supply",
                        "borrow",
                        "use",
                        "reward",
                        "vault",
                        "score",
                        "net",
                        "corruption",
                        "gini",
                        "third")),
                () -> "not met in " + DAYS + " days of seed " + SEED + ": " + kinds);
    }

    @Test
    void theDeepestFallIsThatOfTheDaysPlayed() {
        for (int account = 0; account < world.accounts().size(); account++) {
            Explanation fall = new Explanations(desk("en", account), series)
                    .find("score-" + Criterion.SURVIVOR)
                    .orElseThrow();
            double known = world.accounts().get(account).track().drawdown();
            assertEquals(known, fall.formula().value().doubleValue(), 1e-12, fall::numbers);
            assertEquals(known == 0, fall.counted(), fall::numbers);
        }
    }

    /** A price that no formula gave would fall back to a number that says nothing. */
    @Test
    void pricesFollowFromWhatIsInThePoolsAndFromTheirDays() {
        Explanations explanations = new Explanations(desk("en", 0), series);
        List<String> computed = new ArrayList<>(List.of("soak-price", "average-OAK"));
        world.pools().forEach(each -> computed.add("spot-" + each.id()));
        assertTrue(world.pools().exists(each -> each.kind() instanceof StableSwap));
        for (String each : computed) {
            Explanation price = explanations.find(each).orElseThrow();
            assertFalse(price.counted(), () -> each + ": " + price.numbers());
        }
    }

    /** Some links are made by the templates themselves. */
    @Test
    void whatThePagesNameIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path each : templates.filter(Files::isRegularFile).toList()) {
                LINK.matcher(Files.readString(each))
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .forEach(named::add);
            }
        }
        assertTrue(
                named.containsAll(List.of("networth", "change", "rank", "profit", "free-OAK", "free-USD")),
                () -> "links of the templates are not found: " + named);
        for (int account = 0; account < world.accounts().size(); account++) {
            Desk desk = desk("en", account);
            Explanations explanations = new Explanations(desk, series);
            named.forEach(id -> assertTrue(explanations.find(id).isPresent(), id));
            for (String each : PlayFigures.healths(desk, series)) {
                String id = each.substring(desk.explain("").length());
                assertTrue(explanations.find(id).isPresent(), id);
            }
        }
    }

    @Test
    void whatIsExplainedInTurnIsThere() {
        for (int account = 0; account < world.accounts().size(); account++) {
            Desk desk = desk("en", account);
            Explanations explanations = new Explanations(desk, series);
            for (Topic topic : explanations.all()) {
                for (Explanation each : topic.figures()) {
                    for (Given given : each.further()) {
                        assertTrue(explanations.find(given.figure()).isPresent(), each.id() + " -> " + given.figure());
                    }
                    assertFalse(each.shown().contains("NaN"), each::id);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void theGlossaryHasEveryWord(String language) {
        List<Term> glossary = Glossary.all(Words.in(language));
        for (Term each : glossary) {
            assertTrue(Words.in(language).knows("term_" + each.id()), each.id());
            assertTrue(Words.in(language).knows("term_" + each.id() + "_text"), each.id());
        }
        for (Topic topic : new Explanations(desk(language, 0), series).all()) {
            topic.figures().forEach(each -> assertTrue(glossary.containsAll(each.terms()), each.id()));
        }
    }

    /** Everything on the pages that leads to an explanation. */
    private static List<Cell> cells(Desk desk) {
        List<Cell> cells = new ArrayList<>(PlayFigures.of(desk, series));
        List<Sheet> sheets = new ArrayList<>();
        for (Tab tab : Tab.values()) {
            sheets.addAll(PlayFigures.sheets(desk, tab));
        }
        Boards boards = new Boards(desk.place(), desk.explain(""));
        for (Criterion criterion : Criterion.values()) {
            for (League league : League.values()) {
                sheets.add(boards.of(criterion, league));
            }
        }
        sheets.add(NetworkSheet.of(desk));
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                row.shown().stream().filter(each -> each.explain() != null).forEach(cells::add);
            }
        }
        return cells;
    }
}
