package org.stakewood.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.stakewood.game.Happening;

/** What a game was told lately, for readers who come back. */
final class Ring {

    /** Days kept. */
    static final int DAYS = 30;

    private static final int MOST = 120;

    private final Deque<Chapter> chapters = new ArrayDeque<>();
    private List<Happening> pending = new ArrayList<>();
    private long from;

    /** @param from row after which everything will be known */
    Ring(long from) {
        this.from = from;
    }

    /** Something was missed: nothing before this row can be told any more. */
    void restart(long row) {
        chapters.clear();
        pending = new ArrayList<>();
        from = row;
    }

    /** Something happened; it will be part of the next chapter. */
    void happened(Iterable<Happening> happenings) {
        happenings.forEach(pending::add);
    }

    /** What has happened since the last chapter. */
    List<Happening> pending() {
        return pending;
    }

    void add(Chapter chapter) {
        chapters.addLast(chapter);
        pending = new ArrayList<>();
        while (chapters.size() > MOST || chapter.day() - chapters.getFirst().day() >= DAYS) {
            from = chapters.removeFirst().seq();
        }
    }

    Optional<Chapter> last() {
        return Optional.ofNullable(chapters.peekLast());
    }

    /** The row before the last chapter. */
    long beforeLast() {
        var newestFirst = chapters.descendingIterator();
        if (newestFirst.hasNext()) {
            newestFirst.next();
        }
        return newestFirst.hasNext() ? newestFirst.next().seq() : from;
    }

    /** The chapters after a row, the oldest first; empty if something before the first is lost. */
    Optional<List<Chapter>> since(long row) {
        return row < from
                ? Optional.empty()
                : Optional.of(chapters.stream().filter(each -> each.seq() > row).toList());
    }

    /** What is known to have happened after a row, in order. */
    List<Happening> happeningsSince(long row) {
        List<Happening> all = new ArrayList<>();
        chapters.forEach(each -> all.addAll(each.happenings()));
        all.addAll(pending);
        all.removeIf(each -> each.seq() <= row);
        return all;
    }
}
