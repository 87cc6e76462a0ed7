package dev.selaras.jackson;

import dev.selaras.format.Format;
import dev.selaras.format.Formats;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/**
 * Keeps a mapper from reading the classes behind our types on its own: asked to update a goal, it would leave the goal as it is
 * and say nothing.
 */
final class ImplementationDeserializers extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        for (Format<?> format : Formats.all()) {
            if (format.type().isAssignableFrom(type.getRawClass())) {
                return new Refusing(format.type());
            }
        }
        return null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return false;
    }

    private static final class Refusing extends ValueDeserializer<Object> {

        private final Class<?> type;

        Refusing(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return context.reportBadDefinition(type, FormatDeserializer.READ_WHOLE);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context, Object old) {
            return deserialize(parser, context);
        }
    }
}
