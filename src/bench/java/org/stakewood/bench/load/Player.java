package org.stakewood.bench.load;

import io.vertx.core.Future;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A player that nobody is: joins by the code, listens, looks at tabs and acts with the forms it finds, one thing after
 * another as a person does. What is due while something else is under way waits, and the wait counts.
 */
final class Player {

    private static final Pattern SEAT = Pattern.compile("/play/([0-9]+)");
    private static final Pattern STREAM = Pattern.compile("data-live=\"([^\"]+)\"");
    private static final Pattern SEQ = Pattern.compile("data-seq=\"([^\"]+)\"");
    private static final Pattern OUTCOME = Pattern.compile("class=\"state ([a-z]+)\"");
    private static final Pattern DONE = Pattern.compile("/play/[0-9]+/act/"
            + "(delegate|undelegate|redelegate|swap-.*|outside-.*|add-.*|join-.*|remove-.*|exit-.*)");
    private static final List<String> TABS = List.of("stake", "trade", "pool");
    private static final long MICRO = 1_000_000;

    private record Due(long nanos, boolean act) {}

    private final Browser browser;
    private final Supplier<Figures> figures;
    private final Random random;
    private final Ear ear;
    private final Deque<Due> waiting = new ArrayDeque<>();
    private boolean busy;
    private String seat;
    private List<Form> forms = List.of();

    Player(Browser browser, Supplier<Figures> figures, Random random) {
        this.browser = browser;
        this.figures = figures;
        this.random = random;
        this.ear = new Ear(browser, figures, this::loadAnew);
    }

    Ear ear() {
        return ear;
    }

    /** Door, seat, first page, stream; each request counts as one of the wave. */
    Future<Void> join(String code, String name, long meant) {
        String door = "/join/" + code;
        return browser.get(door)
                .compose(page -> {
                    wave(page, meant);
                    long sent = System.nanoTime();
                    return browser.post(door, page.form(door).with(Map.of("nickname", name)))
                            .map(answer -> {
                                figures.get().time(Measure.JOIN, answer.arrived() - sent);
                                wave(answer, sent);
                                return answer;
                            });
                })
                .compose(this::sitDown)
                .onFailure(failed -> figures.get().count("did not join: " + failed.getMessage()))
                .mapEmpty();
    }

    private Future<Page> sitDown(Page answer) {
        seat = answer.leadsOn()
                ? answer.location()
                : answer.find(SEAT).map(each -> "/play/" + each).orElseThrow(() ->
                        new IllegalStateException("status " + answer.status() + ": " + answer.start()));
        long sent = System.nanoTime();
        return browser.get(seat).map(page -> {
            wave(page, sent);
            page.find(STREAM).ifPresentOrElse(
                    stream -> ear.open(stream.replace("&amp;", "&"), page.find(SEQ).orElse(null)),
                    () -> figures.get().count("pages without a stream"));
            return page;
        });
    }

    private void wave(Page page, long meant) {
        figures.get().time(Measure.JOIN_WAVE, page.arrived() - meant);
        counted(page);
    }

    /** @param meant when a look at another tab is due, in {@link System#nanoTime()} */
    void look(long meant) {
        due(new Due(meant, false));
    }

    /** @param meant when an action is due, in {@link System#nanoTime()} */
    void act(long meant) {
        due(new Due(meant, true));
    }

    private void due(Due next) {
        waiting.add(next);
        goOn();
    }

    private void goOn() {
        Due next = busy || seat == null ? null : waiting.poll();
        if (next == null) {
            return;
        }
        busy = true;
        Figures mine = figures.get();
        Future<?> done = next.act() ? acted(next.nanos(), mine) : looked(next.nanos(), mine, Measure.PAGE);
        done.onComplete(end -> {
            if (end.failed()) {
                mine.count("failed: " + end.cause().getMessage());
            }
            busy = false;
            goOn();
        });
    }

    private Future<Page> looked(long meant, Figures mine, Measure measure) {
        return browser.get(seat + "?tab=" + TABS.get(random.nextInt(TABS.size()))).map(page -> {
            mine.time(measure, page.arrived() - meant);
            return shown(page);
        });
    }

    private Future<?> acted(long meant, Figures mine) {
        Form form = usable();
        if (form == null) {
            mine.count("looks instead of actions, for want of a form");
            return looked(meant, mine, Measure.PAGE);
        }
        return browser.post(form.action(), form.with(values(form))).compose(answer -> answered(answer, meant, mine));
    }

    /** What the script asks for while somebody types; nothing waits for it. */
    void preview(long meant) {
        Figures mine = figures.get();
        Form form = usable();
        if (form != null) {
            browser.post(form.preview(), form.with(values(form)))
                    .onSuccess(answer -> {
                        mine.time(Measure.PREVIEW, answer.arrived() - meant);
                        counted(answer);
                    })
                    .onFailure(failed -> mine.count("failed: " + failed.getMessage()));
        }
    }

    private Form usable() {
        List<Form> usable = forms.stream()
                .filter(each -> each.enabled()
                        && each.most() > 0
                        && DONE.matcher(each.action()).matches())
                .toList();
        return usable.isEmpty() ? null : usable.get(random.nextInt(usable.size()));
    }

    private Future<Page> answered(Page answer, long meant, Figures mine) {
        counted(answer);
        if (!answer.leadsOn()) {
            mine.count("actions not taken: status " + answer.status());
            return Future.succeededFuture(answer.status() == 200 ? shown(answer) : answer);
        }
        mine.time(Measure.ACT, answer.arrived() - meant);
        return browser.get(answer.location()).map(page -> {
            mine.time(Measure.ACT_PAGE, page.arrived() - answer.arrived());
            mine.time(Measure.ACT_AND_PAGE, page.arrived() - meant);
            mine.count("actions " + page.find(OUTCOME).orElse("of unknown outcome"));
            return shown(page);
        });
    }

    /** Between a two-hundredth and a fiftieth of the most, and one of the choices. */
    private Map<String, String> values(Form form) {
        double amount = (double) form.most() / MICRO * (0.005 + 0.015 * random.nextDouble());
        Map<String, String> values = new LinkedHashMap<>();
        form.choices().forEach((name, offered) -> values.put(name, offered.get(random.nextInt(offered.size()))));
        values.put("amount", String.format(Locale.ROOT, "%.4f", Math.max(amount, 0.0001)));
        return values;
    }

    private void loadAnew() {
        Figures mine = figures.get();
        mine.count("pages told to load anew");
        long now = System.nanoTime();
        browser.get(seat)
                .onSuccess(page -> {
                    mine.time(Measure.BEGIN, page.arrived() - now);
                    shown(page);
                })
                .onFailure(failed -> mine.count("failed: " + failed.getMessage()));
    }

    private Page shown(Page page) {
        counted(page);
        if (page.status() == 200) {
            forms = page.forms();
        }
        return page;
    }

    private void counted(Page page) {
        if (page.status() >= 400) {
            figures.get().count("status " + page.status());
        }
    }
}
