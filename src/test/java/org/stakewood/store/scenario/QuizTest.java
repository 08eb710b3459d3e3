package org.stakewood.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.game.learning.Quiz;

/** Every scenario asks, has one right answer a question, and says what is wrong with the others. */
class QuizTest {

    private static final ScenarioLibrary LIBRARY = new ScenarioLibrary(Optional.empty());
    private static final ScenarioReader READER = new ScenarioReader();

    static Stream<ScenarioFile> all() {
        return LIBRARY.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void asksThreeToFiveQuestionsInThreeLanguages(ScenarioFile file) {
        List<QuizQuestion> quiz = file.about().quiz();
        assertTrue(quiz.size() >= 3 && quiz.size() <= 5, file.id());
        List<Integer> places = new ArrayList<>();
        for (QuizQuestion question : quiz) {
            said(question.question());
            List<QuizChoice> choices = question.choices();
            for (QuizChoice each : choices) {
                said(each.text());
                assertEquals(each.right(), each.why() == null);
            }
            assertEquals(1, choices.stream().filter(QuizChoice::right).count());
            places.add(choices.indexOf(
                    choices.stream().filter(QuizChoice::right).findFirst().orElseThrow()));
            for (String language : List.of("en", "de", "es")) {
                assertEquals(
                        choices.size(),
                        choices.stream()
                                .map(each -> each.text().in(language))
                                .distinct()
                                .count());
            }
        }
        assertTrue(new TreeSet<>(places).size() > 1, "the right answer is not always in the same place: " + file.id());
    }

    @Test
    void aVariantAsksWhatItIsBasedOnAsks() {
        assertEquals(quiz("dominoes"), quiz("dominoes-depeg"));
        assertEquals(quiz("best-bank-network"), quiz("best-bank-none"));
        assertFalse(quiz("dominoes").equals(quiz("open-sandbox")), "but its own questions if it has them");
    }

    @Test
    void aQuestionWithoutOrWithTwoRightAnswersIsAFault() {
        String text = TestScenarios.text("tiny");
        FaultyScenario faulty =
                assertThrows(FaultyScenario.class, () -> READER.read(withQuiz(text, "", "right: true")));
        assertEquals(
                List.of("about.quiz[0].choices not-one-right", "about.quiz[0].choices[1].why not-used"),
                faulty.faults().stream()
                        .map(each -> each.field() + " " + each.problem())
                        .toList());
        faulty =
                assertThrows(FaultyScenario.class, () -> READER.read(withQuiz(text, "why: {en: w, de: w, es: w}", "")));
        assertTrue(faulty.getMessage().contains("not-one-right"), faulty.getMessage());
    }

    @Test
    void aPlaceThatThereIsNotIsWrong() {
        Quiz.Item item =
                new Quiz.Item(l -> "?", List.of(new Quiz.Choice(l -> "a", null), new Quiz.Choice(l -> "b", l -> "no")));
        assertTrue(item.right(0));
        assertFalse(item.right(1));
        assertFalse(item.right(2));
        assertFalse(item.right(-1));
    }

    private static String withQuiz(String text, String first, String second) {
        String fine = "{en: x, de: x, es: x}";
        StringBuilder quiz = new StringBuilder("\n  quiz:\n");
        for (int i = 0; i < 3; i++) {
            quiz.append("    - question: ").append(fine).append("\n      choices:\n");
            quiz.append("        - {text: ")
                    .append(fine)
                    .append(i == 0 && !first.isEmpty() ? ", " + first : ", right: true")
                    .append("}\n");
            String why = "why: " + fine;
            quiz.append("        - {text: ")
                    .append(fine)
                    .append(", ")
                    .append(why)
                    .append(i == 0 && second.startsWith("right") ? ", " + second : "")
                    .append("}\n");
            quiz.append("        - {text: ")
                    .append(fine)
                    .append(", ")
                    .append(why)
                    .append("}\n");
        }
        return text.replaceFirst("\n  news:", Matcher.quoteReplacement(quiz + "  news:"));
    }

    private static List<QuizQuestion> quiz(String id) {
        return LIBRARY.byId(id).orElseThrow().about().quiz();
    }

    private static void said(Text text) {
        for (String language : List.of("en", "de", "es")) {
            assertFalse(text.in(language).isBlank());
        }
        assertFalse(text.de().equals(text.en()) && text.en().length() > 8, text.en());
        assertFalse(text.es().equals(text.en()) && text.en().length() > 8, text.en());
    }
}
