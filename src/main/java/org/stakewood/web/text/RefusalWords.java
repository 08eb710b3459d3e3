package org.stakewood.web.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Refusal;
import org.stakewood.web.piece.Line;

/** Why not, in a sentence that says what to change, and the numbers that belong to it. */
public final class RefusalWords {

    /** Ids of validators and pools say nothing to a player. */
    private static final Set<String> SILENT = Set.of("id");

    private RefusalWords() {}

    /** Key of a reason's sentence. */
    public static String key(Reason reason) {
        return "refusal_" + reason.name();
    }

    /** Key of the name of a figure. */
    public static String key(Figure figure) {
        return "figure_" + figure.name();
    }

    /** The sentence with its numbers behind it. */
    public static String sentence(Words words, Refusal refusal) {
        String numbers = figures(words, refusal).stream()
                .map(line -> line.label() + ": " + line.value())
                .collect(Collectors.joining("; "));
        return Stream.of(words.say(key(refusal.reason())), numbers.isEmpty() ? "" : numbers + ".")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The numbers alone. */
    public static List<Line> figures(Words words, Refusal refusal) {
        return refusal.figures()
                .toJavaStream()
                .filter(figure -> !SILENT.contains(figure.name()))
                .map(figure -> new Line(words.say(key(figure)), FigureWords.value(words, figure)))
                .toList();
    }
}
