package org.netevent.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** EclipseLink would store an Instant as a BLOB; DATETIME(6) in UTC it shall be. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {
    @Override
    public Timestamp convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** A DATETIME column of a native query's row, which the driver gives as one or the other type; null stays null. */
    public static Instant read(Object column) {
        if (column instanceof LocalDateTime utc) return utc.toInstant(ZoneOffset.UTC);
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
