package org.stakewood.store.scenario.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A path such as {@code rules.plan[0].day} as steps: names, and numbers of members of lists. */
final class Steps {

    private static final List<String> NAMES = List.of("name", "asset");

    private Steps() {}

    /** The steps; numbers of members as Integers. */
    static List<Object> of(String path) {
        List<Object> steps = new ArrayList<>();
        for (String part : path.split("\\.")) {
            String[] pieces = part.split("\\[");
            steps.add(pieces[0]);
            for (int i = 1; i < pieces.length; i++) {
                steps.add(Integer.valueOf(pieces[i].substring(0, pieces[i].length() - 1)));
            }
        }
        return steps;
    }

    /** What stands there; a missing node for nothing. */
    static JsonNode at(JsonNode tree, String path) {
        JsonNode at = tree;
        for (Object step : of(path)) {
            at = at(at, step);
        }
        return at;
    }

    private static JsonNode at(JsonNode node, Object step) {
        return step instanceof Integer index ? node.path(index) : node.path((String) step);
    }

    /** All places of a pattern with {@code [*]} whose owner is there. */
    static List<String> places(JsonNode tree, String pattern) {
        int star = pattern.indexOf("[*]");
        if (star < 0) {
            int dot = pattern.lastIndexOf('.');
            return at(tree, pattern.substring(0, dot)).isObject() ? List.of(pattern) : List.of();
        }
        List<String> found = new ArrayList<>();
        String list = pattern.substring(0, star);
        for (int i = 0; i < at(tree, list).size(); i++) {
            found.addAll(places(tree, list + "[" + i + "]" + pattern.substring(star + 3)));
        }
        return found;
    }

    /** A copy of the tree with another value there. */
    static JsonNode with(JsonNode tree, List<Object> steps, JsonNode value) {
        if (steps.isEmpty()) {
            return value;
        }
        Object step = steps.get(0);
        JsonNode part = with(at(tree, step), steps.subList(1, steps.size()), value);
        if (step instanceof Integer index) {
            ArrayNode list = tree.deepCopy();
            list.set(index, part);
            return list;
        }
        ObjectNode owner = tree.isObject() ? tree.deepCopy() : JsonNodeFactory.instance.objectNode();
        owner.set((String) step, part);
        return owner;
    }

    /**
     * What a text that says nothing there must say so that this one value differs. A list is as long as it is said: its
     * members that have a name are called by it, all others are written out.
     *
     * @param whole what stands there now, of the scenario the text is based on
     */
    static JsonNode difference(JsonNode whole, List<Object> steps, JsonNode value) {
        if (steps.isEmpty()) {
            return value;
        }
        List<Object> rest = steps.subList(1, steps.size());
        if (!(steps.get(0) instanceof Integer index)) {
            ObjectNode owner = JsonNodeFactory.instance.objectNode();
            owner.set((String) steps.get(0), difference(at(whole, steps.get(0)), rest, value));
            return owner;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < whole.size(); i++) {
            JsonNode stub = stub(whole.get(i));
            boolean named = stub != whole.get(i);
            list.add(
                    i != index
                            ? stub
                            : named ? joined(stub, difference(whole.get(i), rest, value)) : with(stub, rest, value));
        }
        return list;
    }

    private static JsonNode stub(JsonNode member) {
        for (String name : NAMES) {
            if (member.has(name)) {
                return JsonNodeFactory.instance.objectNode().set(name, member.get(name));
            }
        }
        return member;
    }

    private static JsonNode joined(JsonNode stub, JsonNode more) {
        ObjectNode both = stub.deepCopy();
        both.setAll((ObjectNode) more);
        return both;
    }
}
