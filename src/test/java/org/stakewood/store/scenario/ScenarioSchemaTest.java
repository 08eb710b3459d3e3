package org.stakewood.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.StableSwap;
import org.stakewood.economy.amm.Weighted;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.IssuancePolicy;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Payout;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.PoolSpec;
import org.stakewood.economy.scenario.RewardForm;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.SlashDestination;
import org.stakewood.economy.scenario.Spread;

/** The schema beside the scenarios and the records of the economy must name the same fields. */
class ScenarioSchemaTest {

    private static final JsonNode SCHEMA = schema();

    @Test
    void rulesAreTheScenariosComponents() {
        JsonNode rules = SCHEMA.at("/properties/rules");
        TreeSet<String> sections = components(Scenario.class);
        sections.remove("id");
        assertEquals(sections, fields(rules));
        for (RecordComponent each : Scenario.class.getRecordComponents()) {
            if (each.getType().isRecord()) {
                TreeSet<String> expected = components(each.getType());
                expected.removeAll(List.of("recording", "closes"));
                assertEquals(expected, fields(rules.at("/properties/" + each.getName())), each.getName());
            }
        }
    }

    @Test
    void listsAndTextsAreTheirRecordsComponents() {
        assertEquals(
                components(PoolSpec.class),
                fields(SCHEMA.at("/properties/rules/properties/market/properties/pools/items")));
        assertEquals(
                components(Group.class),
                fields(SCHEMA.at("/properties/rules/properties/genesis/properties/groups/items")));
        assertEquals(components(Planned.class), fields(SCHEMA.at("/properties/rules/properties/plan/items")));
        assertEquals(components(About.class), fields(SCHEMA.at("/properties/about")));
        JsonNode question = SCHEMA.at("/properties/about/properties/quiz/items");
        assertEquals(components(QuizQuestion.class), fields(question));
        assertEquals(components(QuizChoice.class), fields(question.at("/properties/choices/items")));
        assertEquals(components(RecordingWindow.class), fields(SCHEMA.at("/properties/recording")));
        assertEquals(components(Text.class), fields(SCHEMA.at("/$defs/text")));
        assertEquals(components(ClassSize.class), fields(SCHEMA.at("/properties/about/properties/classSize")));
    }

    @Test
    void choicesAreTheEnumsConstants() {
        JsonNode rules = SCHEMA.at("/properties/rules/properties");
        JsonNode group = rules.at("/genesis/properties/groups/items/properties");
        assertEquals(constants(IssuancePolicy.class), choices(rules.at("/issuance/properties/policy")));
        assertEquals(constants(Payout.class), choices(rules.at("/issuance/properties/payout")));
        assertEquals(constants(RewardForm.class), choices(rules.at("/issuance/properties/form")));
        assertEquals(constants(SlashDestination.class), choices(rules.at("/staking/properties/destination")));
        assertEquals(constants(PathKind.class), choices(rules.at("/outside/properties/path")));
        assertEquals(constants(Asset.class), choices(rules.at("/market/properties/pools/items/properties/asset1")));
        assertEquals(constants(Spread.class), choices(group.at("/spread")));
        assertEquals(constants(Level.class), choices(SCHEMA.at("/properties/about/properties/level")));
        TreeSet<String> bots = constants(AccountKind.class);
        bots.remove(AccountKind.PLAYER.name());
        assertEquals(bots, choices(group.at("/kind")));
    }

    @Test
    void everyPartOfCreditIsItsRecordsComponents() {
        same(CreditRules.class, SCHEMA.at("/properties/rules/properties/credit"));
        same(
                OpeningCredit.class,
                SCHEMA.at("/properties/rules/properties/genesis/properties/groups/items/properties/credit"));
    }

    /** Records within records, lists of records and choices, down to the last. */
    private static void same(Class<?> record, JsonNode node) {
        assertEquals(components(record), fields(node), record.getSimpleName());
        for (RecordComponent each : record.getRecordComponents()) {
            JsonNode field = node.at("/properties/" + each.getName());
            Class<?> type = each.getType();
            if (type == List.class) {
                type = (Class<?>) ((ParameterizedType) each.getGenericType()).getActualTypeArguments()[0];
                field = field.get("items");
            }
            if (type.isRecord()) {
                same(type, field);
            } else if (type.isEnum()) {
                TreeSet<String> names = new TreeSet<>();
                Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(names::add);
                assertEquals(names, choices(field), each.getName());
            }
        }
    }

    @Test
    void poolKindsAreTheirRecordsComponents() {
        assertEquals(replaced(components(ConstantProduct.class), "feeBp"), variant(0));
        assertEquals(replaced(components(StableSwap.class), "feeE10"), variant(1));
        assertEquals(replaced(components(Weighted.class), "fee"), variant(2));
    }

    /** In a text every kind's fee is in hundredths of a percent. */
    private static TreeSet<String> replaced(TreeSet<String> components, String fee) {
        components.remove(fee);
        components.addAll(List.of("feeBp", "type"));
        return components;
    }

    private static TreeSet<String> variant(int index) {
        return fields(SCHEMA.at("/$defs/kind/allOf/" + index + "/then"));
    }

    private static TreeSet<String> components(Class<?> record) {
        TreeSet<String> names = new TreeSet<>();
        for (RecordComponent each : record.getRecordComponents()) {
            names.add(each.getName());
        }
        return names;
    }

    private static TreeSet<String> constants(Class<? extends Enum<?>> type) {
        TreeSet<String> names = new TreeSet<>();
        Arrays.stream(type.getEnumConstants()).map(Enum::name).forEach(names::add);
        return names;
    }

    private static TreeSet<String> fields(JsonNode object) {
        TreeSet<String> names = new TreeSet<>();
        object.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static TreeSet<String> choices(JsonNode field) {
        TreeSet<String> names = new TreeSet<>();
        field.get("enum").forEach(each -> names.add(each.asText()));
        return names;
    }

    private static JsonNode schema() {
        try {
            return new ObjectMapper()
                    .readTree(ScenarioSchemaTest.class.getResourceAsStream("/scenarios/scenario.schema.json"));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
