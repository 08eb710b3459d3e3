package org.stakewood.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.vavr.Tuple2;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The two collections of a world as JSON: a vector as an array, a map of numbers as an array of keys and values. */
final class VavrModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
    }

    private static JavaType element(JavaType collection, int at) {
        JavaType found = collection.containedType(at);
        return found == null ? TypeFactory.unknownType() : found;
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
            if (type.getRawClass() == Vector.class) {
                return new VectorWriter(type);
            }
            return type.getRawClass() == TreeMap.class ? new MapWriter(type) : null;
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            if (type.getRawClass() == Vector.class) {
                return new VectorReader(type, element(type, 0));
            }
            return type.getRawClass() == TreeMap.class ? new MapReader(type, element(type, 1)) : null;
        }
    }

    private static final class VectorWriter extends StdSerializer<Vector<?>> {
        private static final long serialVersionUID = 1L;

        VectorWriter(JavaType type) {
            super(type);
        }

        @Override
        public void serialize(Vector<?> all, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartArray();
            Class<?> last = null;
            JsonSerializer<Object> each = null;
            for (Object one : all) {
                // By what it is, not by what the vector is declared to hold: that may be an interface without fields.
                if (one.getClass() != last) {
                    last = one.getClass();
                    each = provider.findTypedValueSerializer(last, true, null);
                }
                each.serialize(one, out, provider);
            }
            out.writeEndArray();
        }
    }

    private static final class VectorReader extends StdDeserializer<Vector<?>> {
        private static final long serialVersionUID = 1L;
        private final JavaType element;

        VectorReader(JavaType type, JavaType element) {
            super(type);
            this.element = element;
        }

        @Override
        public Vector<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonDeserializer<Object> each = context.findRootValueDeserializer(element);
            List<Object> all = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                all.add(each.deserialize(in, context));
            }
            return Vector.ofAll(all);
        }
    }

    private static final class MapWriter extends StdSerializer<TreeMap<Long, ?>> {
        private static final long serialVersionUID = 1L;

        MapWriter(JavaType type) {
            super(type);
        }

        @Override
        public void serialize(TreeMap<Long, ?> all, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartArray();
            for (Tuple2<Long, ?> one : all) {
                out.writeNumber(one._1);
                provider.findTypedValueSerializer(one._2.getClass(), true, null).serialize(one._2, out, provider);
            }
            out.writeEndArray();
        }
    }

    private static final class MapReader extends StdDeserializer<TreeMap<Long, ?>> {
        private static final long serialVersionUID = 1L;
        private final JavaType element;

        MapReader(JavaType type, JavaType element) {
            super(type);
            this.element = element;
        }

        @Override
        public TreeMap<Long, ?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonDeserializer<Object> each = context.findRootValueDeserializer(element);
            TreeMap<Long, Object> all = TreeMap.empty();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                long key = in.getLongValue();
                in.nextToken();
                all = all.put(key, each.deserialize(in, context));
            }
            return all;
        }
    }
}
