package org.stakewood.bench.load;

import io.vertx.core.http.HttpClientResponse;
import java.util.function.Supplier;

/** A player's open stream: notes when news arrive, and when the whole page is to be loaded anew. */
final class Ear {

    private static final String PAUSED = "\"paused\":true";

    private final Browser browser;
    private final Supplier<Figures> figures;
    private final Runnable reload;
    private News news;
    private HttpClientResponse open;
    private String address;
    private long day = -1;
    private long dueAt = -1;
    private boolean paused;
    private long reopened;
    private long pauseAskedAt;

    /** @param reload what a page does that is told to load itself anew */
    Ear(Browser browser, Supplier<Figures> figures, Runnable reload) {
        this.browser = browser;
        this.figures = figures;
        this.reload = reload;
        this.news = new News(this::heard);
    }

    /** @param address of the stream, as the page names it */
    void open(String address, String after) {
        this.address = address;
        connect(after);
    }

    /** Opens the stream again after the last event, and notes how long the first news take. */
    void reopen() {
        reopened = System.nanoTime();
        connect(news.lastId());
    }

    void shut() {
        if (open != null) {
            HttpClientResponse old = open;
            open = null;
            old.handler(null);
            old.request().reset();
        }
    }

    /** From now on the first word of a pause is timed. */
    void expectPause(long millis) {
        pauseAskedAt = millis;
    }

    boolean paused() {
        return paused;
    }

    boolean listens() {
        return open != null;
    }

    private void connect(String after) {
        String query = after == null ? "" : "&after=" + after;
        browser.stream(address + query, after).onSuccess(this::opened).onFailure(failed -> figures.get()
                .count("streams that did not open: " + failed.getMessage()));
    }

    private void opened(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            figures.get().count("streams answered " + response.statusCode());
            return;
        }
        open = response;
        response.exceptionHandler(broken -> lost(response));
        response.endHandler(end -> lost(response));
        response.handler(news::add);
    }

    private void lost(HttpClientResponse response) {
        if (open == response) {
            open = null;
            figures.get().count("streams that broke");
        }
    }

    private void heard(String name, String data, long millis) {
        figures.get().count("events");
        switch (name) {
            case "day" -> day(data, millis);
            case "reload" -> reload.run();
            case "gone" -> figures.get().count("streams that were ended");
            default -> {}
        }
    }

    private void day(String data, long millis) {
        long told = News.number(data, "day");
        boolean stands = data.contains(PAUSED);
        if (reopened != 0) {
            figures.get().time(Measure.RECONNECT, System.nanoTime() - reopened);
            reopened = 0;
        } else if (day >= 0 && told > day) {
            figures.get().time(Measure.TOLD, (millis - News.number(data, "serverNow")) * 1_000_000);
            if (dueAt > 0) {
                figures.get().time(Measure.DUE, (millis - dueAt) * 1_000_000);
            }
        }
        if (stands && pauseAskedAt > 0) {
            figures.get().time(Measure.PAUSE, (millis - pauseAskedAt) * 1_000_000);
            pauseAskedAt = 0;
        }
        day = told;
        dueAt = News.number(data, "dueAt");
        paused = stands;
    }
}
