package org.netevent.order.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.netevent.order.boundary.PaymentMethod;

@Converter(autoApply = true)
public class PaymentMethodConverter implements AttributeConverter<PaymentMethod, String> {
    @Override
    public String convertToDatabaseColumn(PaymentMethod method) {
        return method == null ? null : method.wire();
    }

    @Override
    public PaymentMethod convertToEntityAttribute(String column) {
        return column == null ? null : PaymentMethod.of(column);
    }
}
