package org.stakewood.store.scenario.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Changes one value of a YAML text where it stands; every other character stays. */
final class TextEdit {

    private final String text;

    private TextEdit(String text) {
        this.text = text;
    }

    /**
     * The text with another value there.
     *
     * @param whole what the text and what it is based on say together
     */
    static String set(String text, String path, JsonNode value, JsonNode whole) {
        Node root = new Yaml().compose(new StringReader(text));
        return new TextEdit(text).set(root, Steps.of(path), value, whole);
    }

    private String set(Node at, List<Object> steps, JsonNode value, JsonNode whole) {
        Node next = child(at, steps.get(0));
        List<Object> rest = steps.subList(1, steps.size());
        if (next == null) {
            return inserted((MappingNode) at, (String) steps.get(0), Steps.difference(whole, steps, value));
        } else if (rest.isEmpty()) {
            return replaced(next, value);
        } else if (!(next instanceof CollectionNode)) {
            JsonNode part =
                    steps.get(0) instanceof Integer index ? whole.path(index) : whole.path((String) steps.get(0));
            return replaced(next, Steps.difference(part, rest, value));
        }
        JsonNode part = steps.get(0) instanceof Integer index ? whole.path(index) : whole.path((String) steps.get(0));
        return set(next, rest, value, part);
    }

    private static Node child(Node at, Object step) {
        if (step instanceof Integer index) {
            return ((SequenceNode) at).getValue().get(index);
        }
        for (NodeTuple each : ((MappingNode) at).getValue()) {
            if (each.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step)) {
                return each.getValueNode();
            }
        }
        return null;
    }

    private String replaced(Node old, JsonNode value) {
        int from = offset(old.getStartMark());
        int to = last(old);
        String space = from == to ? " " : "";
        return text.substring(0, from) + space + Scalars.yaml(value) + text.substring(to);
    }

    private String inserted(MappingNode owner, String key, JsonNode difference) {
        String said = Scalars.key(key) + ": " + Scalars.yaml(difference.get(key));
        if (owner.getFlowStyle() == FlowStyle.FLOW || owner.getValue().isEmpty()) {
            int end = offset(owner.getEndMark()) - 1;
            int at = end;
            while (Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
            boolean first = owner.getValue().isEmpty();
            boolean comma = text.charAt(at - 1) == ',';
            return text.substring(0, at) + (first ? "" : comma ? " " : ", ") + said + text.substring(at);
        }
        int column = owner.getValue().get(0).getKeyNode().getStartMark().getColumn();
        int end = text.indexOf('\n', last(owner));
        int at = end < 0 ? text.length() : end;
        return text.substring(0, at) + "\n" + " ".repeat(column) + said + text.substring(at);
    }

    /** Where the last character of a node ends; the end mark of a block stands where the next thing begins. */
    private int last(Node node) {
        if (node instanceof CollectionNode<?> list && list.getFlowStyle() != FlowStyle.FLOW) {
            if (node instanceof MappingNode map && !map.getValue().isEmpty()) {
                NodeTuple entry = map.getValue().get(map.getValue().size() - 1);
                return Math.max(last(entry.getValueNode()), last(entry.getKeyNode()));
            } else if (node instanceof SequenceNode sequence
                    && !sequence.getValue().isEmpty()) {
                return last(sequence.getValue().get(sequence.getValue().size() - 1));
            }
        }
        int end = offset(node.getEndMark());
        while (end > offset(node.getStartMark()) && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end;
    }

    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }
}
