package org.stakewood.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stakewood.game.Happening;
import org.stakewood.game.Moment;
import org.stakewood.game.Step;
import org.stakewood.game.message.Message;
import org.stakewood.game.message.Told;
import org.stakewood.game.seat.Seat;

/** How a game is told: its last days in every edition that somebody reads. Used in the game's turns only. */
final class Story {

    private final Newsroom newsroom;
    private final Set<Edition> editions = new LinkedHashSet<>();
    private final Said said = new Said();
    private final Ring ring;
    private Moment now;
    private Ranks ranks;

    Story(Newsroom newsroom, Moment begin) {
        this.newsroom = newsroom;
        this.now = begin;
        this.ring = new Ring(begin.seq());
    }

    Moment now() {
        return now;
    }

    Ring ring() {
        return ring;
    }

    /** From now on the edition is written. */
    void publish(Edition edition) {
        editions.add(edition);
    }

    void say(Message message) {
        said.add(message);
    }

    /** False if it is known already. */
    boolean goOn(Step step) {
        if (step.now().version() <= now.version()) {
            return false;
        }
        if (step.before().seq() != now.seq()) {
            ring.restart(step.before().seq());
        }
        now = step.now();
        ranks = null;
        ring.happened(step.happenings());
        return true;
    }

    /** Writes a chapter of everything since the last one. */
    Chapter write(boolean dayPassed, Instant time) {
        List<Happening> happenings = List.copyOf(ring.pending());
        Map<String, double[]> points = dayPassed ? NetworkFields.points(now) : Map.of();
        Map<Edition, SharedNews> news = new HashMap<>();
        for (Edition each : editions) {
            news.put(each, newsroom.shared(now, time, Map.of(), points, newsroom.feed(now, each, happenings)));
        }
        Chapter chapter = new Chapter(now.seq(), now.day(), happenings, news);
        ring.add(chapter);
        return chapter;
    }

    /** The network and the clock as they are now. */
    SharedNews state(Map<String, Object> more, Instant time) {
        return newsroom.shared(now, time, more, Map.of(), List.of());
    }

    /** The same with the points and the feed of the last chapter. */
    SharedNews newest(Edition edition, Map<String, Object> more, Instant time) {
        SharedNews last = ring.last()
                .map(each -> each.news().computeIfAbsent(edition, missing -> rewrite(each, missing, time)))
                .orElse(null);
        List<Told> feed = new ArrayList<>(last == null || last.feed() == null ? List.of() : last.feed());
        feed.addAll(said(null, edition.language()));
        return newsroom.shared(now, time, more, last == null ? Map.of() : last.series(), feed);
    }

    /** A seat's own news, with what concerns it of the happenings. */
    PrivateNews mine(Reader reader, List<Happening> happenings) {
        return newsroom.mine(now, reader.seat(), reader.edition().language(), ranks(), happenings);
    }

    /** A seat's own news, with what happened to it after a row and what it was told. */
    PrivateNews mineSince(Reader reader, long row) {
        Seat seat = reader.seat();
        PrivateNews news = mine(reader, ring.happeningsSince(row));
        List<Told> feed = new ArrayList<>(news.feed());
        feed.addAll(said(seat.id(), reader.edition().language()));
        return new PrivateNews(news.seq(), news.fields(), feed);
    }

    /** A host's words as an entry. */
    Told told(Message message, String language) {
        return newsroom.told(message, now, language);
    }

    private SharedNews rewrite(Chapter chapter, Edition edition, Instant time) {
        Map<String, double[]> points = chapter.day() == now.day() ? NetworkFields.points(now) : Map.of();
        return newsroom.shared(now, time, Map.of(), points, newsroom.feed(now, edition, chapter.happenings()));
    }

    private List<Told> said(Long seat, String language) {
        return said.to(seat).stream().map(each -> told(each, language)).toList();
    }

    private Ranks ranks() {
        if (ranks == null) {
            ranks = Ranks.of(now.publicView());
        }
        return ranks;
    }
}
