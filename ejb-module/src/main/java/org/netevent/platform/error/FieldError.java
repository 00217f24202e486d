package org.netevent.platform.error;

import java.util.Map;

/**
 * One field that was refused.
 *
 * @param field the field's name as in JSON and SQL (snake_case)
 * @param code names the text {@code field.<code>} in a bundle, e.g. {@code required}
 * @param parameters values for the text, by name
 */
public record FieldError(String field, String code, Map<String, Object> parameters) {
    public FieldError {
        parameters = Map.copyOf(parameters);
    }

    public FieldError(String field, String code) {
        this(field, code, Map.of());
    }

    public String key() {
        return "field." + code;
    }
}
