package org.netevent.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no compiler sees in a page. */
class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern NAMESPACE = Pattern.compile("xmlns(?::\\w+)?=\"([^\"]+)\"");
    private static final Pattern HANDLER = Pattern.compile("<[a-zA-Z:]+[^>]*\\son[a-z]+=\"");
    private static final Set<String> KNOWN = Set.of(
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/2000/svg",
            "jakarta.faces.core",
            "jakarta.faces.html",
            "jakarta.faces.facelets",
            "jakarta.faces.passthrough",
            "jakarta.tags.core",
            "jakarta.tags.functions",
            "primefaces",
            "primefaces.extensions",
            "http://omnifaces.org/ui",
            "http://omnifaces.org/functions",
            "urn:netevent:tags");

    @Test
    void a_namespace_is_one_that_a_library_has() throws IOException {
        assertThat(pages(text -> NAMESPACE.matcher(text).results().anyMatch(m -> !KNOWN.contains(m.group(1)))))
                .as("an unknown namespace is printed, not rendered")
                .isEmpty();
    }

    @Test
    void no_page_carries_script() throws IOException {
        assertThat(pages(text ->
                        Pattern.compile("<script(?![^>]*\\ssrc=)").matcher(text).find()))
                .as("the Content-Security-Policy stops inline scripts")
                .isEmpty();
        assertThat(pages(text -> HANDLER.matcher(text.replaceAll("<(?:[ph]|pe):[^>]*>", ""))
                        .find()))
                .as("the Content-Security-Policy stops inline handlers of plain elements")
                .isEmpty();
    }

    @Test
    void no_page_is_longer_than_a_reader_likes() throws IOException {
        assertThat(pages(text -> text.lines().count() >= 180)).isEmpty();
    }

    private static List<Path> pages(Predicate<String> odd) throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> odd.test(read(file)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
