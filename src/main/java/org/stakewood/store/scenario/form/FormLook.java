package org.stakewood.store.scenario.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakewood.economy.scenario.Bounds;
import org.stakewood.economy.scenario.Measure;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.game.form.FormField;
import org.stakewood.game.form.Opening;

/**
 * One text, looked at field by field.
 *
 * @param said what it says itself
 * @param whole what it says together with what it is based on
 */
record FormLook(JsonNode schema, JsonNode said, JsonNode whole, Checked checked) {

    private static final List<String> NAMES = List.of("name", "asset", "pool", "kind");

    List<String> places(String pattern) {
        return Steps.places(whole, pattern);
    }

    Optional<FormField> field(String path, Opening opening) {
        return SchemaField.of(schema, whole, path)
                .filter(each -> !Steps.at(whole, path).isMissingNode())
                .map(each -> new FormField(
                        path,
                        opening.name(),
                        opening.chapter().name(),
                        true,
                        measure(path, opening),
                        owners(path),
                        Scalars.typed(Steps.at(whole, path)),
                        bounds(path, each, measure(path, opening)),
                        each.choices(),
                        says(path)));
    }

    Optional<FormField> field(String path, Rule rule) {
        Optional<Parameter> parameter = Optional.ofNullable(checked.scenario())
                .map(each -> new Parameter(rule, path.substring("rules.".length())));
        JsonNode node = Steps.at(whole, path);
        if (node.isMissingNode() && parameter.isEmpty()) {
            return Optional.empty();
        }
        String value = node.isMissingNode() ? parameter.get().read(checked.scenario()) : Scalars.typed(node);
        return SchemaField.of(schema, whole, path)
                .map(each -> new FormField(
                        path,
                        rule.name(),
                        rule.section().name(),
                        false,
                        rule.measure(),
                        owners(path),
                        value,
                        bounds(path, each, rule.measure()),
                        parameter
                                .map(one -> one.choices(checked.scenario()))
                                .filter(words -> !words.isEmpty())
                                .orElse(each.choices()),
                        says(path)));
    }

    private boolean says(String path) {
        return !Steps.at(said, path).isMissingNode();
    }

    /** The narrower of what the schema and the check of the whole say. */
    private Bounds bounds(String path, SchemaField field, Measure measure) {
        Bounds form = field.bounds();
        Bounds beside = checked.bounds().get(path.replaceFirst("^rules\\.|^about\\.", ""));
        if (form == null || beside == null) {
            return form;
        }
        double unit = measure.coins() ? 1e6 : 1;
        double least = Math.max(form.least(), beside.least() / unit);
        double most = Math.min(form.most(), beside.most() / unit);
        return new Bounds(least, most);
    }

    /** Reserves and sales count the coin that is named beside them. */
    private Measure measure(String path, Opening opening) {
        String owner = path.substring(0, path.lastIndexOf('.'));
        String beside =
                switch (opening) {
                    case POOL_FIRST -> owner + ".asset1";
                    case POOL_SECOND -> owner + ".asset2";
                    case SHOCK_AMOUNT -> owner + ".asset";
                    default -> "";
                };
        String asset = beside.isEmpty() ? "" : Steps.at(whole, beside).asText();
        for (Measure each : Measure.values()) {
            if (each.coins() && each.name().equals(asset)) {
                return each;
            }
        }
        return opening.measure();
    }

    private List<String> owners(String path) {
        List<String> owners = new ArrayList<>();
        for (int at = path.indexOf(']'); at >= 0; at = path.indexOf(']', at + 1)) {
            JsonNode member = Steps.at(whole, path.substring(0, at + 1));
            NAMES.stream()
                    .map(member::path)
                    .filter(JsonNode::isTextual)
                    .findFirst()
                    .or(() -> Optional.of(member.at("/shock/type")))
                    .ifPresent(name -> owners.add(name.asText()));
        }
        return owners;
    }
}
