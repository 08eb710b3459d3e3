package org.stakewood.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.Delegate;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Walls;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Look;
import org.stakewood.web.security.SeatCookie;

/**
 * Every page, as whoever may see it meets it: strangers at the doors, a host without a class, before, during and after
 * one, and of two networks at once, a player before, during and after, the projector. Each is looked at as {@link Look}
 * says: {@code -Dpages=all} for every language, size and theme, {@code -Dpictures} for pictures.
 */
@QuarkusTest
class EveryPageBrowserTest {

    private static final String PASSWORD = "a long enough password";
    private static final int AFTER_THE_CASCADE = 22;
    private static final int LAPTOP = 0;
    private static final int PHONE = 1;
    private static final long ONE = 1_000_000;
    private static Chromium chromium;

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    SeatCookie cookies;

    @Inject
    Walls walls;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @Test
    void strangersAtTheDoors() {
        Host host = room.host();
        Session open = room.lesson(host, "dominoes", 60);
        Session strict = room.strict(host, "dominoes", 60, "We keep what you do in the game.", "Row 1, seat 1");
        Session locked = room.lesson(host, "first-stake", 4);
        Seat seat = room.join(locked, 1).get(0);
        room.lock(host, locked);
        Crawl crawl = new Crawl(server, "/", "stranger")
                .also("join", "/join/" + open.code())
                .also("join with a list", "/join/" + strict.code())
                .also("join locked", "/join/" + locked.code())
                .also("join unknown", "/join/AAAAAA")
                .also("room empty", "/room/nobody-is-here")
                .also("fresh link", "/seat/" + room.freshLink(host, locked, seat))
                .also("login failed", "/login?failed=true")
                .refusing("nowhere", "/nowhere", 404)
                .refusing("setup over", "/setup/not-the-key", 404)
                .refusing("seat of another", "/play/" + seat.id(), 403)
                .refusing("wall of nobody", "/wall/1/not-the-key", 404)
                .after("refused nickname", page -> {
                    visit(page, "/join/" + strict.code());
                    page.locator("#label").fill("Row 1, seat 1");
                    page.locator("[name=agreed]").check();
                    join(page, "Arschloch");
                    page.locator("#nickname-error").waitFor();
                })
                .after("wrong recovery code", page -> {
                    visit(page, "/join/" + open.code());
                    page.locator("details summary").last().click();
                    page.locator("#recovery").fill("ABCDE12345");
                    page.locator("form[action$=recover] button").click();
                    page.locator("#recovery-error").waitFor();
                })
                .after("fresh link spent", page -> {
                    visit(page, "/seat/nothing-of-that-kind");
                    page.locator("main button").click();
                    page.locator(".notice.danger").waitFor();
                })
                .after("welcome", page -> {
                    page.context().clearCookies();
                    visit(page, "/join/" + open.code());
                    join(page, "Otter " + UUID.randomUUID().toString().substring(0, 12));
                    page.locator("a[href^='/play/']").waitFor();
                });
        look(crawl, "/", 8, context -> {});
    }

    @Test
    void aHostWithoutAClass() {
        Host host = room.host();
        Crawl crawl = new Crawl(server, "/host", "idle host")
                .after("own scenario", page -> {
                    visit(page, "/host/lessons/dominoes");
                    page.locator("form[action='/host/own/copy'] button").click();
                    page.locator("#text").waitFor();
                })
                .after("own scenario with a fault", page -> {
                    page.locator("#text")
                            .fill(page.locator("#text").inputValue().replace("days: 40", "days: forty"));
                    page.locator("main form button.primary").click();
                    page.locator(".faults").waitFor();
                })
                .after("own scenarios", page -> visit(page, "/host/lessons"))
                .after("no lesson fits", page -> visit(page, "/host/lessons?level=first&minutes=1"))
                .after("new game with faults", page -> {
                    visit(page, "/host/new");
                    page.locator("#seats").fill("0");
                    page.locator("main form button.primary").click();
                    page.locator(".field-error").first().waitFor();
                })
                .after("new game of three networks", page -> {
                    visit(page, "/host/new");
                    page.locator("#networks-count").selectOption("3");
                    page.locator("button[formaction*='/look']").click();
                    page.locator("#arm-label-3").waitFor();
                });
        look(crawl, "/host", 8, context -> enter(context, host));
    }

    @Test
    void aHostWaitsForAClass() {
        Host host = room.host();
        Session session = room.lesson(host, "dominoes", 60);
        room.crowd(session, 60);
        host(host, session, "host before", 8, PHONE);
    }

    @Test
    void aHostInTheMiddle() {
        Host host = room.host();
        Session session = room.lesson(host, "dominoes", 12);
        Seat seat = room.join(session, 2).get(0);
        room.begin(host, session);
        room.days(host, session, AFTER_THE_CASCADE);
        String path = "/host/sessions/" + session.id();
        Crawl crawl = new Crawl(server, "/host", "host").after("fresh link made", page -> {
            visit(page, path);
            page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
            page.locator("button[formaction='" + path + "/seats/" + seat.id() + "/link']")
                    .click();
            page.locator(".address").waitFor();
        });
        look(crawl, path, 20, context -> enter(context, host));
    }

    @Test
    void aHostAfterwards() {
        Host host = room.host();
        Session session = room.lesson(host, "dominoes", 60);
        room.crowd(session, 60);
        room.begin(host, session);
        room.days(host, session, AFTER_THE_CASCADE);
        room.end(host, session);
        host(host, session, "host after", 12, LAPTOP);
        projected(session, "wall after", false);
        projected(session, "wall after with names", true);
    }

    @Test
    void aHostOfTwoNetworks() {
        Host host = room.host();
        Session session = room.arms(host, "dominoes", 6);
        room.crowd(session, 7);
        projected(session, "wall of two before", false);
        room.begin(host, session);
        room.days(host, session, AFTER_THE_CASCADE);
        host(host, session, "host of two", 12, PHONE);
        projected(session, "wall of two", false);
    }

    @Test
    void thePlayersPages() {
        Host host = room.host();
        Session session = room.lesson(host, "dominoes", 60);
        Seat seat = room.join(session, 1).get(0);
        room.crowd(session, 59);
        look(
                new Crawl(server, "/play/" + seat.id(), "player before"),
                "/play/" + seat.id(),
                4,
                context -> sit(context, seat),
                Look.chosen(PHONE));
        projected(session, "wall before", false);
        room.begin(host, session);
        room.days(host, session, AFTER_THE_CASCADE);
        room.resume(host, session);
        room.act(session, new AddLiquidity(seat.account(), 0, 100 * ONE, 1_000 * ONE, 0, 999));
        room.act(session, new Delegate(seat.account(), 0, 1_000_000_000 * ONE));
        room.pause(host, session);
        player(seat, "player", 20, page -> {
            page.route("**/{stream,poll}*", Route::abort);
            visit(page, "/play/" + seat.id());
            if (page.locator("html.js").count() > 0) {
                page.locator("[data-state=lost]").first().waitFor();
            }
        });
        projected(session, "wall", false);
        projected(session, "wall with names", true);
        room.end(host, session);
        look(
                new Crawl(server, "/play/" + seat.id(), "player after").nearest(14),
                "/play/" + seat.id(),
                12,
                context -> sit(context, seat),
                Look.chosen(PHONE));
    }

    /** What a host sees before and after a class is of the same kinds as in the middle, where all looks are taken. */
    private void host(Host host, Session session, String name, int least, int only) {
        String path = "/host/sessions/" + session.id();
        look(new Crawl(server, path, name), path, least, context -> enter(context, host), Look.chosen(only));
    }

    private void player(Seat seat, String name, int least, Consumer<Page> atLast) {
        String path = "/play/" + seat.id();
        Crawl crawl = new Crawl(server, path, name).after("at last", atLast);
        look(crawl, path, least, context -> sit(context, seat));
    }

    private void projected(Session session, String name, boolean names) {
        String path = "/wall/" + session.id() + "/" + walls.token(session.id(), names);
        Crawl crawl = new Crawl(server, path, name);
        if (session.parallel()) {
            crawl.also("one of them", path + "?network=2");
        } else if (room.begun(session)) {
            crawl.also("security", path + "?chart=security").also("attack", path + "?chart=attack");
        }
        look(crawl, path, 1, context -> {}, Look.projectors());
    }

    private void look(Crawl crawl, String from, int least, Consumer<BrowserContext> enter) {
        look(crawl, from, least, enter, Look.chosen());
    }

    private void look(Crawl crawl, String from, int least, Consumer<BrowserContext> enter, List<Look> looks) {
        for (Look look : looks) {
            try (BrowserContext context = look.visitor(chromium.browser())) {
                enter.accept(context);
                if (look == looks.get(0)) {
                    crawl.follow(context, from, look);
                    System.out.println("Pages: " + crawl.found().keySet());
                } else {
                    crawl.again(context, look);
                }
            }
        }
        assertEquals("", String.join("\n", crawl.faults()));
        assertTrue(crawl.found().size() >= least, "links lead to pages: " + crawl.found());
    }

    private static void join(Page page, String nickname) {
        page.locator("#nickname").fill(nickname);
        page.locator("form[action^='/join/'] button.primary").click();
    }

    private void visit(Page page, String path) {
        page.navigate(server.resolve(path).toString());
    }

    private void sit(BrowserContext context, Seat seat) {
        context.addCookies(List.of(new Cookie(
                        SeatCookie.name(seat.id()),
                        cookies.of(seat.id(), seat.epoch(), false).getValue())
                .setUrl(server.toString())));
    }

    private void enter(BrowserContext context, Host host) {
        Page page = context.newPage();
        visit(page, "/login");
        page.locator("input[name=name]").fill(host.name());
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main button").first().click();
        page.waitForURL("**/host");
        page.close();
    }
}
