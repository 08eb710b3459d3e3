package org.stakewood.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Sessions;
import org.stakewood.testing.CsvFile;

/**
 * A lesson as it is taught, at speed: two people and twenty-eight seats of bots; questions before the first act, a
 * practice that does not count, play with a prediction and two shocks, somebody who vanishes and comes back on another
 * device, the end, the debrief on the projector, grades, and the data read back against the ledger.
 */
@QuarkusTest
class WholeLessonBrowserTest {

    private static final String PASSWORD = "a long enough sentence";
    private static final int CHOICES = 4;
    private static final int AWAY_SECONDS = 20;
    private static final String SEED = "2014";

    @TestHTTPResource
    String root;

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    Tables tables;

    private String session;

    @Test
    void aLessonIsTaught() throws IOException {
        String address = root.replaceAll("/$", "");
        hosts.create("Whole lesson", PASSWORD);
        try (Visitor host = Visitor.laptop("teacher", address);
                Visitor ada = Visitor.laptop("ada", address);
                Visitor ben = Visitor.phone("ben", address)) {
            String code = prepare(host);
            join(ada, code, "Ada");
            String recovery = join(ben, code, "Ben");
            answer(ada);
            answer(ben);
            practise(host, ada);
            play(host, ada);
            predict(host, ada);
            shocks(host);
            vanish(ben);
            host.press("One day");
            until(() -> day() == 9);
            host.press("Go on");
            try (Visitor again = Visitor.phone("ben-again", address)) {
                comeBack(again, code, recovery);
            }
            host.press("One day");
            until(() -> day() == 10);
            finish(host, ada);
            debrief(host, ada, address);
            grades(host, address);
            data(host, address);
        }
    }

    private String prepare(Visitor host) {
        host.open("/host")
                .fill("Name", "Whole lesson")
                .fill("Password", PASSWORD)
                .press("Log in");
        host.open("/host/new?lesson=first-stake");
        host.fill("Title", "Whole lesson").fill("Seats for people", "30");
        host.page().getByText("Advanced").click();
        host.fill("Seconds a day", "3600")
                .fill("A bot plays for whoever is away", "" + AWAY_SECONDS)
                .fill("Seed", SEED);
        host.page()
                .getByLabel("Everybody answers questions before the first act")
                .check();
        host.press("Open the control room");
        host.see("Whole lesson");
        session = host.page().url().replaceAll(".*/sessions/(\\d+).*", "$1");
        return host.page().locator(".qr .code").first().textContent().strip();
    }

    /** Joins and answers with the recovery code. */
    private String join(Visitor visitor, String code, String nickname) {
        visitor.open("/join/" + code).fill("Nickname", nickname).press("Take a seat");
        visitor.see("You are in, " + nickname);
        String recovery =
                visitor.page().locator(".figure").first().textContent().strip();
        visitor.page().getByText("Go to the game").click();
        return recovery;
    }

    /** Tries until all answers are right, as somebody would who guesses. */
    private void answer(Visitor visitor) {
        visitor.open("/play/" + seat(visitor) + "/quiz");
        for (int choice = 0; choice < CHOICES; choice++) {
            List<Locator> open = visitor.page()
                    .locator("main fieldset:has(input[type=radio])")
                    .all();
            if (open.isEmpty()) {
                break;
            }
            for (Locator each : open) {
                Locator radios = each.locator("input[type=radio]");
                radios.nth(Math.min(choice, radios.count() - 1)).check();
            }
            visitor.press("Check my answers");
            visitor.page().waitForLoadState();
        }
        // Whoever has them all right is let in.
        visitor.page().waitForURL("**/play/*");
        visitor.see("The game begins when the host says so");
    }

    private void practise(Visitor host, Visitor ada) {
        host.page().getByText("Practise first").click();
        host.fill("Days, then the clock stops", "3").press("Begin the practice");
        ada.see("Practice: does not count");
        ada.open("/play/" + seat(ada) + "?tab=stake");
        delegate(ada, "100");
        host.open("/host/sessions/" + session);
        ada.picture("practice");
        host.press("End the practice");
        ada.open("/play/" + seat(ada));
        ada.see("The game begins when the host says so");
        assertEquals(0, day(), "nobody has played the real game");
    }

    private void play(Visitor host, Visitor ada) {
        host.open("/host/sessions/" + session).press("Start the game");
        host.see("running");
        ada.see("Net worth");
        assertTrue(ada.page().locator("#tutorial").isVisible(), "the tutorial is offered");
        delegate(ada, "250");
        host.press("Pause");
        for (int day = 1; day <= 3; day++) {
            host.press("One day");
            int passed = day;
            until(() -> day() == passed);
        }
        ada.waitForDay(4);
    }

    /** Whatever comes first, such as the release of a jailed validator, is unfolded, and the rest is folded up. */
    private void delegate(Visitor visitor, String amount) {
        Locator form = visitor.page().locator("form#do-delegate");
        Locator panel = visitor.page().locator("details", new Page.LocatorOptions().setHas(form));
        if (panel.getAttribute("open") == null) {
            panel.locator("summary").first().click();
        }
        form.locator("input[name=amount]").fill(amount);
        form.locator("button[data-submit]").click();
        visitor.see("Done.");
    }

    private void predict(Visitor host, Visitor ada) {
        host.open("/host/sessions/" + session + "/questions");
        host.page().locator("#days").fill("2");
        host.press("Pause and ask");
        host.see("0 of 2 have answered.");
        ada.open("/play/" + seat(ada));
        ada.fill("At least", "1.9").fill("At most", "2.1").press("Predict");
        host.see("1 of 2 have answered.");
        host.press("Close and go on");
        host.open("/host/sessions/" + session).press("Pause");
    }

    private void shocks(Visitor host) {
        host.open("/host/sessions/" + session + "/events");
        happen(host, "Price outside jumps");
        happen(host, "Slash by accident");
        host.open("/host/sessions/" + session);
        for (int day = 4; day <= 8; day++) {
            host.press("One day");
            int passed = day;
            until(() -> day() == passed);
        }
        host.press("Go on");
    }

    private static void happen(Visitor host, String what) {
        host.page()
                .locator("summary", new Page.LocatorOptions().setHasText(what))
                .click();
        host.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Let it happen"))
                .locator("visible=true")
                .first()
                .click();
        host.page().waitForURL("**/events?*");
    }

    /** The phone is gone, and after a while a bot plays. */
    private void vanish(Visitor ben) {
        ben.page().navigate("about:blank");
        until(() -> of("Ben").state() == SeatState.AWAY);
    }

    private void comeBack(Visitor again, String code, String recovery) {
        again.open("/join/" + code);
        again.page().getByText("I have a recovery code").click();
        again.fill("Recovery code", recovery).press("Take my seat over");
        again.open("/play/" + of("Ben").id() + "?tab=stake#act");
        again.see("Net worth");
        until(() -> of("Ben").state() == SeatState.OPEN);
        delegate(again, "50");
        again.picture("came-back");
    }

    private void finish(Visitor host, Visitor ada) {
        host.open("/host/sessions/" + session + "/end").press("End the game for everybody");
        until(() -> table().current().clock().status().name().equals("OVER"));
        ada.open("/play/" + seat(ada) + "/questions");
        ada.page().locator("textarea").first().fill("That waiting costs, and that others may fail too.");
        ada.press("Keep my answer");
        ada.open("/play/" + seat(ada) + "/report");
        ada.see("rank ");
        assertFalse(ada.page().getByText("The report grows with the game").isVisible(), "the game is over");
        ada.picture("report");
    }

    private void debrief(Visitor host, Visitor ada, String address) {
        host.open("/host/sessions/" + session);
        String projector = host.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Projector"))
                .first()
                .getAttribute("href");
        host.open("/host/sessions/" + session + "/debrief").press("Begin");
        host.see("Step 1 of");
        try (Visitor wall = Visitor.wall("debrief-wall", address)) {
            wall.open(projector);
            wall.see("Step 1 of");
            String first = wall.page().locator("h1, h2").first().textContent();
            host.press("Reveal next");
            host.see("Step 2 of");
            wall.see("Step 2 of");
            wall.picture("second");
            assertNotEquals("", first);
            assertEquals(0, wall.page().getByText("Ada").count(), "no names on the wall");
        }
        ada.open("/play/" + seat(ada) + "/debrief");
        ada.see("Step 2 of 2");
    }

    private void grades(Visitor host, String address) {
        APIResponse file = host.page()
                .request()
                .get(address + "/host/sessions/" + session + "/data/grades?basis=PARTICIPATION&points=10");
        CsvFile grades = new CsvFile(file.text());
        assertEquals(2, grades.rows().size());
        assertTrue(new BigDecimal(grades.rows("nickname", "Ada").get(0).get("points")).signum() > 0);
        assertTrue(grades.rows().stream().noneMatch(each -> each.get("points").startsWith("-")));
    }

    /** The panel's last day is the ledger, each day's parts are the change of net worth, and the practice is not there. */
    private void data(Visitor host, String address) throws IOException {
        byte[] zip = host.page()
                .request()
                .get(address + "/host/sessions/" + session + "/data/1/tables/csv")
                .body();
        Map<String, String> files = unzipped(zip);
        CsvFile panel = new CsvFile(files.get("player_days.csv"));
        List<Account> accounts = table().current().hostView().all().asJava();
        assertEquals(accounts.size() * day(), panel.rows().size());
        for (Map<String, String> row : panel.rows()) {
            BigDecimal closing = number(row, "opening_net_worth");
            for (EarningPart part : EarningPart.values()) {
                closing = closing.add(number(row, "change_" + part.name().toLowerCase(Locale.ROOT)));
            }
            assertEquals(0, number(row, "net_worth").compareTo(closing), row.toString());
        }
        for (Map<String, String> row : panel.rows("day", Integer.toString(day()))) {
            Account account = accounts.get(Integer.parseInt(row.get("account")));
            assertEquals(
                    account.track().worth(),
                    number(row, "net_worth").movePointRight(6).longValueExact());
            assertEquals(
                    account.balances().oak(),
                    number(row, "oak").movePointRight(6).longValueExact());
        }
        CsvFile actions = new CsvFile(files.get("actions.csv"));
        List<Map<String, String>> people = actions.rows("by", "person");
        assertEquals(
                List.of("250", "50"),
                people.stream().map(each -> each.get("amount")).toList());
        assertTrue(panel.rows().stream()
                .anyMatch(each -> each.get("played_by").equals("stand_in")
                        || each.get("played_by").equals("absent")));
        assertFalse(new CsvFile(files.get("quiz_answers.csv")).rows().isEmpty());
        assertEquals(1, new CsvFile(files.get("answers.csv")).rows().size());
        assertEquals(1, new CsvFile(files.get("reflections.csv")).rows().size());
        files.values().forEach(each -> assertFalse(each.contains("Ada") || each.contains("Whole lesson")));
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                files.put(each.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.get(column));
    }

    private Table table() {
        return tables.table(sessions.find(Long.parseLong(session)).orElseThrow().game());
    }

    private int day() {
        return table().current().day();
    }

    private Seat of(String nickname) {
        return seats.of(Long.parseLong(session)).stream()
                .filter(each -> each.nickname().equals(nickname))
                .findFirst()
                .orElseThrow();
    }

    private static String seat(Visitor visitor) {
        return visitor.page().url().replaceAll(".*/play/(\\d+).*", "$1");
    }

    private static void until(java.util.function.BooleanSupplier holds) {
        long end = System.nanoTime() + 90_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not come to this within 90 seconds");
            try {
                Thread.sleep(50);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }
}
