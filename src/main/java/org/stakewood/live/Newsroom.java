package org.stakewood.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.stakewood.game.Happening;
import org.stakewood.game.Moment;
import org.stakewood.game.message.Message;
import org.stakewood.game.message.Narrator;
import org.stakewood.game.message.Told;
import org.stakewood.game.seat.Seat;

/** Writes news. */
final class Newsroom {

    private final Narrator narrator;

    Newsroom(Narrator narrator) {
        this.narrator = narrator;
    }

    /** A language that is spoken here; the first unless another is asked for. */
    String language(String asked) {
        return asked != null && narrator.languages().contains(asked)
                ? asked
                : narrator.languages().get(0);
    }

    /**
     * Shared news of a moment.
     *
     * @param more figures beside the network's
     */
    SharedNews shared(
            Moment moment, Instant now, Map<String, Object> more, Map<String, double[]> points, List<Told> feed) {
        int day = Math.min(moment.day() + 1, moment.days());
        Map<String, Object> fields = NetworkFields.of(moment);
        fields.putAll(more);
        return new SharedNews(moment.seq(), day, null, 0, false, fields, points, feed).at(moment.clock(), now);
    }

    /** A host's words, for one edition. */
    Told told(Message message, Moment moment, String language) {
        return narrator.tell(message, Math.min(moment.day() + 1, moment.days()), language);
    }

    /** What an edition's feed says about happenings. */
    List<Told> feed(Moment moment, Edition edition, List<Happening> happenings) {
        List<Happening> news = happenings.stream()
                .filter(each -> Concern.everybody(each.event()))
                .toList();
        return news.isEmpty() ? List.of() : narrator.tell(moment, news, null, edition.names(), edition.language());
    }

    /** Whether any of the happenings concerns a seat. */
    boolean concerns(Moment moment, Seat seat, List<Happening> happenings) {
        return moment.seatView(seat.account())
                .map(Concern::of)
                .filter(concern -> happenings.stream().anyMatch(each -> concern.has(each.event())))
                .isPresent();
    }

    /** A seat's own news; only what concerns it is told. */
    PrivateNews mine(Moment moment, Seat seat, String language, Ranks ranks, List<Happening> happenings) {
        return moment.seatView(seat.account())
                .map(view -> {
                    Concern concern = Concern.of(view);
                    List<Happening> own = happenings.stream()
                            .filter(each -> concern.has(each.event()))
                            .toList();
                    List<Told> feed =
                            own.isEmpty() ? List.<Told>of() : narrator.tell(moment, own, seat, true, language);
                    String rank = ranks.of(seat.account())
                            .map(each -> narrator.rank(each.place(), each.of(), language))
                            .orElse(null);
                    return new PrivateNews(moment.seq(), SeatFields.of(view, moment.series(), rank), feed);
                })
                .orElseGet(() -> new PrivateNews(moment.seq(), Map.of(), List.of()));
    }
}
