package org.stakewood.web.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stakewood.game.Happening;
import org.stakewood.game.Moment;
import org.stakewood.game.message.Message;
import org.stakewood.game.message.Narrator;
import org.stakewood.game.message.Told;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.piece.FeedEntry;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** Says in streams what the pages' feeds say. */
@ApplicationScoped
public class FeedNarrator implements Narrator {

    private final Sessions sessions;
    private final Desks desks;

    /** Asked for every reader on every day: only what never changes of a session, its id and lesson, is used of these. */
    private final Map<Long, Session> known = new ConcurrentHashMap<>();

    FeedNarrator(Sessions sessions, Desks desks) {
        this.sessions = sessions;
        this.desks = desks;
    }

    @Override
    public List<String> languages() {
        return Words.LANGUAGES;
    }

    @Override
    public List<Told> tell(Moment moment, List<Happening> happenings, Seat reader, boolean names, String language) {
        if (happenings.isEmpty()) {
            return List.of();
        }
        Session session =
                known.computeIfAbsent(moment.session(), id -> sessions.find(id).orElseThrow(NotFoundException::new));
        Locale locale = Locale.forLanguageTag(language);
        Place place = reader == null
                ? desks.place(session, moment, locale)
                : desks.desk(reader, session, moment, locale).place();
        Place allowed = names ? place : new Place(place.words(), place.view(), Names.NONE, place.news());
        List<FeedEntry> newestFirst = new Feeds(allowed, "./").feed(happenings, happenings.size());
        List<Told> told =
                new ArrayList<>(newestFirst.stream().map(FeedNarrator::told).toList());
        Collections.reverse(told);
        return told;
    }

    @Override
    public String rank(int place, int of, String language) {
        return Words.in(language).say("rank_of", place, of);
    }

    @Override
    public Told tell(Message message, int day, String language) {
        String text = Words.in(language).say("notice_message") + ": " + message.text();
        return new Told("m" + message.id(), day, "info", text, null, List.of(), null);
    }

    private static Told told(FeedEntry entry) {
        List<Told.Figure> figures = entry.figures().stream()
                .map(line -> new Told.Figure(line.label(), line.value()))
                .toList();
        return new Told(entry.id(), entry.day(), entry.tone(), entry.text(), entry.why(), figures, entry.link());
    }
}
