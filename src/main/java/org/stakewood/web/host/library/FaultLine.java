package org.stakewood.web.host.library;

import java.util.List;
import org.stakewood.game.lesson.TextFault;
import org.stakewood.web.text.Words;

/**
 * What is wrong with a text, as its writer reads it.
 *
 * @param line where, from 1
 * @param field path of the field; empty for the whole text
 * @param text what to change
 * @param quote the line as it was typed
 */
public record FaultLine(int line, String field, String text, String quote) {

    private static final int MOST = 50;
    private static final int LONGEST = 200;

    /** The first of them, by line. */
    static List<FaultLine> all(List<TextFault> faults, String typed, Words words) {
        List<String> lines = typed.lines().toList();
        return faults.stream()
                .limit(MOST)
                .map(each -> new FaultLine(each.line(), each.field(), text(each, words), quote(lines, each.line())))
                .toList();
    }

    /** What is wrong, beside a field that says its bounds itself. */
    static String beside(TextFault fault, Words words) {
        return switch (fault.problem()) {
            case "minimum", "maximum", "out-of-range" -> words.say("rules_fault_out_of_range");
            case "type" -> words.say("rules_fault_not_a_value");
            default -> text(fault, words);
        };
    }

    private static String text(TextFault fault, Words words) {
        String key = "own_fault_" + fault.problem().replace('-', '_');
        return words.knows(key)
                ? words.say(key, fault.value().isEmpty() ? "–" : fault.value())
                : words.say("own_fault_other", fault.problem());
    }

    private static String quote(List<String> lines, int line) {
        String quote = line <= lines.size() ? lines.get(line - 1) : "";
        return quote.length() > LONGEST ? quote.substring(0, LONGEST) : quote;
    }
}
