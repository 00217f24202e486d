package org.netevent.web.platform.rest;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.paging.PageRequest;

/**
 * {@code ?page=}, {@code ?size=} and {@code ?sort=} of a list (SPEC §4), as {@code @BeanParam}. A minus before the
 * field's name sorts downwards: {@code ?sort=-created_at}.
 */
public class PageParams {
    @Parameter(description = "From 0", schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    @QueryParam("page")
    String page;

    @Parameter(
            description = "How many on a page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
    @QueryParam("size")
    String size;

    @Parameter(description = "A field that the list offers; a minus before it sorts downwards", example = "-created_at")
    @QueryParam("sort")
    String sort;

    /** @throws DomainException INVALID_INPUT when page or size is no whole number or out of its range */
    public PageRequest request() {
        return request(null);
    }

    /**
     * The same for a list that says what it can be sorted by.
     *
     * @param sortable names of fields, or null for any
     * @throws DomainException INVALID_INPUT, for another {@code sort} too
     */
    public PageRequest request(Set<String> sortable) {
        List<FieldError> errors = new ArrayList<>();
        int number = whole("page", page, 0, Integer.MAX_VALUE, 0, errors);
        int length = whole("size", size, 1, PageRequest.MAX_SIZE, PageRequest.DEFAULT_SIZE, errors);
        boolean descending = sort != null && sort.startsWith("-");
        String field = sort == null || sort.isBlank() ? null : descending ? sort.substring(1) : sort;
        if (field != null && sortable != null && !sortable.contains(field))
            errors.add(new FieldError("sort", "choice"));
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        return new PageRequest(number, length, field, descending);
    }

    private static int whole(String name, String value, int least, int most, int otherwise, List<FieldError> errors) {
        if (value == null || value.isBlank()) return otherwise;
        if (!value.matches("[0-9]{1,9}")) {
            errors.add(new FieldError(name, "number"));
            return otherwise;
        }
        int number = Integer.parseInt(value);
        if (number < least) errors.add(new FieldError(name, "min", Map.of("value", least)));
        if (number > most) errors.add(new FieldError(name, "max", Map.of("value", most)));
        return number;
    }
}
