package org.stakewood.store.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.InputStream;
import java.util.List;
import org.stakewood.economy.scenario.ScenarioFault;

/** The form of a scenario's text, as the schema beside the scenarios says it. */
final class ScenarioSchema {

    private final Schema schema;

    ScenarioSchema(InputStream text) {
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .pathType(PathType.LEGACY)
                                .build()))
                .getSchema(text);
    }

    /** Every place where the text is not of the form; the problem is the schema's keyword. */
    List<ScenarioFault> faults(JsonNode scenario) {
        return schema.validate(scenario).stream().map(ScenarioSchema::fault).toList();
    }

    private static ScenarioFault fault(Error error) {
        String path = error.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
        String field = error.getProperty() == null
                ? path
                : path.isEmpty() ? error.getProperty() : path + "." + error.getProperty();
        JsonNode value = error.getInstanceNode();
        boolean shown = error.getProperty() == null && value != null && value.isValueNode();
        return new ScenarioFault(field, error.getKeyword(), shown ? value.asText() : "");
    }
}
