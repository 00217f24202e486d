package org.netevent.connection.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.netevent.connection.boundary.ConnectionStatus;

/** States in lower case, as the schema's CHECK wants them. */
@Converter(autoApply = true)
public class StatusConverter implements AttributeConverter<ConnectionStatus, String> {
    @Override
    public String convertToDatabaseColumn(ConnectionStatus status) {
        return status == null ? null : status.wire();
    }

    @Override
    public ConnectionStatus convertToEntityAttribute(String column) {
        return column == null ? null : ConnectionStatus.of(column).orElseThrow();
    }
}
