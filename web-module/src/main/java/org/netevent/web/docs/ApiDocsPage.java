package org.netevent.web.docs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The API's description as a page: the same model that {@code /openapi} serves, in the product's look. */
@Named
@RequestScoped
public class ApiDocsPage {
    private static final String OTHERS = "Others";

    private List<ApiOperation.Group> groups;

    /** By tag, in the order in which the tags are described. */
    public List<ApiOperation.Group> getGroups() {
        if (groups == null) groups = read(ApiDescription.finished());
        return groups;
    }

    /** Its paragraphs. */
    public List<String> getDescription() {
        OpenAPI api = ApiDescription.finished();
        return api == null
                ? List.of()
                : List.of(api.getInfo().getDescription().strip().split("\n\n"));
    }

    private static List<ApiOperation.Group> read(OpenAPI api) {
        if (api == null) return List.of();
        ApiExamples examples = new ApiExamples(api);
        Map<String, List<ApiOperation>> byTag = new LinkedHashMap<>();
        api.getTags().forEach(tag -> byTag.put(tag.getName(), new ArrayList<>()));
        new TreeMap<>(api.getPaths().getPathItems()).forEach((path, item) -> item.getOperations().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().ordinal()))
                .forEach(entry -> byTag.computeIfAbsent(tag(entry.getValue()), t -> new ArrayList<>())
                        .add(operation(examples, path, item, entry.getKey(), entry.getValue()))));
        Map<String, String> descriptions = new TreeMap<>();
        api.getTags().forEach(tag -> descriptions.put(tag.getName(), tag.getDescription()));
        return byTag.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry ->
                        new ApiOperation.Group(entry.getKey(), descriptions.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static String tag(Operation operation) {
        return operation.getTags() == null || operation.getTags().isEmpty()
                ? OTHERS
                : operation.getTags().get(0);
    }

    private static ApiOperation operation(
            ApiExamples examples, String path, PathItem item, PathItem.HttpMethod method, Operation operation) {
        return new ApiOperation(
                (method + path).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                method.name(),
                path,
                operation.getSummary(),
                operation.getDescription(),
                operation.getSecurity().stream()
                        .anyMatch(need ->
                                need.getSchemes() == null || need.getSchemes().isEmpty()),
                parameters(examples, item, operation),
                operation.getRequestBody() == null
                        ? List.of()
                        : bodies(examples, operation.getRequestBody().getContent()),
                answers(examples, operation));
    }

    private static List<ApiOperation.Parameter> parameters(ApiExamples examples, PathItem item, Operation operation) {
        return Stream.of(item.getParameters(), operation.getParameters())
                .filter(list -> list != null)
                .flatMap(Collection::stream)
                .filter(parameter -> parameter.getName() != null)
                .map(parameter -> new ApiOperation.Parameter(
                        parameter.getName(),
                        parameter.getIn() == null ? "" : parameter.getIn().toString(),
                        examples.type(parameter.getSchema()),
                        Boolean.TRUE.equals(parameter.getRequired()),
                        parameter.getDescription(),
                        parameter.getExample() == null ? null : String.valueOf(parameter.getExample())))
                .toList();
    }

    private static List<ApiOperation.Answer> answers(ApiExamples examples, Operation operation) {
        return new TreeMap<>(operation.getResponses().getAPIResponses())
                .entrySet().stream()
                        .map(entry -> answer(examples, entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static ApiOperation.Answer answer(ApiExamples examples, String status, APIResponse response) {
        List<ApiOperation.Body> bodies =
                response.getContent() == null ? List.of() : bodies(examples, response.getContent());
        return new ApiOperation.Answer(status, response.getDescription(), bodies.isEmpty() ? null : bodies.get(0));
    }

    private static List<ApiOperation.Body> bodies(ApiExamples examples, Content content) {
        if (content == null || content.getMediaTypes() == null) return List.of();
        return content.getMediaTypes().entrySet().stream()
                .map(entry -> {
                    var type = entry.getValue();
                    boolean json =
                            entry.getKey().contains("json") || entry.getKey().equals("*/*");
                    Object example = type.getExample() != null
                            ? type.getExample()
                            : type.getSchema() == null || !json ? null : examples.of(type.getSchema());
                    return new ApiOperation.Body(
                            entry.getKey(),
                            examples.name(type.getSchema()),
                            example == null ? null : examples.json(example));
                })
                .toList();
    }
}
