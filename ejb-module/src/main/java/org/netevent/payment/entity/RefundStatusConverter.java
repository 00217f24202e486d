package org.netevent.payment.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.netevent.payment.boundary.RefundStatus;

/** In lower case, as the schema's CHECK wants it. */
@Converter(autoApply = true)
public class RefundStatusConverter implements AttributeConverter<RefundStatus, String> {
    @Override
    public String convertToDatabaseColumn(RefundStatus value) {
        return value == null ? null : value.wire();
    }

    @Override
    public RefundStatus convertToEntityAttribute(String column) {
        return column == null ? null : RefundStatus.of(column);
    }
}
