package org.stakewood.web.piece;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.testing.Chromium;
import org.stakewood.web.format.Numbers;

/** What the script makes of the live contract (docs/live.md). */
class LiveScriptBrowserTest {

    private static Chromium chromium;
    private PieceServer server;
    private Page page;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void start() throws IOException {
        server = new PieceServer();
        page = chromium.browser().newContext().newPage();
    }

    @AfterEach
    void stop() {
        page.context().close();
        server.close();
    }

    @Test
    void aDayMovesNumbersChartFeedAndClock() throws IOException {
        open("play-de");
        String before = page.locator("path[data-series='price.pool']").getAttribute("d");

        server.say("day", "17.813", """
                {"seq":813,"day":43,"dueAt":65000,"serverNow":60000,"paused":false,
                 "fields":{"networth":2500500000},"series":{"price.pool":[43,1.3],"price.outside":[43,1.31]},
                 "feed":[{"id":"e9","day":43,"tone":"good","text":"<b>Neu</b>","figures":[{"label":"Betrag","value":"5,00 OAK"}]}]}""".replace("\n", " "));

        assertThat(page.locator("[data-field='networth']").first()).hasText("2\u202f500,50");
        assertThat(page.locator("[data-status] [data-field='day']")).hasText("43");
        assertThat(page.locator("[data-countdown]")).hasText(java.util.regex.Pattern.compile("0:0[1-5]"));
        String after = page.locator("path[data-series='price.pool']").getAttribute("d");
        assertTrue(after.startsWith(before + "L"), after);
        Locator entry = page.locator("[data-feed] > li").first();
        assertThat(entry).containsText("<b>Neu</b>");
        assertThat(entry).hasClass(java.util.regex.Pattern.compile("good"));

        server.say(
                "day",
                "17.813",
                "{\"day\":43,\"serverNow\":60000,\"paused\":true,\"feed\":[{\"id\":\"e9\",\"day\":43,\"text\":\"x\"}]}");
        assertThat(page.locator("[data-countdown]")).hasText("–");
        assertThat(page.locator("[data-phase]")).hasText("Von der Leitung angehalten");
        assertThat(page.locator("[data-entry='e9']")).hasCount(1);
        assertEquals(after, page.locator("path[data-series='price.pool']").getAttribute("d"));
    }

    @Test
    void theBarOfHoldingsIsDrawnAnew() throws IOException {
        open("play-en");
        server.say(
                "mine",
                null,
                "{\"fields\":{\"holding.stake\":0,\"holding.pool\":0,\"holding.farm\":0,\"holding.cash\":300,\"holding.loan\":100}}");
        assertThat(page.locator(".portfolio li:visible"))
                .hasText(new String[] {"Free OAK and USD75.0\u202f%", "Debt25.0\u202f%"});
        assertEquals("268", page.locator(".portfolio rect.is-cash").getAttribute("width"));
        assertEquals("270", page.locator(".portfolio rect.is-loan").getAttribute("x"));
    }

    @Test
    void missedDaysLoadThePartsAnew() throws IOException {
        open("play-en");
        server.changed = Map.of(
                "price",
                new org.stakewood.web.chart.LineChart(
                                "price", "A fresh chart", "", "Day", 1, 60, false, List.of(), List.of())
                        .draw(Numbers.in(Locale.ENGLISH)));
        server.say("day", "17.820", "{\"day\":50,\"serverNow\":1,\"paused\":false}");
        assertThat(page.locator("#price figcaption")).hasText("A fresh chart");
    }

    @Test
    void aCutStreamIsOpenedAgainAfterTheLastEvent() throws IOException {
        open("play-en");
        assertEquals("after=17.812", server.streams.get(0));
        server.say("mine", "17.815", "{\"fields\":{\"networth\":1000000}}");
        assertThat(page.locator("[data-field='networth']").first()).hasText("1.00");
        server.hangUp();
        assertThat(page.locator("[data-link]")).hasAttribute("data-state", "lost");
        until(() -> server.streams.size() == 2);
        assertEquals("after=17.815", server.streams.get(1));
        assertThat(page.locator("[data-link]")).hasAttribute("data-state", "live");
    }

    @Test
    void pollsWhereStreamsAreBlocked() {
        server.refuseStreams = true;
        server.poll =
                "{\"shared\":{\"day\":43,\"serverNow\":1,\"paused\":false,\"fields\":{\"networth\":7000000}},\"mine\":null}";
        page.navigate(server.address("/gallery/play-en"));
        assertThat(page.locator("[data-link]"))
                .hasAttribute(
                        "data-state",
                        "polling",
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions()
                                .setTimeout(15_000));
        assertThat(page.locator("[data-field='networth']").first()).hasText("7.00");
    }

    @Test
    void aHiddenPageClosesItsStreamAndGoesOnWhenSeen() {
        open("play-en");
        page.evaluate("() => { Object.defineProperty(document, 'hidden', {value: true, configurable: true});"
                + " document.dispatchEvent(new Event('visibilitychange')); }");
        page.waitForTimeout(200);
        assertEquals(1, server.streams.size());
        page.evaluate("() => { Object.defineProperty(document, 'hidden', {value: false, configurable: true});"
                + " document.dispatchEvent(new Event('visibilitychange')); }");
        until(() -> server.streams.size() == 2);
    }

    @Test
    void quickButtonsFillTheFieldAndThePreviewIsTextOnly() {
        server.preview =
                "{\"lines\":[{\"label\":\"You get\",\"value\":\"<img src=x>\"}],\"formula\":\"1 + 1\",\"button\":\"Stake 500 OAK\"}";
        open("play-de");
        page.locator("#stake button[value='50']").click();
        assertThat(page.locator("#stake-amount")).hasValue("500,00");
        // The page was served with a preview of three lines: wait for the one that the script fetches.
        assertThat(page.locator("#stake [data-preview-area] dd")).hasCount(1);
        assertThat(page.locator("#stake [data-preview-area] dd")).hasText("<img src=x>");
        assertThat(page.locator("#stake [data-submit]")).hasText("Stake 500 OAK");
        assertTrue(server.posts.get(0).startsWith("/play/7/stake/preview "), server.posts::toString);
        assertTrue(server.posts.get(0).contains("amount=500%2C00")
                && server.posts.get(0).contains("csrf-token=t0ken"));
    }

    @Test
    void aFormIsSentOnce() {
        open("play-en");
        page.evaluate(
                "() => document.querySelector('#stake').addEventListener('submit', e => setTimeout(() => e.target.dataset.seen = '1'))");
        page.evaluate("() => { const b = document.querySelector('#stake [data-submit]'); b.click(); b.click(); }");
        until(() -> !server.posts.isEmpty());
        page.waitForTimeout(200);
        assertEquals(1, server.posts.size(), server.posts::toString);
        assertFalse(server.posts.get(0).contains("fill="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void writesNumbersAsTheServerDoes(String language) throws IOException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Numbers numbers = Numbers.in(Locale.forLanguageTag(language));
        open("play-" + language);
        for (int step = 0; step < 60; step++) {
            long micros = (random.nextBoolean() ? 1 : -1) * (random.nextLong() >>> (12 + random.nextInt(50)));
            double price = Math.exp(random.nextGaussian() * 4);
            double fraction = random.nextGaussian() * Math.pow(10, -random.nextInt(6));
            same(micros, "amount", numbers.amount(micros));
            same(micros, "change", numbers.change(micros).text());
            same(price, "price", numbers.price(price));
            same(fraction, "percent", numbers.percent(fraction));
            same(fraction, "change-percent", numbers.changeOfRatio(fraction).text());
        }
        same(0, "amount", numbers.amount(0));
        same(0, "change", numbers.change(0).text());
        same(0, "percent", numbers.percent(0));
        same(1_234_567, "count", numbers.count(1_234_567));
        same(1_500_000, "amount:OAK", numbers.amount(1_500_000, "OAK"));
    }

    private void same(Number value, String format, String expected) throws IOException {
        String field = "probe" + System.nanoTime();
        page.evaluate(
                "([field, format]) => { const e = document.createElement('p'); e.dataset.field = field;"
                        + " e.dataset.format = format; e.id = field; document.body.append(e); }",
                List.of(field, format));
        server.say("mine", null, "{\"fields\":{\"" + field + "\":" + value + "}}");
        page.waitForFunction("id => document.getElementById(id).textContent !== ''", field);
        assertEquals(expected, page.locator("#" + field).textContent(), () -> format + " " + value);
    }

    private void open(String name) {
        page.navigate(server.address("/gallery/" + name));
        assertThat(page.locator("[data-link]")).hasAttribute("data-state", "live");
        until(() -> !server.open.isEmpty());
    }

    private void until(BooleanSupplier condition) {
        for (int tries = 0; tries < 200 && !condition.getAsBoolean(); tries++) {
            page.waitForTimeout(50);
        }
        assertTrue(condition.getAsBoolean(), "waited ten seconds in vain");
    }
}
