package org.netevent.order.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.netevent.order.boundary.OrderStatus;

/** States in lower case, as the schema's CHECK wants them. */
@Converter(autoApply = true)
public class OrderStatusConverter implements AttributeConverter<OrderStatus, String> {
    @Override
    public String convertToDatabaseColumn(OrderStatus status) {
        return status == null ? null : status.wire();
    }

    @Override
    public OrderStatus convertToEntityAttribute(String column) {
        return column == null ? null : OrderStatus.of(column);
    }
}
