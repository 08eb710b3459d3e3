package org.stakewood.store.scenario;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stakewood.game.lesson.TextFault;

/**
 * On which line of a text each of its fields stands, and what no scenario's text may have: references, which could make
 * a short text say more than a machine can hold, a second document, and numbers that nobody can write out.
 */
final class TextLines {

    private static final YAMLFactory YAML = new YAMLFactory();
    private static final int DIGITS = 40;

    private final SortedMap<String, Integer> lines = new TreeMap<>();
    private final List<TextFault> faults = new ArrayList<>();

    private TextLines() {}

    /** Reads as far as the text can be read. */
    static TextLines of(String text) {
        TextLines found = new TextLines();
        try (YAMLParser parser = YAML.createParser(text)) {
            found.read(parser);
        } catch (IOException broken) {
            // Whoever reads the whole text says where it breaks.
            return found;
        }
        return found;
    }

    /** What the text may not have. */
    List<TextFault> faults() {
        return List.copyOf(faults);
    }

    /** The line of a field; of what is around it if the text does not say it; the first for the whole text. */
    int line(String field) {
        for (String at = field; !at.isEmpty(); at = around(at)) {
            if (lines.containsKey(at)) {
                return lines.get(at);
            }
        }
        return 1;
    }

    private static String around(String field) {
        int cut = Math.max(field.lastIndexOf('.'), field.lastIndexOf('['));
        return cut < 0 ? "" : field.substring(0, cut);
    }

    private void read(YAMLParser parser) throws IOException {
        int depth = 0;
        boolean whole = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            int line = parser.currentTokenLocation().getLineNr();
            String field = path(parser.getParsingContext());
            lines.putIfAbsent(field, line);
            if (whole) {
                faults.add(new TextFault(line, "", "one-document", ""));
                return;
            }
            if (parser.isCurrentAlias() || parser.getObjectId() != null) {
                faults.add(new TextFault(line, field, "no-references", ""));
            }
            if (token.isNumeric() && endless(parser.getDecimalValue())) {
                faults.add(new TextFault(line, field, "endless-number", ""));
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            whole = depth == 0;
        }
    }

    private static boolean endless(BigDecimal number) {
        return Math.abs((long) number.scale()) > DIGITS || number.precision() > DIGITS;
    }

    private static String path(JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String around = path(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? around + "[" + context.getCurrentIndex() + "]" : around;
        }
        String name = context.getCurrentName();
        return name == null ? around : around.isEmpty() ? name : around + "." + name;
    }
}
