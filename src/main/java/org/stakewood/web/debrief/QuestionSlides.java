package org.stakewood.web.debrief;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.game.question.Guess;
import org.stakewood.game.question.Question;
import org.stakewood.game.question.Questions;
import org.stakewood.web.ask.AskedLine;
import org.stakewood.web.ask.QuestionWords;
import org.stakewood.web.ask.RangeChart;

/** What the class predicted against what came, and what it thought afterwards. */
final class QuestionSlides {

    private final Sight sight;
    private final Questions questions;
    private final long session;

    QuestionSlides(Sight sight, Questions questions, long session) {
        this.sight = sight;
        this.questions = questions;
        this.session = session;
    }

    /** One for each question that somebody answered, in the order in which they were asked. */
    List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        for (Question each : questions.of(session)) {
            if (!answers(each).isEmpty()) {
                String title = QuestionWords.text(each, sight.words());
                cards.add(0, new Card("question-" + each.id(), title, 1, step -> slide(each, title)));
            }
        }
        return cards;
    }

    /** Of the people of this network, who were asked what comes true there. */
    private List<Guess> answers(Question question) {
        return questions.guesses(question.id(), sight.debrief().game());
    }

    private Slide slide(Question question, String title) {
        List<Guess> guesses = answers(question);
        double outcome = question.outcome(sight.debrief().series()).orElse(Double.NaN);
        AskedLine line = AskedLine.of(question, guesses, outcome, guesses.size(), sight.words());
        return Slide.of("question-" + question.id(), sight.say("debrief_predicted"), title)
                .because(line.held())
                .with(RangeChart.of(question, guesses, outcome, sight.words(), sight.size()))
                .with(sight.lines(
                        "debrief_answers",
                        sight.count(guesses.size()),
                        "debrief_came_true",
                        line.outcome() == null ? sight.price(Double.NaN) : line.outcome()));
    }

    /** @param texts what people wrote; their number only for others than the host */
    Card thoughts(List<String> texts, boolean host) {
        String title = texts.isEmpty()
                ? sight.say("ask_reflect")
                : sight.say(texts.size() == 1 ? "debrief_thought_one" : "debrief_thought", sight.count(texts.size()));
        return Card.of(Slide.of("thoughts", sight.say("debrief_thoughts"), title)
                .because(sight.say(host && !texts.isEmpty() ? "debrief_thoughts_host" : "debrief_thoughts_text"))
                .quoting(host ? texts : List.of()));
    }
}
