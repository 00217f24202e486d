package org.netevent.appointment.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.netevent.appointment.boundary.Cause;

/** Causes in lower case, as the schema's CHECK wants them. */
@Converter(autoApply = true)
public class CauseConverter implements AttributeConverter<Cause, String> {
    @Override
    public String convertToDatabaseColumn(Cause cause) {
        return cause == null ? null : cause.wire();
    }

    @Override
    public Cause convertToEntityAttribute(String column) {
        return column == null ? null : Cause.of(column);
    }
}
