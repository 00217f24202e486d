package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;

/** The API's description is complete: every resource with what it takes and answers, named as in JSON. */
class OpenApiIT extends ClientTest {

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    private JsonObject api;
    private final List<String> gaps = new ArrayList<>();

    @BeforeEach
    void read() {
        Answer answer = Http.anonymous().get("/openapi?format=JSON");
        assertThat(answer.status()).isEqualTo(200);
        api = answer.json();
    }

    @Test
    void itIsOpenApi31AndSaysHowToSignIn() {
        assertThat(api.getString("openapi")).startsWith("3.1");
        assertThat(api.getJsonObject("info").getString("title")).isEqualTo("NetEvent");
        assertThat(api.getJsonObject("components").getJsonObject("securitySchemes"))
                .containsKeys("bearer", "session");
    }

    @Test
    void everyResourceIsThere() {
        TreeSet<String> described = new TreeSet<>();
        paths().forEach((path, item) ->
                item.asJsonObject().keySet().forEach(method -> described.add(method + " " + plain(path))));

        TreeSet<String> built = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPath("../web-module/target/classes"))
            if (type.isAnnotatedWith(Path.class)) built.addAll(operations(type));

        assertThat(built).hasSizeGreaterThan(40);
        assertThat(described).containsAll(built);
    }

    @Test
    void everyOperationSaysWhatItDoesTakesAndAnswers() {
        paths().forEach((path, item) -> item.asJsonObject().forEach((method, value) -> {
            if (List.of("get", "post", "put", "delete").contains(method))
                check(method + " " + path, value.asJsonObject());
        }));
        assertThat(gaps).isEmpty();
    }

    @Test
    void namesAreSnakeCase() {
        api.getJsonObject("components").getJsonObject("schemas").forEach((name, schema) -> {
            JsonObject properties = schema.asJsonObject().getJsonObject("properties");
            if (properties != null)
                properties.keySet().stream()
                        .filter(property -> !property.matches("[a-z0-9_]+"))
                        .forEach(property -> gaps.add(name + "." + property));
        });
        assertThat(gaps).isEmpty();
    }

    @Test
    void thePageShowsEveryOperation() {
        Answer page = Http.anonymous().get("/api/docs");

        assertThat(page.status()).isEqualTo(200);
        paths().keySet().forEach(path -> assertThat(page.text()).contains("<code>" + path + "</code>"));
    }

    private void check(String name, JsonObject operation) {
        if (operation.getString("summary", "").isBlank()) gaps.add(name + ": no summary");
        if (operation.getJsonArray("tags") == null) gaps.add(name + ": no tag");
        JsonObject body = operation.getJsonObject("requestBody");
        if (body != null && !hasSchema(body.getJsonObject("content"))) gaps.add(name + ": body without schema");
        JsonObject answers = operation.getJsonObject("responses");
        if (answers.keySet().stream().noneMatch(status -> status.matches("[23].."))) gaps.add(name + ": no success");
        answers.forEach((status, answer) -> {
            boolean empty = status.equals("204") || status.equals("202") || status.startsWith("3");
            if (!empty && !hasSchema(answer.asJsonObject().getJsonObject("content")))
                gaps.add(name + ": " + status + " without schema");
        });
    }

    private static boolean hasSchema(JsonObject content) {
        return content != null
                && !content.isEmpty()
                && content.values().stream()
                        .map(JsonValue::asJsonObject)
                        .allMatch(type -> type.getJsonObject("schema") != null
                                && !type.getJsonObject("schema").isEmpty());
    }

    private JsonObject paths() {
        return api.getJsonObject("paths");
    }

    private static List<String> operations(JavaClass type) {
        String root = "/api/" + type.getAnnotationOfType(Path.class).value();
        List<String> operations = new ArrayList<>();
        for (JavaMethod method : type.getMethods()) {
            String path = method.tryGetAnnotationOfType(Path.class)
                    .map(at -> root + "/" + at.value())
                    .orElse(root);
            METHODS.stream()
                    .filter(method::isAnnotatedWith)
                    .forEach(verb -> operations.add(verb.getSimpleName().toLowerCase() + " " + plain(path)));
        }
        return operations;
    }

    /** Without doubled slashes, a slash at the end, and the patterns of path parameters. */
    private static String plain(String path) {
        return path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("/$", "");
    }
}
