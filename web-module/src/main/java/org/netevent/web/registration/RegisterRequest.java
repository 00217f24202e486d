package org.netevent.web.registration;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.registration.boundary.Register;
import org.netevent.registration.boundary.RegistrationSource;

/** The body of {@code POST /register} (SPEC §4). Names the event by id, code or name; the first one given counts. */
@Schema(name = "RegisterRequest")
public record RegisterRequest(
        @Schema(required = true, maxLength = 200, examples = "Zoë Müller") String name,
        @Schema(required = true, maxLength = 254, examples = "zoe@example.org") String email,
        @Schema(maxLength = 40) String phone,
        @Schema(maxLength = 200) String organisation,
        @Schema(maxLength = 120) String role,
        @Schema(maxLength = 200, examples = "Team X") String teamName,
        @Schema(description = "A text, or a list of names", implementation = String.class, examples = "Zoë, Bob")
                JsonValue members,
        @Schema(examples = "17") Long eventId,
        @Schema(examples = "K7QX2M9RTB") String eventCode,
        @Schema(description = "The exact name of one open public event") String eventName,
        @Schema(
                        description = "A free ticket of an event that sells; absent takes the only one that there is",
                        implementation = Long.class)
                JsonValue ticketTypeId,
        @Schema(
                        description = "What was paid, without a currency: a decimal string or a number",
                        implementation = String.class,
                        examples = "45.00")
                JsonValue amount,
        @Schema(description = "Whether the other attendees see the person", defaultValue = "true") Boolean visible) {

    /**
     * The command for an event that was found before.
     *
     * @throws DomainException INVALID_INPUT for a field whose type is wrong
     */
    Register command(Long event, String language) {
        List<FieldError> wrong = new ArrayList<>();
        String team = members(wrong);
        BigDecimal paid = amount(wrong);
        if (!wrong.isEmpty()) throw DomainException.invalid(wrong);
        return new Register(
                event,
                name,
                email,
                phone,
                organisation,
                role,
                teamName,
                team,
                paid,
                language,
                RegistrationSource.API,
                visible);
    }

    /** Null when none is named. @throws DomainException INVALID_INPUT when it is no number */
    Long ticketType() {
        if (absent(ticketTypeId)) return null;
        if (ticketTypeId instanceof JsonNumber number && number.isIntegral()) return number.longValue();
        throw DomainException.invalid("ticket_type_id", "unknown");
    }

    private String members(List<FieldError> wrong) {
        if (absent(members)) return null;
        if (members instanceof JsonString text) return text.getString();
        if (members.getValueType() == JsonValue.ValueType.ARRAY
                && members.asJsonArray().stream().allMatch(JsonString.class::isInstance))
            return members.asJsonArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.joining(", "));
        wrong.add(new FieldError("members", "format"));
        return null;
    }

    private BigDecimal amount(List<FieldError> wrong) {
        if (absent(amount)) return null;
        if (amount instanceof JsonNumber number) return number.bigDecimalValue();
        if (amount instanceof JsonString text && text.getString().matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?"))
            return new BigDecimal(text.getString());
        wrong.add(new FieldError("amount", "format"));
        return null;
    }

    private static boolean absent(JsonValue value) {
        return value == null || value == JsonValue.NULL;
    }
}
