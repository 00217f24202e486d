package org.netevent.notification.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** In lower case, as the table's check has it. */
@Converter
public class MailStateConverter implements AttributeConverter<MailState, String> {
    @Override
    public String convertToDatabaseColumn(MailState state) {
        return state == null ? null : state.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public MailState convertToEntityAttribute(String value) {
        return value == null ? null : MailState.valueOf(value.toUpperCase(Locale.ROOT));
    }
}
