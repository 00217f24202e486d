package org.netevent.platform.error;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/**
 * A use case refused. Carries no text: the web module takes it from the bundles, so that a page and problem+json say the
 * same. Rolls the transaction back.
 */
@ApplicationException(rollback = true, inherited = true)
public class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Map<String, Object> parameters;
    private final transient List<FieldError> fields;

    public DomainException(ErrorCode code) {
        this(code, Map.of(), List.of());
    }

    public DomainException(ErrorCode code, Map<String, Object> parameters) {
        this(code, parameters, List.of());
    }

    public DomainException(ErrorCode code, Map<String, Object> parameters, List<FieldError> fields) {
        super(code.name() + (parameters.isEmpty() ? "" : " " + parameters) + (fields.isEmpty() ? "" : " " + fields));
        this.code = code;
        this.parameters = Map.copyOf(parameters);
        this.fields = List.copyOf(fields);
    }

    /** The input is refused because of one field. */
    public static DomainException invalid(String field, String fieldCode) {
        return invalid(List.of(new FieldError(field, fieldCode)));
    }

    public static DomainException invalid(List<FieldError> fields) {
        return new DomainException(PlatformError.INVALID_INPUT, Map.of(), fields);
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    public List<FieldError> fields() {
        return fields;
    }
}
