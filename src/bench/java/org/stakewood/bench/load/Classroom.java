package org.stakewood.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** A class of players that nobody is, its host, and what they do one after another. All players share one thread. */
final class Classroom implements AutoCloseable {

    private static final double JOIN_SECONDS = 30;
    private static final Map<String, String> NOTHING = Map.of();

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Options options;
    private final HttpClient pages;
    private final HttpClient streams;
    private final Host host;
    private final Random random;
    private final List<Player> players = new ArrayList<>();
    private final Address server;
    private Figures figures = new Figures();

    Classroom(Options options, Address server, int size) {
        this.options = options;
        this.server = server;
        this.random = new Random(options.seed());
        HttpClientOptions connections = new HttpClientOptions().setMaxPoolSize(4 * size + 20);
        this.pages = vertx.createHttpClient(new HttpClientOptions(connections).setDecompressionSupported(true));
        this.streams = vertx.createHttpClient(connections);
        this.host = new Host(browser());
        for (int player = 0; player < size; player++) {
            players.add(new Player(browser(), () -> figures, new Random(random.nextLong())));
        }
    }

    private Browser browser() {
        return new Browser(pages, streams, server);
    }

    /** The host opens the class, everybody joins within half a minute, the host starts. */
    Figures join(String setup) {
        host.signUp(setup);
        String code = host.open(options, players.size());
        Figures wave = stretch(JOIN_SECONDS, pace -> {
            for (int number = 0; number < players.size(); number++) {
                Player player = players.get(number);
                String name = "Phantom " + (number + 1);
                vertx.setTimer(1 + (long) (random.nextDouble() * 1_000 * JOIN_SECONDS), timer ->
                        player.join(code, name, System.nanoTime()));
            }
        });
        host.clock("start", NOTHING);
        return wave;
    }

    /** @param seconds of a day from now on */
    void speed(int seconds) {
        host.clock("speed", Map.of("seconds", String.valueOf(seconds)));
    }

    /** @param every seconds between two actions of a player, on average */
    Figures play(double seconds, double every) {
        return stretch(seconds, pace -> {
            pace.call(1, at -> keepGoing());
            for (Player each : players) {
                pace.call(every, each::act);
                pace.call(every, each::preview);
                pace.call(options.look(), each::look);
            }
        });
    }

    /** The clock stops by itself between two acts of a scenario; here it goes on. */
    private void keepGoing() {
        if (players.get(0).ear().paused()) {
            host.post("resume", NOTHING);
        }
    }

    /** The host pauses and goes on a few times, in the middle of the game. */
    Figures pauses(int times) {
        return stretch(4.0 * times, pace -> {
            for (int time = 0; time < times; time++) {
                vertx.setTimer(1 + 4_000L * time, timer -> {
                    long asked = System.currentTimeMillis();
                    players.forEach(each -> each.ear().expectPause(asked));
                    host.post("pause", NOTHING);
                });
                vertx.setTimer(2_000 + 4_000L * time, timer -> host.post("resume", NOTHING));
            }
        });
    }

    /** Everybody loses the stream; ten seconds later all come back at once. */
    Figures reconnect() {
        return stretch(20, pace -> {
            players.forEach(each -> each.ear().shut());
            vertx.setTimer(10_000, timer -> players.forEach(each -> each.ear().reopen()));
        });
    }

    /** The landing page, asked for as often as the class asks for anything. */
    Figures bare(double seconds) {
        double every = 1 / (3 / options.every() + 1 / options.look());
        List<Browser> browsers = players.stream().map(each -> browser()).toList();
        return stretch(seconds, pace -> browsers.forEach(each -> pace.call(every, at -> each.get("/")
                .onSuccess(page -> figures.time(Measure.BARE, page.arrived() - at)))));
    }

    /** The landing page, by each player again as soon as it is there. */
    Figures bareAgain(double seconds) {
        List<Browser> browsers = players.stream().map(each -> browser()).toList();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return stretch(seconds, pace -> browsers.forEach(each -> again(each, end)));
    }

    private void again(Browser browser, long end) {
        long sent = System.nanoTime();
        if (sent < end) {
            browser.get("/").onSuccess(page -> {
                figures.time(Measure.BARE_CLOSED, page.arrived() - sent);
                again(browser, end);
            });
        }
    }

    String metrics() {
        return Host.wait(browser().get("/q/metrics")).body();
    }

    /** Streams that are open. */
    long listening() {
        return players.stream().filter(each -> each.ear().listens()).count();
    }

    /** Runs something on the players' thread and waits until it is over, and two seconds for what is under way. */
    private Figures stretch(double seconds, Consumer<Pace> begin) {
        Promise<Figures> done = Promise.promise();
        vertx.runOnContext(now -> {
            figures = new Figures();
            Pace pace = new Pace(vertx, random);
            pace.until(seconds);
            begin.accept(pace);
            Figures mine = figures;
            vertx.setTimer((long) (1_000 * seconds) + 2_000, timer -> {
                figures = new Figures();
                done.complete(mine);
            });
        });
        return await(done.future(), seconds);
    }

    private static Figures await(Future<Figures> future, double seconds) {
        try {
            return future.toCompletionStage()
                    .toCompletableFuture()
                    .get((long) seconds + 60, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Host.wait(vertx.close());
    }
}
