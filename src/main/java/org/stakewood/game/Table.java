package org.stakewood.game;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.MDC;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.HostCommand;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.view.SeatView;

/**
 * One live game on this node. Its memory is only a cache: the game row's lock decides who may go on, and whoever has it
 * first reads what others did. What queues while a commit is under way is committed together. Nothing is answered
 * before it is durable, and nothing is answered as failed while nobody knows.
 */
public final class Table {

    private static final int LONGEST_KEY = 80;

    private final long id;
    private final Surroundings around;
    private final WorkQueue queue;
    private final TableWriter writer;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicInteger watchers = new AtomicInteger();
    private volatile long usedAt = System.nanoTime();

    Table(Moment loaded, Surroundings around) {
        this.id = loaded.game();
        this.around = around;
        this.queue = new WorkQueue(around.metrics());
        this.writer = new TableWriter(this, loaded, around, queue);
    }

    /** The game. */
    public long id() {
        return id;
    }

    /** The game as last committed, as far as this node knows. */
    public Moment current() {
        return writer.current();
    }

    /** Figures of all days so far. */
    public Series series() {
        return current().series();
    }

    /** The store's clock now, for countdowns. */
    public Instant storeNow() {
        return Instant.now().plus(writer.offset());
    }

    /**
     * Asks for a command. The answer comes once it is durable; it may take long while the store is away. A command
     * whose key was used before by the same account is not done again: the first answer comes. While the clock stands
     * still the answer is {@link Answer.TurnedAway}; while the account may not act it is {@link Answer.Barred} at once.
     *
     * @param key the form's own, at most 80 characters
     * @param millis how long the person had seen the day; null if unknown
     * @throws Busy if too many commands wait
     */
    public CompletionStage<Answer> submit(String key, SeatCommand command, Integer millis) {
        String scoped = scoped(command.account(), key);
        Optional<Answer.Barred> barred = around.doorman().refuse(id, command.account());
        if (barred.isPresent()) {
            around.metrics().answered(barred.get());
            return CompletableFuture.completedFuture(barred.get());
        }
        return order(scoped, command.account(), null, command, millis);
    }

    /** A host's or the lobby's command; refused only by the economy. */
    CompletionStage<Answer> submit(String key, Command command) {
        return order(key, null, null, command, null);
    }

    /** A host's command on the rules or the plan; once for a key. Refused only by the economy, at any state of the clock. */
    CompletionStage<Answer> submit(long host, String key, HostCommand command) {
        return order(hosted(host, key), null, host, command, null);
    }

    /** True if a host's command of this key was done, or refused, before. */
    boolean answered(long host, String key) {
        return around.store().find(id, hosted(host, key)).isPresent();
    }

    /** A host's act on the clock; the answer is the clock afterwards. */
    CompletionStage<ClockState> act(Long host, ClockAct act) {
        CompletableFuture<ClockState> answer = new CompletableFuture<>();
        enqueue(new Work.Act(host, act, answer));
        return answer;
    }

    /**
     * The answer of an account's earlier command, from the journal, and this node's memory is brought up to it. Empty
     * if the key is not known (yet).
     */
    public Optional<Answer> answer(int account, String key) {
        touch();
        return around.store().find(id, scoped(account, key)).map(entry -> {
            if (entry.seq() > current().seq()) {
                look().orTimeout(2, TimeUnit.SECONDS)
                        .exceptionally(late -> null)
                        .join();
            }
            return Answers.of(around.store(), id, entry);
        });
    }

    /** Published from the start on: the hash of seed and nonce, in hexadecimal digits. */
    public String seedHash() {
        return HexFormat.of().formatHex(around.store().seed(id).hash());
    }

    /** The seed and its nonce; empty until the game is over. */
    public Optional<Seed> seed() {
        return current().clock().status() == GameStatus.OVER
                ? Optional.of(around.store().seed(id))
                : Optional.empty();
    }

    /** What a command would do now; changes nothing. */
    public Preview preview(SeatCommand command) {
        touch();
        Outcome outcome = command.apply(current().world());
        return outcome instanceof Outcome.Accepted accepted
                ? new Preview.Done(accepted.events(), new SeatView(accepted.world(), command.account()))
                : new Preview.Refused(((Outcome.Refused) outcome).refusal());
    }

    /**
     * What happened to an account and some validators, the newest first.
     *
     * @param before row of the journal before which to look; {@code Long.MAX_VALUE} for the newest
     */
    public List<Happening> feed(int account, Collection<Integer> validators, long before, int limit) {
        touch();
        return around.store().feed(id, account, validators, before, limit);
    }

    /** Why an account's net worth changed on each day, in order; days of older rules are missing. */
    public Vector<Earning> earnings(int account) {
        touch();
        return around.store().earnings(id, account);
    }

    /**
     * What the economy refused to an account, the newest first.
     *
     * @param before row of the journal before which to look; {@code Long.MAX_VALUE} for the newest
     */
    public List<Entry> refused(int account, long before, int limit) {
        touch();
        return around.store().refused(id, account, before, limit);
    }

    /** Lowest health of an account's debts at the end of each day with a debt, by day. */
    public TreeMap<Integer, Double> healths(int account) {
        touch();
        return around.store().healths(id, account);
    }

    /** What happened to the network as a whole, the newest first. */
    public List<Happening> news(int limit) {
        touch();
        return around.store().news(id, limit);
    }

    /** All cascades of the game so far, the oldest first. */
    public Vector<CascadeSpan> cascades() {
        touch();
        return CascadeSpan.of(around.store().cascades(id));
    }

    /** What a cascade is made of, its aftermath included, in order. */
    public Vector<Happening> falls(CascadeSpan span) {
        touch();
        return around.store().falls(id, span.firstRow(), span.before() - 1);
    }

    /** Keeps the game in memory until closed: for streams. */
    public Watch watch() {
        watchers.incrementAndGet();
        AtomicBoolean open = new AtomicBoolean(true);
        return () -> {
            if (open.compareAndSet(true, false)) {
                watchers.decrementAndGet();
                touch();
            }
        };
    }

    /** Commands that wait now. */
    public int waiting() {
        return queue.size();
    }

    /** A day may be due. Any batch looks, so nothing is added while something waits. */
    void tick() {
        if (queue.isEmpty()) {
            enqueue(new Work.Tick());
        }
    }

    /** True if it must be loaded again. */
    boolean lost() {
        return writer.lost();
    }

    /** Reads what other nodes did. */
    CompletableFuture<Void> look() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        enqueue(new Work.Look(done));
        return done;
    }

    /** True if nobody has asked for anything for so long, nothing waits and nobody watches. */
    boolean idle(Duration since) {
        return watchers.get() == 0
                && queue.isEmpty()
                && !current().clock().running()
                && System.nanoTime() - usedAt > since.toNanos();
    }

    void touch() {
        usedAt = System.nanoTime();
    }

    /** Starts the writer unless it runs or nothing waits. */
    void wake() {
        if (!queue.isEmpty() && running.compareAndSet(false, true)) {
            around.writers().execute(this::write);
        }
    }

    private void write() {
        Duration rest = Duration.ZERO;
        try {
            rest = writer.next();
        } finally {
            MDC.clear();
            if (rest.isZero()) {
                running.set(false);
                wake();
            } else {
                around.timers()
                        .schedule(() -> around.writers().execute(this::write), rest.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private CompletionStage<Answer> order(String key, Integer account, Long host, Command command, Integer millis) {
        touch();
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        enqueue(new Work.Order(key, account, host, command, millis, answer));
        return answer;
    }

    private void enqueue(Work work) {
        queue.add(work);
        wake();
    }

    private static String hosted(long host, String key) {
        return "host:" + host + ":" + key;
    }

    private static String scoped(int account, String key) {
        if (key == null
                || key.isEmpty()
                || key.length() > LONGEST_KEY
                || !key.chars().allMatch(Table::plain)) {
            throw new IllegalArgumentException("a key is 1 to " + LONGEST_KEY + " letters, digits, '-' or '_'");
        }
        return account + ":" + key;
    }

    private static boolean plain(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-' || c == '_';
    }
}
