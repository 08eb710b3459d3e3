package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.web.host.ClassRoom.code;
import static org.stakewood.web.host.ClassRoom.host;
import static org.stakewood.web.host.ClassRoom.path;
import static org.stakewood.web.host.ClassRoom.player;
import static org.stakewood.web.host.ClassRoom.room;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.command.Delegate;
import org.stakewood.game.Answer;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.data.DataBusy;
import org.stakewood.game.data.DataFormat;
import org.stakewood.game.data.DataStore;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.SessionStore;
import org.stakewood.game.session.Sessions;
import org.stakewood.testing.CsvFile;

/** What an owner takes away from a class is what happened in it, to the micro-unit, and nobody else gets it. */
@QuarkusTest
class HostDataIT {

    private static final int DAYS = 4;
    private static final List<String> NAMES = List.of("Calm Otter", "Bold Fox", "Shy Owl", "real name");

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Tables tables;

    @Inject
    Seats seats;

    @Inject
    SessionStore store;

    @Inject
    DataStore data;

    @Inject
    DataSource database;

    private Visitor host;
    private long session;
    private Table table;

    /** Three people and their bots: one acts, one is not there, one is replaced by a bot. */
    @BeforeEach
    void play() {
        host = host(hosts);
        host.get("/host/new");
        Response made = host.post(
                "/host/new", "lesson", "open-sandbox", "title", "Data", "seats", "4", "seconds", "3600", "seed", "7");
        session = Long.parseLong(path(made).replace("/host/sessions/", ""));
        String code = code(host, session);
        for (String each : NAMES.subList(0, 3)) {
            player(code, each);
        }
        table = tables.table(sessions.find(session).orElseThrow().game());
        act("/start");
        change("update session set away_seconds = 0 where id = " + session);
        long later = table.current().clock().millisPerDay() + 60_000;
        change("update seat set present_at = now() - interval '" + later + " ms' where id = "
                + seat("Bold Fox").id());
        act("/seats/" + seat("Shy Owl").id() + "/bot");
        act("/message", "text", "Well done calm otter, and =Fox");
        int otter = seat("Calm Otter").account();
        assertEquals(Answer.Accepted.class, ask("a", new Delegate(otter, 0, 1_000_000)));
        assertEquals(Answer.Refused.class, ask("b", new Delegate(otter, 0, Long.MAX_VALUE / 4)));
        change("with asked as (insert into question (session_id, subject, asked, target) values (" + session
                + ", 'price', 0, 3) returning id) insert into answer (question_id, seat_id, low, high, millis) select id, "
                + seat("Calm Otter").id() + ", 1, 2, 2500 from asked");
        change("insert into reflection (seat_id, text) values ("
                + seat("Calm Otter").id() + ", 'Otter won')");
        change("insert into tutorial (seat_id, step, how) values ("
                + seat("Calm Otter").id() + ", 'stake-1', 'DID')");
        act("/pause");
        for (int i = 0; i < DAYS; i++) {
            act("/step");
        }
        assertEquals(DAYS, table.current().day());
    }

    @Test
    void thePanelIsTheLedger() throws IOException {
        Map<String, String> files = csv();
        CsvFile panel = new CsvFile(files.get("player_days.csv"));
        List<Account> accounts = table.current().hostView().all().asJava();
        assertEquals(accounts.size() * DAYS, panel.rows().size());
        BigDecimal oak = BigDecimal.ZERO;
        for (Map<String, String> row : panel.rows("day", Integer.toString(DAYS))) {
            Account account = accounts.get(Integer.parseInt(row.get("account")));
            assertEquals(micro(account.balances().usd()), plain(row, "usd"));
            assertEquals(micro(account.balances().oak()), plain(row, "oak"));
            assertEquals(micro(account.balances().soak()), plain(row, "soak"));
            assertEquals(micro(account.balances().acorn()), plain(row, "acorn"));
            assertEquals(micro(account.track().worth()), plain(row, "net_worth"));
            assertEquals(micro(account.track().profit()), plain(row, "profit"));
            BigDecimal parts = plain(row, "worth_coins")
                    .add(plain(row, "worth_stake"))
                    .add(plain(row, "worth_leaving"))
                    .add(plain(row, "worth_liquidity"))
                    .add(plain(row, "worth_lent"))
                    .subtract(plain(row, "worth_owed"))
                    .subtract(plain(row, "worth_loans"));
            assertEquals(plain(row, "net_worth"), parts.stripTrailingZeros());
            BigDecimal closing = plain(row, "opening_net_worth");
            for (EarningPart part : EarningPart.values()) {
                closing = closing.add(plain(row, "change_" + part.name().toLowerCase(Locale.ROOT)));
            }
            assertEquals(plain(row, "net_worth"), closing.stripTrailingZeros());
            oak = oak.add(plain(row, "oak"));
        }
        CsvFile coins = new CsvFile(files.get("coin_days.csv"));
        assertEquals(4 * DAYS, coins.rows().size());
        for (Map<String, String> row : coins.rows()) {
            BigDecimal places = BigDecimal.ZERO;
            for (String place : List.of("free", "pools", "staked", "leaving", "credit", "house")) {
                places = places.add(plain(row, place));
            }
            assertEquals(plain(row, "supply"), places.stripTrailingZeros());
        }
        Map<String, String> last = coins.rows("asset", "OAK").get(DAYS - 1);
        assertEquals(oak.stripTrailingZeros(), plain(last, "free"));
        CsvFile flows = new CsvFile(files.get("money_flows.csv"));
        BigDecimal grown =
                plain(last, "supply").subtract(plain(coins.rows("asset", "OAK").get(DAYS - 2), "supply"));
        for (Map<String, String> row : flows.rows("day", Integer.toString(DAYS))) {
            assertFalse(row.get("from").isEmpty() || row.get("to").isEmpty(), row.toString());
            if (row.get("asset").equals("OAK")) {
                grown = row.get("from").startsWith("MINTED.") ? grown.subtract(plain(row, "amount")) : grown;
                grown = row.get("to").startsWith("BURNT.") ? grown.add(plain(row, "amount")) : grown;
            }
        }
        assertEquals(0, grown.signum(), () -> "OAK minted less burnt on the last day is not the change of supply");
        assertEquals(DAYS, new CsvFile(files.get("network_days.csv")).rows().size());
        assertEquals(
                last.get("supply"),
                new CsvFile(files.get("network_days.csv")).rows().get(DAYS - 1).get("supply"));
        for (String each : List.of("pool_days.csv", "market_days.csv", "validator_days.csv", "events.csv")) {
            assertTrue(new CsvFile(files.get(each)).rows().size() >= DAYS, each);
        }
    }

    @Test
    void actionsRefusalsAbsenceAndBotsAreToldApart() throws IOException {
        Map<String, String> files = csv();
        CsvFile actions = new CsvFile(files.get("actions.csv"));
        List<Map<String, String>> people = actions.rows("by", "person");
        assertEquals(2, people.size());
        assertEquals("accepted", people.get(0).get("result"));
        assertEquals("1", people.get(0).get("amount"));
        assertEquals("0", people.get(0).get("validator"));
        assertEquals("1.5", people.get(0).get("seconds_on_page"));
        assertFalse(people.get(1).get("seconds_since_last").isEmpty());
        assertEquals("refused", people.get(1).get("result"));
        assertEquals("INSUFFICIENT_BALANCE", people.get(1).get("reason"));
        assertTrue(people.get(1).get("reason_figures").contains("available"));
        assertFalse(actions.rows("by", "bot").isEmpty());

        CsvFile panel = new CsvFile(files.get("player_days.csv"));
        assertEquals("person", cell(panel, "Calm Otter", 1, "played_by"));
        assertEquals("1", cell(panel, "Calm Otter", 1, "actions_accepted"));
        assertEquals("1", cell(panel, "Calm Otter", 1, "actions_refused"));
        assertEquals("0", cell(panel, "Calm Otter", 2, "actions_accepted"));
        assertEquals("absent", cell(panel, "Bold Fox", 2, "played_by"));
        assertEquals("0", cell(panel, "Bold Fox", 2, "actions_accepted"));
        assertEquals("stand_in", cell(panel, "Shy Owl", 2, "played_by"));
        List<Map<String, String>> bots = panel.rows("played_by", "bot");
        assertFalse(bots.isEmpty());
        assertTrue(bots.stream().allMatch(each -> each.get("actions_accepted").isEmpty()));
        assertEquals(3, new CsvFile(files.get("assignment.csv")).rows().size());
        CsvFile answers = new CsvFile(files.get("answers.csv"));
        assertEquals("2.5", answers.rows().get(0).get("seconds"));
        Map<String, String> step = new CsvFile(files.get("tutorial.csv")).rows().get(0);
        assertEquals(answers.rows().get(0).get("player"), step.get("player"));
        assertEquals("stake-1 did", step.get("step") + " " + step.get("how"));
        assertEquals(
                "[name] won",
                new CsvFile(files.get("reflections.csv")).rows().get(0).get("text"));
    }

    @Test
    void onlyTheKeyAndTheGradesHaveNames() throws IOException {
        String key = host.get(room(session) + "/data/key").asString();
        Map<String, String> files = csv();
        for (String name : NAMES) {
            assertTrue(key.contains(name), key);
            files.forEach((file, text) -> assertFalse(text.toLowerCase().contains(name.toLowerCase()), file + name));
        }
        assertEquals(
                "Well done [name], and =[name]",
                new CsvFile(files.get("messages.csv")).rows().get(0).get("text"));
        for (Map<String, String> each : new CsvFile(key).rows()) {
            assertTrue(files.get("player_days.csv").contains(each.get("player")), each.toString());
        }
        CsvFile grades = new CsvFile(host.get(room(session) + "/data/grades?basis=PARTICIPATION&points=20")
                .asString());
        Map<String, String> otter = grades.rows("nickname", "Calm Otter").get(0);
        assertEquals("20.00", otter.get("points"));
        assertEquals("1", otter.get("days_acted"));
        assertEquals("0.00", grades.rows("nickname", "Shy Owl").get(0).get("points"));
        assertEquals(
                room(session) + "/data?fault=true#grades",
                path(host.get(room(session) + "/data/grades?basis=SCORE&points=-3")));
        assertEquals(
                List.of("ExportGrades", "ExportData", "ExportKey"),
                store.audited(session, 3).stream()
                        .map(each -> each.entry().act())
                        .toList());
    }

    @Test
    void whoHasWithdrawnIsNotInTheTables() throws IOException {
        Seat otter = seat("Calm Otter");
        String account = Integer.toString(otter.account());
        assertFalse(new CsvFile(csv().get("player_days.csv"))
                .rows("account", account)
                .isEmpty());
        change("update person set withdrawn_at = now() where id = (select person_id from seat where id = " + otter.id()
                + ")");
        Map<String, String> files = csv();
        for (String each : List.of("player_days.csv", "actions.csv", "events.csv", "assignment.csv")) {
            CsvFile table = new CsvFile(files.get(each));
            assertFalse(table.rows().isEmpty());
            assertTrue(table.rows("account", account).isEmpty(), each);
        }
        assertFalse(host.get(room(session) + "/data/key").asString().contains("Calm Otter"));
    }

    @Test
    void everyFormatHasTheSameRows() throws IOException {
        Map<String, String> csv = csv();
        Map<String, String> jsonl = files("jsonl");
        ObjectMapper json = new ObjectMapper();
        for (String file : csv.keySet()) {
            if (file.endsWith(".csv") && !file.equals("host_acts.csv")) {
                List<String> lines =
                        jsonl.get(file.replace(".csv", ".jsonl")).lines().toList();
                assertEquals(new CsvFile(csv.get(file)).rows().size(), lines.size(), file);
                for (String line : lines) {
                    assertTrue(json.readTree(line).isObject(), line);
                }
            }
        }
        Map<String, String> xlsx = parts(fetch("xlsx"));
        assertTrue(xlsx.get("xl/workbook.xml").contains("\"player_days\""));
        String panel = xlsx.values().stream()
                .filter(each -> each.contains(">liquidation_value<") && !each.contains(">meaning<"))
                .findFirst()
                .orElseThrow();
        assertEquals(new CsvFile(csv.get("player_days.csv")).rows().size() + 1, panel.split("<row ", -1).length - 1);
    }

    @Test
    void strangersAreRefused() {
        Visitor other = host(hosts);
        Visitor nobody = new Visitor();
        for (String file : List.of("", "/1/tables/csv", "/1/plan", "/key", "/grades?basis=RANK&points=10")) {
            assertEquals(404, other.get(room(session) + "/data" + file).statusCode(), file);
            assertEquals(303, nobody.get(room(session) + "/data" + file).statusCode(), file);
        }
        assertEquals(404, host.get(room(session) + "/data/1/tables/pdf").statusCode());
        assertEquals(404, host.get(room(session) + "/data/2/tables/csv").statusCode());
        assertFalse(store.audited(session, 20).stream()
                .anyMatch(each -> each.entry().act().startsWith("Export")));
        assertEquals(
                "GET " + room(session) + "/data/grades",
                store.audited(session, 1).get(0).entry().detail());
        assertEquals(200, host.get("/host/codebook").statusCode());
        assertEquals(200, host.get(room(session) + "/data").statusCode());
    }

    /** A reader in the middle of a file neither keeps a day from passing nor lets a second one in. */
    @Test
    void whoReadsSlowlyDisturbsNobody() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int one) {
                begun.countDown();
                try {
                    go.await(30, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> write(slow));
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        assertThrows(DataBusy.class, () -> data.write(table.id(), DataFormat.CSV, OutputStream.nullOutputStream()));
        assertEquals(room(session) + "/data?busy=true&network=1", path(host.get(room(session) + "/data/1/tables/csv")));
        act("/step");
        assertEquals(DAYS + 1, table.current().day());
        go.countDown();
        reader.get(30, TimeUnit.SECONDS);

        OutputStream gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("nobody reads any more");
            }
        };
        assertThrows(IOException.class, () -> data.write(table.id(), DataFormat.JSONL, gone));
        assertThrows(IOException.class, () -> data.write(table.id(), DataFormat.XLSX, gone));
        assertEquals(DAYS + 1, new CsvFile(csv().get("network_days.csv")).rows().size());
    }

    @Test
    void thePlanHasTheHashes() throws IOException {
        Map<String, String> plan =
                unzip(host.get(room(session) + "/data/1/plan").asByteArray());
        var said = new ObjectMapper().readTree(plan.get("preregistration.json"));
        assertEquals(table.seedHash(), said.get("seed_sha256").asText());
        assertEquals("open-sandbox", said.get("scenario").asText());
        assertFalse(said.get("not_started").asBoolean());
        assertTrue(plan.get("scenario.json").startsWith("{"));
        assertEquals("", new CsvFile(csv().get("game.csv")).rows().get(0).get("seed"));
        act("/finish");
        assertEquals(
                Long.toString(table.seed().orElseThrow().value()),
                new CsvFile(csv().get("game.csv")).rows().get(0).get("seed"));
    }

    private Map<String, String> csv() throws IOException {
        return files("csv");
    }

    private Map<String, String> files(String format) throws IOException {
        return unzip(fetch(format));
    }

    private byte[] fetch(String format) {
        Response answer = host.get(room(session) + "/data/1/tables/" + format);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.header("Content-Disposition").startsWith("attachment; filename=\"stakewood-"));
        return answer.asByteArray();
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                files.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Parts of a workbook, whose sizes stand at its end only. */
    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("data", ".xlsx");
        Files.write(file, bytes);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry each : Collections.list(zip.entries())) {
                parts.put(each.getName(), new String(zip.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    private String cell(CsvFile panel, String nickname, int day, String column) {
        String account = Integer.toString(seat(nickname).account());
        return panel.rows("account", account).stream()
                .filter(each -> each.get("day").equals(Integer.toString(day)))
                .findFirst()
                .orElseThrow()
                .get(column);
    }

    private void write(OutputStream out) {
        try {
            data.write(table.id(), DataFormat.CSV, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Class<?> ask(String key, Delegate command) {
        return tables.await(table.submit(key, command, 1_500)).orElseThrow().getClass();
    }

    private void act(String what, String... fields) {
        host.get(room(session));
        assertEquals(303, host.post(room(session) + what, fields).statusCode(), what);
    }

    private Seat seat(String nickname) {
        return seats.of(session).stream()
                .filter(each -> each.nickname().equals(nickname))
                .findFirst()
                .orElseThrow();
    }

    private void change(String sql) {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigDecimal micro(long value) {
        return BigDecimal.valueOf(value, 6).stripTrailingZeros();
    }

    private static BigDecimal plain(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column)).stripTrailingZeros();
    }
}
