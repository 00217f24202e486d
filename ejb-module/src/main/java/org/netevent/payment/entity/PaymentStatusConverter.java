package org.netevent.payment.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.netevent.payment.boundary.PaymentStatus;

/** In lower case, as the schema's CHECK wants it. */
@Converter(autoApply = true)
public class PaymentStatusConverter implements AttributeConverter<PaymentStatus, String> {
    @Override
    public String convertToDatabaseColumn(PaymentStatus value) {
        return value == null ? null : value.wire();
    }

    @Override
    public PaymentStatus convertToEntityAttribute(String column) {
        return column == null ? null : PaymentStatus.of(column);
    }
}
