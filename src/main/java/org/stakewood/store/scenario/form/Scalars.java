package org.stakewood.store.scenario.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Values as a form has them, as nodes, and as YAML on one line. */
final class Scalars {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,20})?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final List<String> SPECIAL = List.of("on", "off", "yes", "no", "true", "false", "null", "y", "n");

    private Scalars() {}

    /** What was typed, as a node of the kind of the old one. */
    static JsonNode node(String typed, boolean list) {
        String text = typed.strip();
        if (!list) {
            return scalar(text);
        }
        ArrayNode members = JsonNodeFactory.instance.arrayNode();
        for (String each : text.split("[\\s,;]+")) {
            if (!each.isEmpty()) {
                members.add(scalar(each));
            }
        }
        return members;
    }

    private static JsonNode scalar(String text) {
        if (NUMBER.matcher(text).matches()) {
            return JsonNodeFactory.instance.numberNode(new BigDecimal(text));
        } else if (text.equals("true") || text.equals("false")) {
            return JsonNodeFactory.instance.booleanNode(text.equals("true"));
        }
        return TextNode.valueOf(text);
    }

    /** A node as a form has it. */
    static String typed(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(Scalars::typed)
                    .collect(Collectors.joining(" "));
        } else if (node.isNumber()) {
            return plain(node.decimalValue());
        }
        return node.isNull() ? "" : node.asText();
    }

    /** Whether two nodes say the same, however their numbers are written. */
    static boolean same(JsonNode one, JsonNode other) {
        return one.equals(Scalars::compare, other);
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    /** A node as YAML on one line. */
    static String yaml(JsonNode node) {
        if (node.isObject()) {
            StringBuilder text = new StringBuilder();
            node.fields().forEachRemaining(each -> {
                text.append(text.length() == 0 ? "" : ", ");
                text.append(key(each.getKey())).append(": ").append(yaml(each.getValue()));
            });
            return "{" + text + "}";
        } else if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(Scalars::yaml)
                    .collect(Collectors.joining(", ", "[", "]"));
        } else if (node.isNumber()) {
            return plain(node.decimalValue());
        }
        return node.isTextual() ? key(node.asText()) : node.asText();
    }

    /** A word that cannot be taken for anything else stands as it is; all else in quotation marks. */
    static String key(String word) {
        boolean plain = WORD.matcher(word).matches() && !SPECIAL.contains(word.toLowerCase(Locale.ROOT));
        return plain ? word : TextNode.valueOf(word).toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
