package org.stakewood.web.ask;

import java.util.Locale;
import org.stakewood.game.question.Question;
import org.stakewood.game.question.Subject;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.Words;

/** A question as it is said. */
public final class QuestionWords {

    private QuestionWords() {}

    /** "Where will the price of OAK be on day 60?" */
    public static String text(Question question, Words words) {
        return words.say(
                "ask_" + question.subject().name().toLowerCase(Locale.ROOT),
                words.numbers().count(question.target()));
    }

    /** "Price of OAK, USD". */
    public static String name(Subject subject, Words words) {
        return words.say("ask_subject_" + subject.name().toLowerCase(Locale.ROOT));
    }

    static String unit(Subject subject) {
        return switch (subject) {
            case PRICE, ACORN -> "USD";
            case SYNTHETIC -> "OAK";
            case STAKED -> "%";
        };
    }

    /** Four digits, or the dash where there is nothing. */
    static String value(double value, Numbers numbers) {
        return Double.isFinite(value) ? numbers.price(value) : Numbers.NOTHING;
    }

    static String range(double low, double high, Numbers numbers) {
        return numbers.price(low) + " – " + numbers.price(high);
    }
}
