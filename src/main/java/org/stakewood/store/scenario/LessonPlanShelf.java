package org.stakewood.store.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stakewood.game.lesson.LessonPlan;
import org.stakewood.game.lesson.LessonPlans;

/** The plans that the program carries: one file a lesson and language, beside the scenarios. */
@ApplicationScoped
public class LessonPlanShelf implements LessonPlans {

    /** The lessons in the library's order. */
    static final List<String> FAMILIES = List.of(
            "first-stake",
            "client-monoculture",
            "market-maker-school",
            "open-sandbox",
            "farm-drain",
            "dominoes",
            "black-thursday",
            "promise",
            "best-bank",
            "fire");

    private static final String DEFAULT = "en";
    private static final List<String> LANGUAGES = List.of(DEFAULT, "de", "es");

    private final YAMLMapper yaml = new YAMLMapper();
    private final SortedMap<String, List<LessonPlan>> all = new TreeMap<>();

    public LessonPlanShelf() {
        for (String language : LANGUAGES) {
            all.put(
                    language,
                    FAMILIES.stream().map(each -> read(each, language)).toList());
        }
    }

    @Override
    public List<LessonPlan> all(String language) {
        return all.getOrDefault(language, all.get(DEFAULT));
    }

    private LessonPlan read(String family, String language) {
        String file = "/lessons/" + family + "." + language + ".yaml";
        try (InputStream in = LessonPlanShelf.class.getResourceAsStream(file)) {
            JsonNode plan = yaml.readTree(in);
            return yaml.treeToValue(((ObjectNode) plan).put("family", family), LessonPlan.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
