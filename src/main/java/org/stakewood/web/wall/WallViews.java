package org.stakewood.web.wall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.measure.League;
import org.stakewood.economy.view.PublicView;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.Seed;
import org.stakewood.game.Table;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.question.Question;
import org.stakewood.game.question.Questions;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Session;
import org.stakewood.web.ask.RangeChart;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.Size;
import org.stakewood.web.compare.Comparisons;
import org.stakewood.web.compare.Figure;
import org.stakewood.web.format.Change;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.play.SecurityCharts;
import org.stakewood.web.schedule.Comings;
import org.stakewood.web.text.EventWords;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Telling;
import org.stakewood.web.text.Words;

/** Puts projector pages together. */
@ApplicationScoped
public class WallViews {

    private static final int MOST_DOTS = 120;
    private static final int BEST_WHILE_PLAYING = 5;
    private static final int BEST_AT_THE_END = 7;
    private static final int NEWS_LOOKED_AT = 20;

    private final Seats seats;
    private final Lessons lessons;
    private final Questions questions;

    private final Comparisons comparisons;
    private final Comings comings;

    WallViews(Seats seats, Lessons lessons, Questions questions, Comparisons comparisons, Comings comings) {
        this.comparisons = comparisons;
        this.comings = comings;
        this.questions = questions;
        this.seats = seats;
        this.lessons = lessons;
    }

    LobbyView lobby(Session session, String address, Words words) {
        int here = (int) seats.of(session.id()).stream()
                .filter(each -> each.state().kept())
                .count();
        int dots = Math.min(here, MOST_DOTS);
        int places = session.seats() * session.networks().size();
        int free = Math.max(0, Math.min(places - here, MOST_DOTS - dots));
        String label = words.say("host_qr_label", session.code());
        return new LobbyView(
                title(session, words),
                session.code(),
                JoinAddresses.spoken(address),
                QrCode.svg(JoinAddresses.door(address, session.code()), label),
                session.locked(),
                IntStream.range(0, dots).boxed().toList(),
                IntStream.range(0, free).boxed().toList(),
                words.say(
                        "wall_count",
                        words.numbers().count(here),
                        words.numbers().count(places)),
                comings.now(session.id(), GameStatus.LOBBY, words));
    }

    /** @param chart which chart: {@code security}, {@code attack}, or the price for anything else */
    PlayView play(Session session, Table table, Moment moment, boolean names, String chart, Words words) {
        PublicView view = moment.publicView();
        Numbers numbers = words.numbers();
        PriceChart prices = new PriceChart(words, view, moment.series());
        Optional<DayFigures> last = moment.series().figures().lastOption().toJavaOptional();
        Optional<Question> asked =
                questions.of(session.id()).stream().filter(Question::shown).findFirst();
        Optional<Telling> news = news(session, table, moment, names, words);
        return new PlayView(
                title(session, words),
                session.locked() ? null : session.code(),
                asked.map(each -> "question" + each.id()).orElse("play"),
                asked.map(each -> ranges(each, moment, words))
                        .orElseGet(() -> chart(chart, prices, view, moment, words)),
                numbers.price(prices.now()),
                prices.change(),
                prices.field(),
                numbers.percent(view.stakedShare()),
                last.map(each -> numbers.count(each.nakamoto())).orElse(Numbers.NOTHING),
                last.map(DayFigures::isFinal).orElse(null),
                best(session, moment, names, BEST_WHILE_PLAYING, words),
                news.map(Telling::text).orElse(null),
                news.map(Telling::tone).orElse("info"),
                comings.now(session.id(), moment.clock().status(), words));
    }

    /** @param figure which is compared; the price for none that is known */
    CompareView compare(Session session, GameStatus status, boolean over, String figure, Words words) {
        Size size = session.networks().size() == 2 ? Size.WALL_HALF : Size.WALL_QUARTER;
        return new CompareView(
                title(session, words),
                session.locked() ? null : session.code(),
                over,
                comparisons.of(session, Figure.of(figure).orElse(Figure.PRICE), words, size, session.labelled()),
                comings.now(session.id(), status, words));
    }

    private static String title(Session session, Words words) {
        return session.practising() ? words.say("practice_title", session.title()) : session.title();
    }

    private Chart ranges(Question asked, Moment moment, Words words) {
        return RangeChart.of(
                asked,
                questions.guesses(asked.id(), moment.game()),
                asked.outcome(moment.series()).orElse(Double.NaN),
                words,
                Size.WALL);
    }

    private static Chart chart(String wanted, PriceChart prices, PublicView view, Moment moment, Words words) {
        SecurityCharts security = new SecurityCharts(words, view, moment.series());
        if ("security".equals(wanted)) {
            return security.shares(Size.WALL);
        }
        return "attack".equals(wanted) && security.lends() ? security.dollars(Size.WALL) : prices.draw();
    }

    EndView end(Session session, Table table, Moment moment, boolean names, Words words) {
        Optional<Seed> seed = table.seed();
        PublicView view = moment.publicView();
        Change change = moment.series().days() < 2
                ? Change.NONE
                : words.numbers()
                        .changeOfRatio(view.referencePrice()
                                        / moment.series().figures().head().price()
                                - 1);
        return new EndView(
                title(session, words),
                words.say(
                        "wall_end_summary",
                        words.numbers().price(view.referencePrice()),
                        change.text(),
                        words.numbers().percent(view.stakedShare())),
                best(session, moment, names, BEST_AT_THE_END, words),
                seed.map(each -> Long.toString(each.value())).orElse(Numbers.NOTHING),
                table.seedHash(),
                seed.map(each -> HexFormat.of().formatHex(each.nonce())).orElse(Numbers.NOTHING),
                seed.flatMap(each -> lessons.recordedStart(session.lessonOf(moment.game()), each.value()))
                        .map(day -> words.say(
                                "wall_recorded",
                                day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(words.locale()))))
                        .orElse(null));
    }

    private List<BestLine> best(Session session, Moment moment, boolean names, int most, Words words) {
        if (moment.day() == 0) {
            return List.of();
        }
        Map<Integer, String> nicknames = names ? seats.nicknames(session.id(), moment.game()) : Map.of();
        return moment.publicView()
                .leaderboard(Criterion.PROFIT, League.PEOPLE)
                .take(most)
                .toJavaStream()
                .map(each -> new BestLine(
                        words.numbers().count(each.place()),
                        nicknames.get(each.account()),
                        profit(Math.round(each.value()), words)))
                .toList();
    }

    /** Nothing gained is a figure too. */
    private static String profit(long micros, Words words) {
        return micros == 0
                ? words.numbers().amount(0)
                : words.numbers().change(micros).text();
    }

    private Optional<Telling> news(Session session, Table table, Moment moment, boolean names, Words words) {
        String language = words.locale().getLanguage();
        EventWords telling = new EventWords(new Place(
                words,
                moment.publicView(),
                names(session, moment, names, words),
                id -> lessons.news(session.lessonOf(moment.game()), id, language)
                        .orElse(id)));
        return table.news(NEWS_LOOKED_AT).stream()
                .flatMap(each -> telling.tell(each.event()).stream())
                .findFirst();
    }

    /** Where no nicknames are shown, people are numbered: nobody is called a bot who is none. */
    private Names names(Session session, Moment moment, boolean shown, Words words) {
        Map<Integer, String> names = new HashMap<>(seats.nicknames(session.id(), moment.game()));
        if (!shown) {
            names.replaceAll((account, nickname) -> words.say("wall_player", account + 1));
        }
        return new Names(names, -1);
    }
}
