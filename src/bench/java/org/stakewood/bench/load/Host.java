package org.stakewood.bench.load;

import io.vertx.core.Future;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Who opens the class and holds its clock, by the pages a host has. Waits for each answer. */
final class Host {

    private static final Pattern CODE = Pattern.compile("class=\"code-small\">([^<]+)<");
    private static final String NAME = "bench";
    private static final String PASSWORD = "a long enough password";

    private final Browser browser;
    private String room;

    Host(Browser browser) {
        this.browser = browser;
    }

    /** Signs up behind the link of the console, and logs in. */
    void signUp(String setup) {
        String link = "/setup/" + setup;
        on(send(link, link, Map.of("name", NAME, "password", PASSWORD)), "sign up");
        on(send("/login", "/login", Map.of("name", NAME, "password", PASSWORD)), "log in");
        if (!browser.knows("host")) {
            throw new IllegalStateException("the host could not log in");
        }
    }

    /** Opens a game and answers its code. */
    String open(Options options, int players) {
        Map<String, String> game = Map.of(
                "lesson", options.scenario(),
                "title", "Class of " + players,
                "seats", String.valueOf(players),
                "seconds", String.valueOf(options.day()),
                "breath", "0",
                "seed", String.valueOf(options.seed()));
        room = on(send("/host/new", "/host/new", game), "open a game").location();
        return wait(browser.get(room)).find(CODE).orElseThrow(() -> new IllegalStateException("no code")).strip();
    }

    /** Does something to the clock: start, pause, resume, speed. */
    void clock(String act, Map<String, String> fields) {
        on(post(act, fields), act);
    }

    /** The same; answers at once. */
    Future<Page> post(String act, Map<String, String> fields) {
        return browser.get(room).compose(page -> browser.post(room + "/" + act, token(page).with(fields)));
    }

    /** The form that any control-room action can borrow its token from. */
    private Form token(Page page) {
        Form lock = page.form(room + "/message");
        return new Form(
                lock.action(),
                null,
                Map.of("csrf-token", lock.fields().get("csrf-token")),
                Map.of(),
                0,
                true);
    }

    private Future<Page> send(String page, String action, Map<String, String> fields) {
        return browser.get(page).compose(got -> browser.post(action, got.form(action).with(fields)));
    }

    private static Page on(Future<Page> answer, String what) {
        Page page = wait(answer);
        if (!page.leadsOn()) {
            throw new IllegalStateException("could not " + what + ": " + page.status() + " " + page.body());
        }
        return page;
    }

    static <T> T wait(Future<T> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
