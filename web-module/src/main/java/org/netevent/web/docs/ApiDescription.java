package org.netevent.web.docs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * What is the same for every operation and need not be written at each: problems as the answer to what went wrong, who has
 * to sign in, enums as they are on the wire. Keeps the finished description for the page that shows it.
 */
public class ApiDescription implements OASFilter {
    private static final AtomicReference<OpenAPI> FINISHED = new AtomicReference<>();

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The body is no JSON",
            "401", "Nobody is signed in, or the token is over",
            "403", "Not allowed to this caller",
            "404", "No such thing",
            "409", "Not in this state",
            "413", "Too large",
            "415", "A type that is not taken",
            "422", "A field breaks a rule",
            "429", "Too often; Retry-After says when again");

    /** Open to visitors for reading, or altogether. */
    private static final List<String> READ_BY_ALL = List.of("/api/events", "/api/images", "/api/categories");

    private static final List<String> OPEN = List.of(
            "/api/auth",
            "/api/admin/login",
            "/api/register",
            "/api/tickets/{type_id}/purchase",
            "/api/payments/stripe",
            "/api/orders/{id}/pay");

    /** Open to guests: who orders has no account, and later a token. */
    private static final Set<String> OPEN_EXACTLY = Set.of(
            "POST /api/events/{id}/orders",
            "GET /api/orders/{id}",
            "PUT /api/orders/{id}",
            "PUT /api/orders/{id}/discount",
            "POST /api/orders/{id}/cancel");

    /** Empty until the server has put the description together. */
    static OpenAPI finished() {
        return FINISHED.get();
    }

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> values = schema.getEnumeration();
        if (values != null
                && values.stream().allMatch(value -> String.valueOf(value).matches("[A-Z][A-Z0-9_]*")))
            schema.setEnumeration(values.stream()
                    .<Object>map(value -> String.valueOf(value).toLowerCase(Locale.ROOT))
                    .toList());
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
        FINISHED.set(api);
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean writes = method != PathItem.HttpMethod.GET;
        boolean open = OPEN.stream().anyMatch(path::startsWith)
                || OPEN_EXACTLY.contains(method + " " + path)
                || !writes && READ_BY_ALL.stream().anyMatch(path::startsWith);
        if (operation.getSecurity() == null) {
            if (open) operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme("bearer"));
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme("session"));
        }
        APIResponses responses = operation.getResponses();
        if (!open) add(responses, "401");
        if (!open && writes) add(responses, "403");
        if (path.contains("{")) add(responses, "404");
        if (writes && operation.getRequestBody() != null)
            for (String status : Set.of("400", "413", "415", "422", "429")) add(responses, status);
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.matches("[45]..") && response.getRef() == null) response.setContent(problem());
        });
    }

    private static void add(APIResponses responses, String status) {
        if (!responses.hasAPIResponse(status)) {
            APIResponse response = OASFactory.createAPIResponse().description(PROBLEMS.get(status));
            responses.addAPIResponse(status, response);
        }
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }
}
