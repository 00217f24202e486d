package org.netevent.web.platform.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The JSON of the API (SPEC §4), made once because RESTEasy would make it anew for each request: names in snake_case,
 * absent values as null, instants in UTC to the second, enums by their name in lower case, {@link BigDecimal} (money)
 * as a string. Figures that are no money (coordinates) are {@code Double} in records. Reading is strict: a value of another
 * type, half a seat or a control character in a text is refused by its field.
 */
@Provider
public class Json implements ContextResolver<Jsonb> {
    private static final Jsonb SHARED = JsonbBuilder.create(new JsonbConfig()
            .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES)
            .withNullValues(true)
            .withSerializers(new InstantWriter(), new MoneyWriter(), new EnumWriter())
            .withDeserializers(
                    new InstantReader(),
                    new EnumReader(),
                    new BooleanReader(),
                    new WholeNumberReader(),
                    new IdReader(),
                    new TextReader()));

    /** The same for frames, files and filters. */
    public static Jsonb shared() {
        return SHARED;
    }

    /**
     * Of a body that may be left out, whatever type is said then.
     *
     * @return null without a body
     * @throws NotSupportedException for a body of another type
     */
    public static <T> T optional(byte[] body, MediaType type, Class<T> as) {
        if (body == null || body.length == 0) return null;
        if (type == null || !MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) throw new NotSupportedException();
        return SHARED.fromJson(new String(body, StandardCharsets.UTF_8), as);
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return SHARED;
    }

    private static final class InstantWriter implements JsonbSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
            out.write(value.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    /** Any ISO 8601 time with an offset. */
    private static final class InstantReader implements JsonbDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context, Type type) {
            return read(in, value -> OffsetDateTime.parse(text(value), DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .toInstant());
        }
    }

    private static final class MoneyWriter implements JsonbSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
            out.write(value.toPlainString());
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class EnumWriter implements JsonbSerializer<Enum> {
        @Override
        public void serialize(Enum value, JsonGenerator out, SerializationContext context) {
            out.write(value.name().toLowerCase(Locale.ROOT));
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class EnumReader implements JsonbDeserializer<Enum> {
        @Override
        public Enum deserialize(JsonParser in, DeserializationContext context, Type type) {
            return read(
                    in, value -> Enum.valueOf((Class<Enum>) type, text(value).toUpperCase(Locale.ROOT)));
        }
    }

    /** Strict, where Yasson takes any text for false. */
    private static final class BooleanReader implements JsonbDeserializer<Boolean> {
        @Override
        public Boolean deserialize(JsonParser in, DeserializationContext context, Type type) {
            return read(in, value -> switch (value.toString()) {
                case "true", "\"true\"" -> true;
                case "false", "\"false\"" -> false;
                default -> throw new JsonbException("Not true or false");
            });
        }
    }

    /** Exact, where Yasson cuts 1.5 to 1; a number as a text is taken. */
    private static final class WholeNumberReader implements JsonbDeserializer<Integer> {
        @Override
        public Integer deserialize(JsonParser in, DeserializationContext context, Type type) {
            return read(
                    in,
                    value -> value instanceof JsonNumber number
                            ? number.bigDecimalValue().intValueExact()
                            : Integer.valueOf(text(value)));
        }
    }

    /** The same for ids, where Yasson takes what is too long for another one. */
    private static final class IdReader implements JsonbDeserializer<Long> {
        @Override
        public Long deserialize(JsonParser in, DeserializationContext context, Type type) {
            return read(
                    in,
                    value -> value instanceof JsonNumber number
                            ? number.bigDecimalValue().longValueExact()
                            : Long.valueOf(text(value)));
        }
    }

    /** A text and nothing else, without characters that no page, mail or file could carry. */
    private static final class TextReader implements JsonbDeserializer<String> {
        private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

        @Override
        public String deserialize(JsonParser in, DeserializationContext context, Type type) {
            String text = read(in, Json::text);
            if (text != null && UNPRINTABLE.matcher(text).find()) throw new JsonbException("Not printable");
            return text;
        }
    }

    /** Null stays null, which Yasson leaves to the reader of a type; what the reader cannot take is refused. */
    private static <T> T read(JsonParser in, Function<JsonValue, T> reader) {
        JsonValue value = in.getValue();
        if (value == JsonValue.NULL) return null;
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new JsonbException("Not of this type", e);
        }
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) return string.getString();
        throw new JsonbException("Not a text");
    }
}
