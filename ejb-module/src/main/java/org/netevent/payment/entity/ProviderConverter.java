package org.netevent.payment.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.netevent.payment.boundary.PaymentProvider;

/** In lower case, as the schema's CHECK wants it. */
@Converter(autoApply = true)
public class ProviderConverter implements AttributeConverter<PaymentProvider, String> {
    @Override
    public String convertToDatabaseColumn(PaymentProvider value) {
        return value == null ? null : value.wire();
    }

    @Override
    public PaymentProvider convertToEntityAttribute(String column) {
        return column == null ? null : PaymentProvider.of(column);
    }
}
