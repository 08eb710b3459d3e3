package org.stakewood.web.ask;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.stakewood.economy.measure.RangeScore;
import org.stakewood.game.Moment;
import org.stakewood.game.Series;
import org.stakewood.game.question.Guess;
import org.stakewood.game.question.Question;
import org.stakewood.game.question.Questions;
import org.stakewood.game.seat.Seat;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.Words;

/** Questions from a player's side. */
@ApplicationScoped
public class Forecasts {

    private final Questions questions;

    Forecasts(Questions questions) {
        this.questions = questions;
    }

    /** The question that is open now; null if none is. */
    public Forecast open(Seat seat, Moment moment, Words words) {
        return questions.of(seat.session()).stream()
                .filter(Question::open)
                .findFirst()
                .map(each -> of(each, seat, moment.series(), words))
                .orElse(null);
    }

    /** All questions of the player's session, the newest first. */
    public List<Forecast> all(Seat seat, Moment moment, Words words) {
        return questions.of(seat.session()).stream()
                .map(each -> of(each, seat, moment.series(), words))
                .toList();
    }

    private Forecast of(Question question, Seat seat, Series series, Words words) {
        Numbers numbers = words.numbers();
        List<Guess> all = questions.guesses(question.id(), seat.game());
        Optional<Guess> mine =
                all.stream().filter(each -> each.seat() == seat.id()).findFirst();
        Optional<Double> outcome = question.outcome(series);
        boolean scored = mine.isPresent() && outcome.isPresent();
        double now = series.days() == 0
                ? Double.NaN
                : question.subject().of(series.figures().last());
        return new Forecast(
                question.id(),
                QuestionWords.text(question, words),
                QuestionWords.unit(question.subject()),
                QuestionWords.value(now, numbers),
                mine.map(each -> numbers.precise(each.low())).orElse(""),
                mine.map(each -> numbers.precise(each.high())).orElse(""),
                mine.map(each -> QuestionWords.range(each.low(), each.high(), numbers))
                        .orElse(null),
                question.open(),
                outcome.map(each -> QuestionWords.value(each, numbers)).orElse(null),
                scored ? numbers.price(score(mine.get(), outcome.get())) : null,
                scored ? place(mine.get(), all, outcome.get(), words) : null);
    }

    private static String place(Guess mine, List<Guess> all, double outcome, Words words) {
        double own = score(mine, outcome);
        long better = all.stream().filter(each -> score(each, outcome) < own).count();
        return words.say(
                "ask_place", words.numbers().count(better + 1), words.numbers().count(all.size()));
    }

    private static double score(Guess guess, double outcome) {
        return RangeScore.of(guess.low(), guess.high(), outcome);
    }
}
