package dev.selaras.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import dev.selaras.format.Format;
import dev.selaras.format.Formats;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a mapper from reading the classes behind our types on its own: asked to update a goal, it would leave the goal as it is
 * and say nothing.
 */
final class ImplementationDeserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        for (Format<?> format : Formats.all()) {
            if (format.type().isAssignableFrom(type.getRawClass())) {
                return new Refusing(format.type());
            }
        }
        return null;
    }

    private static final class Refusing extends JsonDeserializer<Object> {

        private final Class<?> type;

        Refusing(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return context.reportBadDefinition(type, FormatDeserializer.READ_WHOLE);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context, Object old) throws IOException {
            return deserialize(parser, context);
        }
    }
}
