package org.netevent.waitlist.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.netevent.waitlist.boundary.WaitlistStatus;

/** States in lower case, as the schema's CHECK wants them. */
@Converter(autoApply = true)
public class WaitlistStatusConverter implements AttributeConverter<WaitlistStatus, String> {
    @Override
    public String convertToDatabaseColumn(WaitlistStatus status) {
        return status == null ? null : status.wire();
    }

    @Override
    public WaitlistStatus convertToEntityAttribute(String column) {
        return column == null ? null : WaitlistStatus.of(column);
    }
}
