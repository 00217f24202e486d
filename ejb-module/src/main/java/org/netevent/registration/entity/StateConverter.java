package org.netevent.registration.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** States in lower case, as the schema's CHECK wants them. */
@Converter(autoApply = true)
public class StateConverter implements AttributeConverter<RegistrationState, String> {
    @Override
    public String convertToDatabaseColumn(RegistrationState state) {
        return state == null ? null : state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public RegistrationState convertToEntityAttribute(String column) {
        return column == null ? null : RegistrationState.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
