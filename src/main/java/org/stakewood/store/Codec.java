package org.stakewood.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.stakewood.economy.Refusal;
import org.stakewood.economy.World;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.scenario.Scenario;

/**
 * Stored forms: JSON with the names of {@link TypeIds} and of the records' fields. Numbers come back exactly: amounts
 * are whole, doubles are written in the shortest form that reads as the same double.
 */
public final class Codec {

    /** The form of a snapshot; raised when an older program could not read a newer snapshot. */
    public static final int SCHEMA = 1;

    private static final int CHUNK = 8_192;

    private final ObjectWriter commands;
    private final ObjectWriter events;
    private final ObjectWriter plain;
    private final ObjectReader reader;

    public Codec() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new VavrModule())
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
        TypeIds.register(mapper);
        commands = mapper.writerFor(Command.class);
        events = mapper.writerFor(Event.class);
        plain = mapper.writer();
        reader = mapper.reader();
    }

    String text(Command command) {
        return text(commands, command);
    }

    String text(Event event) {
        return text(events, event);
    }

    String text(Refusal refusal) {
        return refusal == null ? null : text(plain, refusal);
    }

    String text(Scenario scenario) {
        return text(plain, scenario);
    }

    Command command(String text) {
        return read(Command.class, text);
    }

    Event event(String text) {
        return read(Event.class, text);
    }

    Refusal refusal(String text) {
        return text == null ? null : read(Refusal.class, text);
    }

    Scenario scenario(String text) {
        return read(Scenario.class, text);
    }

    /** The name under which events of a kind are stored. */
    String kind(Event event) {
        return TypeIds.of(event.getClass());
    }

    /** A world, deflated. */
    byte[] bytes(World world) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        // A day waits for this: the fastest level makes little more of it and takes a third of the time.
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast, CHUNK)) {
            plain.writeValue(out, world);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    /** A deflated world; {@link UncheckedIOException} if it cannot be read. */
    World world(byte[] deflated) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return reader.forType(World.class).readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(Class<T> type, String text) {
        try {
            return reader.forType(type).readValue(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
