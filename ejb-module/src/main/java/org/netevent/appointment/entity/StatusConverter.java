package org.netevent.appointment.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.netevent.appointment.boundary.AppointmentStatus;

/** States in lower case, as the schema's CHECK wants them. */
@Converter(autoApply = true)
public class StatusConverter implements AttributeConverter<AppointmentStatus, String> {
    @Override
    public String convertToDatabaseColumn(AppointmentStatus status) {
        return status == null ? null : status.wire();
    }

    @Override
    public AppointmentStatus convertToEntityAttribute(String column) {
        return column == null ? null : AppointmentStatus.of(column);
    }
}
