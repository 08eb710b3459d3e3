package org.stakewood.store.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.ScenarioCheck;
import org.stakewood.economy.scenario.ScenarioFault;

/** Reads a scenario's text: first its form, then its values, then whether the whole can be played. */
public final class ScenarioReader {

    private static final String ID = "[a-z0-9-]{1,40}";
    private static final int DEEPEST = 3;
    private static final String SCHEMA = "/scenarios/scenario.schema.json";

    private final ScenarioSchema schema;
    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final ObjectMapper values = ScenarioValues.mapper();

    public ScenarioReader() {
        try (InputStream in = ScenarioReader.class.getResourceAsStream(SCHEMA)) {
            schema = new ScenarioSchema(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(SCHEMA, broken);
        }
    }

    /** What a text says itself; {@link FaultyScenario} if it cannot be read at all. */
    public JsonNode said(String text) {
        return tree(text);
    }

    /** What it says together with the scenario that it is based on; {@link FaultyScenario} if it cannot be read at all. */
    public JsonNode whole(String text) {
        return whole(tree(text), 0);
    }

    /** The scenario that the text says; {@link FaultyScenario} names everything that is wrong with it. */
    public ScenarioFile read(String text) {
        JsonNode tree = whole(tree(text), 0);
        refuse(schema.faults(tree));
        ScenarioFile file = bind(tree);
        refuse(TextCheck.faults(file));
        refuse(ScenarioCheck.faults(file.game(0), file.about().seats()).stream()
                .map(each -> each.field().equals("seats") ? each : under("rules.", each))
                .toList());
        return file;
    }

    /** The text with what it leaves unsaid, the questions to players included, if it names a scenario of the library that it is based on. */
    private JsonNode whole(JsonNode said, int depth) {
        if (!(said instanceof ObjectNode tree) || !tree.has("basedOn")) {
            return said;
        }
        String base = tree.get("basedOn").asText();
        ObjectNode own = tree.deepCopy();
        own.remove("basedOn");
        JsonNode old = depth == DEEPEST ? null : shipped(base);
        if (old == null) {
            throw new FaultyScenario(List.of(new ScenarioFault("basedOn", "no-such-scenario", base)));
        }
        JsonNode complete = whole(old, depth + 1);
        JsonNode rules = complete.get("rules");
        JsonNode quiz = complete.at("/about/quiz");
        if (!quiz.isMissingNode() && own.get("about") instanceof ObjectNode about && !about.has("quiz")) {
            about.set("quiz", quiz);
        }
        own.set("rules", own.has("rules") ? Differences.over(rules, own.get("rules")) : rules);
        return own;
    }

    private JsonNode shipped(String id) {
        String file = "/scenarios/" + id + ".yaml";
        try (InputStream in = id.matches(ID) ? ScenarioReader.class.getResourceAsStream(file) : null) {
            return in == null ? null : tree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    private JsonNode tree(String text) {
        try {
            return yaml.readTree(text);
        } catch (JsonProcessingException broken) {
            String place = broken.getLocation() == null
                    ? ""
                    : "line " + broken.getLocation().getLineNr();
            throw new FaultyScenario(List.of(new ScenarioFault("", "not-yaml", place)));
        }
    }

    private ScenarioFile bind(JsonNode tree) {
        try {
            RecordingWindow window =
                    tree.has("recording") ? values.treeToValue(tree.get("recording"), RecordingWindow.class) : null;
            ObjectNode rules = (ObjectNode) tree.get("rules");
            rules.set("id", tree.get("id"));
            if (window != null) {
                ((ObjectNode) rules.get("outside")).put("recording", window.series());
            }
            return new ScenarioFile(
                    tree.get("id").asText(),
                    values.treeToValue(tree.get("about"), About.class),
                    window == null ? null : recording(window),
                    values.treeToValue(rules, Scenario.class));
        } catch (JsonProcessingException broken) {
            throw new FaultyScenario(List.of(new ScenarioFault("", "not-readable", broken.getOriginalMessage())));
        }
    }

    private static Recording recording(RecordingWindow window) {
        boolean ordered = !window.to().isBefore(window.from());
        boolean inside = window.start() == null
                || !(window.start().isBefore(window.from()) || window.start().isAfter(window.to()));
        if (!ordered || !inside) {
            String field = ordered ? "recording.start" : "recording.to";
            throw new FaultyScenario(List.of(new ScenarioFault(field, "outside-the-window", window.toString())));
        }
        return Recordings.find(window)
                .orElseThrow(() -> new FaultyScenario(
                        List.of(new ScenarioFault("recording.series", "not-recorded", window.series()))));
    }

    private static ScenarioFault under(String root, ScenarioFault fault) {
        return new ScenarioFault(root + fault.field(), fault.problem(), fault.value());
    }

    private static void refuse(List<ScenarioFault> faults) {
        if (!faults.isEmpty()) {
            throw new FaultyScenario(faults);
        }
    }
}
