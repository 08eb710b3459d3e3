package org.stakewood.store.scenario;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.PoolKind;
import org.stakewood.economy.amm.StableSwap;
import org.stakewood.economy.amm.Weighted;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.staking.Client;

/** How the values of a scenario's text become those of the economy: whole coins micro-units, fees the kinds' own units. */
final class ScenarioValues {

    private static final int DECIMALS = 6;
    private static final long FEE_E10_PER_BP = 1_000_000L;
    private static final double BP = 1e4;

    private ScenarioValues() {}

    static ObjectMapper mapper() {
        SimpleModule module = new SimpleModule()
                .addDeserializer(long.class, of(ScenarioValues::micro, 0L))
                .addDeserializer(LocalDate.class, of(node -> LocalDate.parse(node.asText()), null))
                .addDeserializer(PoolKind.class, of(ScenarioValues::kind, null))
                .addDeserializer(Shock.class, of(ScenarioValues::shock, null));
        return JsonMapper.builder()
                .addModule(module)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    private static long micro(JsonNode coins) {
        return coins.decimalValue().movePointRight(DECIMALS).longValueExact();
    }

    private static PoolKind kind(JsonNode node) {
        int feeBp = node.get("feeBp").asInt();
        return switch (node.get("type").asText()) {
            case "PRODUCT" -> new ConstantProduct(feeBp);
            case "STABLE" -> new StableSwap(node.get("amplification").asInt(), feeBp * FEE_E10_PER_BP);
            default ->
                new Weighted(node.get("weight1").asDouble(), node.get("weight2").asDouble(), feeBp / BP);
        };
    }

    private static Shock shock(JsonNode node) {
        return switch (node.get("type").asText()) {
            case "PRICE_JUMP" -> new Shock.PriceJump(node.get("factor").asDouble());
            case "CLIENT_BUG" ->
                new Shock.ClientBug(
                        Client.valueOf(node.get("client").asText()),
                        node.get("doubleSign").asBoolean());
            case "NEWS" -> new Shock.News(node.get("text").asText());
            case "ACCIDENT" ->
                new Shock.Accident(
                        node.get("share").asDouble(), node.get("fraction").asDouble());
            case "DEPARTURE" ->
                new Shock.Departure(AccountKind.valueOf(node.get("kind").asText()));
            case "SALE" ->
                new Shock.Sale(
                        AccountKind.valueOf(node.get("kind").asText()),
                        Asset.valueOf(node.get("asset").asText()),
                        micro(node.get("amount")));
            case "STORM" ->
                new Shock.Storm(node.get("factor").asDouble(), node.get("days").asInt());
            case "CONGESTION" ->
                new Shock.Congestion(micro(node.get("fee")), node.get("days").asInt());
            case "LOAN_DEMAND" ->
                new Shock.LoanDemand(
                        AccountKind.valueOf(node.get("kind").asText()),
                        node.get("share").asDouble());
            case "THEFT" ->
                new Shock.Theft(
                        node.path("desk").asInt(-1),
                        node.path("market").asInt(-1),
                        node.get("share").asDouble());
            case "RULE" ->
                new Shock.RuleChange(
                        node.get("parameter").asText(), node.get("value").asText());
            default -> new Shock.Inflow(node.get("share").asDouble());
        };
    }

    /** A deserializer that reads a whole node; a value that does not fit is an error of the text. */
    private static <T> StdDeserializer<T> of(Function<JsonNode, T> reading, T absent) {
        return new StdDeserializer<T>(Object.class) {
            @Override
            public T getNullValue(DeserializationContext context) {
                return absent;
            }

            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                JsonNode node = parser.readValueAsTree();
                try {
                    return reading.apply(node);
                } catch (RuntimeException unfit) {
                    throw context.weirdStringException(node.asText(), Object.class, unfit.getMessage());
                }
            }
        };
    }
}
