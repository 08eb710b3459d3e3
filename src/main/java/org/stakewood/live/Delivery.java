package org.stakewood.live;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.PublicView;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.Step;
import org.stakewood.game.message.Message;
import org.stakewood.game.message.Told;

/** Who gets which news of a game. Used in the game's turns only. */
final class Delivery {

    private final Newsroom newsroom;
    private final Story story;
    private final OpenStreams open;
    private final Roster roster;
    private final Supplier<Instant> time;

    Delivery(Newsroom newsroom, Story story, OpenStreams open, Roster roster, Supplier<Instant> time) {
        this.newsroom = newsroom;
        this.story = story;
        this.open = open;
        this.roster = roster;
        this.time = time;
    }

    /** After a commit. */
    void tell(Step step) {
        List<LiveStream> all = open.all();
        mine(step, all);
        if (step.dayPassed() || step.happenings().exists(each -> Concern.everybody(each.event()))) {
            Chapter chapter = story.write(step.dayPassed(), time.get());
            day(all, edition -> chapter.news().get(edition));
        } else if (!step.before().clock().equals(step.now().clock())) {
            state(all);
        }
        if (looksOtherwise(step)) {
            reload(all);
        } else if (step.dayPassed()) {
            reload(open.of(Audience.WALL));
            reload(open.of(Audience.HOST));
        }
    }

    /** Lists and pictures that no field stands for are loaded anew; too much for everybody, not for a few. */
    void reload(List<LiveStream> some) {
        some.forEach(each -> open.post(each, Item.reload(id())));
    }

    /** The network, the people and the clock as they are now. */
    void state(List<LiveStream> some) {
        day(some, edition -> story.state(more(edition), time.get()));
    }

    /** A host has said something. */
    void say(Message message) {
        story.say(message);
        if (message.seat() == null) {
            day(open.all(), edition -> story.state(Map.of(), time.get()).with(told(message, edition.language())));
            return;
        }
        for (LiveStream each : open.ofSeat(message.seat())) {
            List<Told> feed = told(message, each.reader().edition().language());
            open.post(
                    each,
                    Item.mine(id(), NewsJson.text(new PrivateNews(story.now().seq(), Map.of(), feed))));
        }
    }

    /**
     * What a reader gets who has just come: what it has missed, then everything as it is now. A page that is older than
     * what is kept loads itself anew; one that is newer than this node waits for the next news.
     *
     * @param after id of the last event that the reader has; null for none
     */
    void welcome(LiveStream stream, String after) {
        open.post(stream, Item.hello(time.get()));
        long row = after == null
                ? story.now().seq()
                : Place.of(after)
                        .filter(each -> each.game() == story.now().game())
                        .map(Place::seq)
                        .orElse(-1L);
        Optional<List<Chapter>> missed = story.ring().since(row);
        Edition edition = stream.reader().edition();
        if (missed.isEmpty()
                || missed.get().stream().anyMatch(each -> !each.news().containsKey(edition))) {
            open.post(stream, Item.reload(id()));
        } else if (row <= story.now().seq()) {
            List<Chapter> chapters = missed.get();
            for (Chapter each : chapters.subList(0, Math.max(0, chapters.size() - 1))) {
                open.post(
                        stream,
                        Item.day(id(each.seq()), NewsJson.text(each.news().get(edition))));
            }
            if (stream.reader().seat() != null) {
                open.post(stream, Item.mine(id(), NewsJson.text(story.mineSince(stream.reader(), row))));
            }
            open.post(stream, Item.day(id(), NewsJson.text(newest(edition))));
        }
    }

    /** Everything as it is now, with the points and the feed of the last chapter. */
    SharedNews newest(Edition edition) {
        return story.newest(edition, more(edition), time.get());
    }

    /** Everybody's own news; without a day only of those whom something concerns. */
    private void mine(Step step, List<LiveStream> all) {
        var happenings = step.happenings().asJava();
        for (LiveStream each : all) {
            Reader reader = each.reader();
            if (reader.seat() != null
                    && (step.dayPassed() || newsroom.concerns(story.now(), reader.seat(), happenings))) {
                open.post(each, Item.mine(id(), NewsJson.text(story.mine(reader, happenings))));
            }
        }
    }

    /** Shared news, written once for each edition. */
    private void day(List<LiveStream> some, Function<Edition, SharedNews> news) {
        Map<Edition, Item> items = new HashMap<>();
        for (LiveStream each : some) {
            open.post(
                    each,
                    items.computeIfAbsent(
                            each.reader().edition(), edition -> Item.day(id(), NewsJson.text(news.apply(edition)))));
        }
    }

    /** Whether pages have other parts from now on: the game begins or ends, its charts begin, or a panel opens. */
    private static boolean looksOtherwise(Step step) {
        GameStatus before = step.before().clock().status();
        GameStatus now = step.now().clock().status();
        boolean other = before != now && (before == GameStatus.LOBBY || now == GameStatus.OVER);
        boolean charts = step.before().day() == 0 && step.dayPassed();
        return other || charts || !openTabs(step.before()).equals(openTabs(step.now()));
    }

    private static List<Tab> openTabs(Moment moment) {
        PublicView view = moment.publicView();
        return view.tabs().stream().filter(view::open).toList();
    }

    private List<Told> told(Message message, String language) {
        return List.of(story.told(message, language));
    }

    private Map<String, Object> more(Edition edition) {
        return roster.fields(edition.audience(), story.now(), open.seats());
    }

    private String id() {
        return id(story.now().seq());
    }

    private String id(long seq) {
        return new Place(story.now().game(), seq).id();
    }
}
