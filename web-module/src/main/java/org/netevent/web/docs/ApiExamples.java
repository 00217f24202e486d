package org.netevent.web.docs;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Example values out of schemas: the example that is written there, else a value of the right type. */
class ApiExamples {
    private static final int DEEPEST = 6;
    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final OpenAPI api;

    ApiExamples(OpenAPI api) {
        this.api = api;
    }

    /** Pretty JSON. */
    String json(Object value) {
        StringWriter out = new StringWriter();
        try (var writer = PRETTY.createWriter(out)) {
            writer.write(toJson(value));
        }
        return out.toString().strip();
    }

    Object of(Schema schema) {
        return of(schema, 0);
    }

    /** The name of a referenced schema, of a list's items with brackets, or null. */
    String name(Schema schema) {
        if (schema == null) return null;
        if (schema.getRef() != null)
            return schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
        String items = schema.getItems() == null ? null : name(schema.getItems());
        return items == null ? null : items + "[]";
    }

    String type(Schema schema) {
        if (schema == null) return "";
        Schema real = resolve(schema);
        if (real.getEnumeration() != null && !real.getEnumeration().isEmpty())
            return String.join(
                    " | ", real.getEnumeration().stream().map(String::valueOf).toList());
        String type = real.getType() == null || real.getType().isEmpty()
                ? ""
                : real.getType().get(0).toString();
        return real.getFormat() == null ? type : type + " (" + real.getFormat() + ")";
    }

    private Object of(Schema given, int depth) {
        Schema schema = resolve(given);
        if (schema.getExamples() != null && !schema.getExamples().isEmpty())
            return schema.getExamples().get(0);
        if (schema.getDefaultValue() != null) return schema.getDefaultValue();
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty())
            return schema.getEnumeration().get(0);
        if (schema.getProperties() != null && !schema.getProperties().isEmpty()) {
            Map<String, Object> object = new LinkedHashMap<>();
            if (depth < DEEPEST)
                schema.getProperties().forEach((name, property) -> object.put(name, of(property, depth + 1)));
            return object;
        }
        List<SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        if (types.contains(SchemaType.ARRAY))
            return schema.getItems() == null || depth >= DEEPEST
                    ? List.of()
                    : List.of(of(schema.getItems(), depth + 1));
        if (types.contains(SchemaType.INTEGER) || types.contains(SchemaType.NUMBER)) return 1;
        if (types.contains(SchemaType.BOOLEAN)) return false;
        return types.contains(SchemaType.OBJECT) ? Map.of() : "text";
    }

    private Schema resolve(Schema schema) {
        if (schema.getRef() == null) return schema;
        Schema found = api.getComponents().getSchemas().get(name(schema));
        return found == null ? schema : found;
    }

    private static JsonValue toJson(Object value) {
        if (value instanceof JsonValue json) return json;
        if (value instanceof Map<?, ?> map) {
            var object = Json.createObjectBuilder();
            map.forEach((name, each) -> object.add(String.valueOf(name), toJson(each)));
            return object.build();
        }
        if (value instanceof Iterable<?> list) {
            List<JsonValue> items = new ArrayList<>();
            list.forEach(each -> items.add(toJson(each)));
            return Json.createArrayBuilder(items).build();
        }
        if (value instanceof Boolean flag) return flag ? JsonValue.TRUE : JsonValue.FALSE;
        if (value instanceof Number number) return Json.createValue(new BigDecimal(number.toString()));
        return value == null ? JsonValue.NULL : Json.createValue(String.valueOf(value));
    }
}
