package org.stakewood.store.scenario.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.game.form.Filled;
import org.stakewood.game.form.FormField;
import org.stakewood.game.form.Opening;
import org.stakewood.game.form.ScenarioForms;
import org.stakewood.game.lesson.ScenarioTexts;
import org.stakewood.game.lesson.TextFault;
import org.stakewood.store.scenario.FaultyScenario;
import org.stakewood.store.scenario.ScenarioReader;

/** Reads texts as forms, and writes what was filled in back into them. */
@ApplicationScoped
public class TextForms implements ScenarioForms {

    private static final int LONGEST_VALUE = 80;

    private final ScenarioReader reader = new ScenarioReader();
    private final ScenarioTexts texts;
    private final JsonNode schema;

    public TextForms(ScenarioTexts texts) {
        this.texts = texts;
        try {
            schema = new ObjectMapper().readTree(texts.schema());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public List<FormField> fields(String text) {
        if (!readable(text)) {
            return List.of();
        }
        FormLook look = new FormLook(schema, reader.said(text), reader.whole(text), checked(text));
        List<FormField> fields = new ArrayList<>();
        for (Opening each : Opening.values()) {
            look.places(each.path()).forEach(path -> look.field(path, each).ifPresent(fields::add));
        }
        for (Rule each : Rule.values()) {
            look.places("rules." + each.path())
                    .forEach(path -> look.field(path, each).ifPresent(fields::add));
        }
        return fields;
    }

    @Override
    public Filled fill(String text, SortedMap<String, String> values) {
        String filled = text;
        List<TextFault> faults = new ArrayList<>();
        for (Map.Entry<String, String> each : values.entrySet()) {
            String typed = each.getValue().strip();
            if (typed.length() > LONGEST_VALUE) {
                faults.add(new TextFault(1, each.getKey(), "type", typed.substring(0, LONGEST_VALUE)));
                continue;
            }
            try {
                filled = filled(filled, each.getKey(), typed);
            } catch (RuntimeException unable) {
                faults.add(new TextFault(1, each.getKey(), "form-cannot", typed));
            }
        }
        return new Filled(filled, faults);
    }

    /** An edit that would say anything else than the one value is not made. */
    private String filled(String text, String path, String typed) {
        JsonNode whole = reader.whole(text);
        JsonNode old = Steps.at(whole, path);
        boolean list = SchemaField.of(schema, whole, path).orElseThrow().list();
        JsonNode value = Scalars.node(typed, list);
        if (Scalars.same(old, value)) {
            return text;
        }
        String edited = TextEdit.set(text, path, value, whole);
        JsonNode wanted = Steps.with(whole, Steps.of(path), value);
        if (!Scalars.same(wanted, reader.whole(edited))) {
            throw new IllegalStateException(path);
        }
        return edited;
    }

    private boolean readable(String text) {
        if (texts.faults(text).stream().anyMatch(each -> each.field().isEmpty())) {
            return false;
        }
        try {
            return reader.whole(text).path("rules").isObject();
        } catch (FaultyScenario unreadable) {
            return false;
        }
    }

    private Checked checked(String text) {
        try {
            return Checked.of(reader.read(text));
        } catch (FaultyScenario faulty) {
            return Checked.NOTHING;
        }
    }
}
