package org.stakewood.web.host.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.League;
import org.stakewood.economy.measure.Standing;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.view.Distress;
import org.stakewood.economy.view.HostView;
import org.stakewood.economy.view.Trouble;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;
import org.stakewood.web.host.Ago;
import org.stakewood.web.piece.Badge;
import org.stakewood.web.piece.SeatRow;
import org.stakewood.web.text.HealthWords;
import org.stakewood.web.text.Words;

/** Turns the seats of one network into the host's list. */
public final class SeatLines {

    /** Whoever was not seen for so long is called gone. */
    private static final Duration ABSENT = Duration.ofSeconds(45);

    /** Whoever did nothing for so many days is called idle. */
    private static final int IDLE_DAYS = 5;

    /** Whoever can be liquidated needs the host most, then whoever has days left. */
    private static final Map<Trouble, Integer> WEIGHTS =
            Map.of(Trouble.UNHEALTHY, 32, Trouble.CALLED, 16, Trouble.NEAR, 6);

    private final Moment moment;
    private final HostView view;
    private final LastActs acts;
    private final Instant now;
    private final Words words;
    private final Map<Integer, Validator> validators = new HashMap<>();
    private final Map<Integer, Distress> distressed = new HashMap<>();
    private final Map<Integer, Standing> ranks = new HashMap<>();
    private final Map<Integer, Integer> ranked = new HashMap<>();

    SeatLines(Moment moment, LastActs acts, Instant now, Words words) {
        this.moment = moment;
        this.view = moment.hostView();
        this.acts = acts;
        this.now = now;
        this.words = words;
        view.distress().forEach(each -> distressed.put(each.account(), each));
        view.validators().forEach(each -> validators.put(each.owner(), each));
        for (League league : new League[] {League.PEOPLE, League.RESTARTED}) {
            var board = view.leaderboard(Criterion.PROFIT, league);
            board.forEach(each -> {
                ranks.put(each.account(), each);
                ranked.put(each.account(), board.size());
            });
        }
    }

    SeatsView of(List<Seat> seats, int places) {
        List<Seat> kept = seats.stream().filter(each -> each.state().kept()).toList();
        long present = kept.stream().filter(this::present).count();
        return new SeatsView(
                words.say(
                        "host_seats_count",
                        words.numbers().count(kept.size()),
                        words.numbers().count(places),
                        words.numbers().count(present)),
                kept.stream()
                        .map(this::line)
                        .sorted(Comparator.comparingInt((SeatLine each) -> -each.urgency())
                                .thenComparing(each -> each.row().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                seats.stream()
                        .filter(each -> !each.state().kept())
                        .map(each -> new SeatsView.GoneLine(
                                each.nickname(),
                                known(each),
                                words.say("host_gone_" + each.state().name().toLowerCase(Locale.ROOT))))
                        .toList());
    }

    private SeatLine line(Seat seat) {
        List<Need> needs = needs(seat);
        int urgency = needs.stream().mapToInt(Need::weight).sum();
        boolean seated = seat.account() >= 0;
        Standing standing = seated && moment.day() > 0 ? ranks.get(seat.account()) : null;
        return new SeatLine(
                new SeatRow(
                        seat.id(),
                        seat.nickname(),
                        known(seat),
                        seated ? words.numbers().amount(view.netWorth(seat.account())) : "–",
                        "USD",
                        standing == null
                                ? null
                                : words.say(
                                        "host_rank",
                                        words.numbers().count(standing.place()),
                                        words.numbers().count(ranked.get(seat.account()))),
                        needs.stream().map(Need::badge).toList()),
                seat.state() == SeatState.HANDED,
                urgency);
    }

    private List<Need> needs(Seat seat) {
        List<Need> needs = new ArrayList<>();
        if (!present(seat)) {
            needs.add(new Need(
                    8, new Badge("danger", words.say("host_need_gone", Ago.since(seat.presentAt(), now, words)))));
        }
        Distress distress = distressed.get(seat.account());
        if (distress != null) {
            String tone = distress.trouble() == Trouble.UNHEALTHY ? "danger" : "caution";
            needs.add(new Need(
                    WEIGHTS.get(distress.trouble()),
                    new Badge(
                            tone,
                            words.say("host_need_" + distress.trouble(), HealthWords.text(words, distress.health())))));
        }
        Validator own = validators.get(seat.account());
        if (own != null && !own.active()) {
            needs.add(new Need(
                    4,
                    new Badge(
                            "caution",
                            words.say("host_need_" + own.status().name().toLowerCase(Locale.ROOT)))));
        }
        if (idle(seat)) {
            needs.add(new Need(2, new Badge("caution", words.say("host_need_idle", IDLE_DAYS))));
        }
        if (seat.state() == SeatState.AWAY) {
            needs.add(new Need(3, new Badge("caution", words.say("host_need_away"))));
        }
        if (seat.state() == SeatState.HANDED) {
            needs.add(new Need(1, new Badge("info", words.say("host_need_bot"))));
        }
        if (seat.test()) {
            needs.add(new Need(0, new Badge("info", words.say("template_test_badge"))));
        }
        if (needs.isEmpty()) {
            needs.add(new Need(0, new Badge("good", words.say("host_need_nothing"))));
        }
        return needs;
    }

    private boolean present(Seat seat) {
        return Duration.between(seat.presentAt(), now).compareTo(ABSENT) < 0;
    }

    private boolean idle(Seat seat) {
        return seat.state() == SeatState.OPEN
                && moment.clock().status() != GameStatus.LOBBY
                && acts.idle(moment.game(), seat.account(), moment.day()) >= IDLE_DAYS;
    }

    /** Whose seat it is beside the nickname, or null. */
    public static String known(Seat seat) {
        String known = Stream.of(seat.realName(), seat.label())
                .filter(each -> each != null && !each.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
        return known.isEmpty() ? null : known;
    }

    private record Need(int weight, Badge badge) {}
}
