package org.netevent.web.platform.rest;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
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

    /** @throws DomainException INVALID_INPUT when page or size is no whole number */
    public PageRequest request() {
        List<FieldError> errors = new ArrayList<>();
        int number = whole("page", page, 0, errors);
        int length = whole("size", size, PageRequest.DEFAULT_SIZE, errors);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        boolean descending = sort != null && sort.startsWith("-");
        String field = sort == null || sort.isBlank() ? null : descending ? sort.substring(1) : sort;
        return new PageRequest(number, length, field, descending);
    }

    private static int whole(String name, String value, int otherwise, List<FieldError> errors) {
        if (value == null || value.isBlank()) return otherwise;
        if (value.matches("[0-9]{1,9}")) return Integer.parseInt(value);
        errors.add(new FieldError(name, "number"));
        return otherwise;
    }
}
