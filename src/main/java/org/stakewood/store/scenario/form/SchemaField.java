package org.stakewood.store.scenario.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakewood.economy.scenario.Bounds;

/**
 * What the schema says about a field.
 *
 * @param node its part of the schema
 */
record SchemaField(JsonNode node) {

    /** The field of a path; empty where the schema has none. */
    static Optional<SchemaField> of(JsonNode schema, JsonNode tree, String path) {
        JsonNode at = schema;
        JsonNode value = tree;
        for (Object step : Steps.of(path)) {
            at = next(schema, at, value, step);
            value = step instanceof Integer index ? value.path(index) : value.path((String) step);
        }
        return at.isMissingNode() ? Optional.empty() : Optional.of(new SchemaField(at));
    }

    private static JsonNode next(JsonNode schema, JsonNode at, JsonNode value, Object step) {
        if (step instanceof Integer) {
            return resolved(schema, at.path("items"));
        }
        List<JsonNode> forms = new ArrayList<>(List.of(at));
        at.path("oneOf").forEach(forms::add);
        at.path("allOf").forEach(each -> forms.add(each.has("then") ? each.get("then") : each));
        for (JsonNode form : forms) {
            JsonNode type = form.at("/properties/type/const");
            JsonNode found = form.path("properties").path((String) step);
            if (!found.isMissingNode() && (type.isMissingNode() || type.equals(value.path("type")))) {
                return resolved(schema, found);
            }
        }
        return MissingNode.getInstance();
    }

    private static JsonNode resolved(JsonNode schema, JsonNode node) {
        return node.has("$ref") ? schema.at(node.get("$ref").asText().substring(1)) : node;
    }

    boolean list() {
        return node.path("type").asText().equals("array");
    }

    List<String> choices() {
        List<String> words = new ArrayList<>();
        if (node.path("type").asText().equals("boolean")) {
            words.addAll(List.of("true", "false"));
        }
        node.path("enum").forEach(each -> words.add(each.asText()));
        return words;
    }

    /** Null for what has none. */
    Bounds bounds() {
        return node.has("minimum") && node.has("maximum")
                ? new Bounds(node.get("minimum").asDouble(), node.get("maximum").asDouble())
                : null;
    }
}
