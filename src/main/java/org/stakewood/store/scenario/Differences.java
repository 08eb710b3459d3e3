package org.stakewood.store.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A scenario's rules as differences from another's. What is said replaces, what is not said stays, and null takes away. A
 * list is as long as it is said; a member of it that has the name (or the asset) of one in the other list says only in
 * what it differs. What is of another type than before is said whole.
 */
final class Differences {

    private static final List<String> NAMES = List.of("name", "asset");

    private Differences() {}

    /** The whole that the differences make of a base. */
    static JsonNode over(JsonNode base, JsonNode said) {
        if (said instanceof ObjectNode parts && base instanceof ObjectNode old && sameType(old, parts)) {
            return object(old, parts);
        }
        return said instanceof ArrayNode members && base instanceof ArrayNode old ? list(old, members) : said;
    }

    private static JsonNode object(ObjectNode old, ObjectNode said) {
        ObjectNode whole = old.deepCopy();
        said.fields().forEachRemaining(each -> {
            if (each.getValue().isNull()) {
                whole.remove(each.getKey());
            } else {
                JsonNode before = old.get(each.getKey());
                whole.set(each.getKey(), before == null ? each.getValue() : over(before, each.getValue()));
            }
        });
        return whole;
    }

    private static JsonNode list(ArrayNode old, ArrayNode said) {
        ArrayNode whole = JsonNodeFactory.instance.arrayNode();
        for (JsonNode each : said) {
            JsonNode before = namesake(old, each);
            whole.add(before == null ? each : over(before, each));
        }
        return whole;
    }

    private static JsonNode namesake(ArrayNode old, JsonNode member) {
        for (String name : NAMES) {
            for (JsonNode each : old) {
                if (member.has(name) && member.get(name).equals(each.get(name))) {
                    return each;
                }
            }
        }
        return null;
    }

    private static boolean sameType(ObjectNode old, ObjectNode said) {
        return !said.has("type") || said.get("type").equals(old.get("type"));
    }
}
