package org.netevent.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netevent.platform.error.ErrorCode;

class TextsTest {
    private static final Pattern USED = Pattern.compile("\\bt(?:\\[|\\.of\\(|\\.count\\()'([a-z0-9_.]+)'[\\],)]");
    private static final Pattern PARAMETER = Pattern.compile("\\{[a-z_]+}");

    private final Texts texts = new Texts();

    @Test
    void every_language_has_the_same_texts() {
        assertThat(keys(Locale.GERMAN)).isEqualTo(keys(Locale.ENGLISH)).isNotEmpty();
    }

    @Test
    void no_language_names_a_parameter_that_the_other_does_not_know() {
        List<String> differing = keys(Locale.ENGLISH).stream()
                .filter(key -> !parameters(Locale.ENGLISH, key).equals(parameters(Locale.GERMAN, key)))
                .toList();
        assertThat(differing).isEmpty();
    }

    @Test
    void every_error_code_has_a_text() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.netevent");
        List<String> keys = classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(code -> ((ErrorCode) code).key())
                .toList();
        assertThat(keys).isNotEmpty().allMatch(key -> texts.has(Locale.ENGLISH, key), "has a text");
    }

    @Test
    void every_text_that_a_page_names_exists() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                USED.matcher(Files.readString(page))
                        .results()
                        .map((MatchResult m) -> m.group(1))
                        .filter(key -> !texts.has(Locale.ENGLISH, key))
                        .forEach(key -> missing.add(page.getFileName() + ": " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Of two texts with one name a page would get either. */
    @Test
    void no_text_stands_in_two_files() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
            for (Path file :
                    files.filter(p -> p.toString().endsWith("_en.properties")).toList()) {
                Properties texts = new Properties();
                texts.load(Files.newBufferedReader(file));
                all.addAll(texts.stringPropertyNames());
            }
        }
        assertThat(all).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void parameters_and_numbers_are_filled_in() {
        assertThat(texts.get(Locale.GERMAN, "seats.left_of", Map.of("left", 17, "capacity", 1240)))
                .isEqualTo("Noch 17 von 1.240 Plätzen");
        assertThat(texts.count(Locale.ENGLISH, "seats.left", 1)).isEqualTo("1 seat left");
        assertThat(texts.count(Locale.ENGLISH, "seats.left", 5)).isEqualTo("5 seats left");
        assertThat(texts.get(Locale.FRENCH, "nav.more")).isEqualTo("More");
        assertThat(texts.get(Locale.ENGLISH, "nowhere")).isEqualTo("???nowhere???");
    }

    private TreeSet<String> keys(Locale locale) {
        return texts.keys(locale).collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<String> parameters(Locale locale, String key) {
        return PARAMETER
                .matcher(texts.get(locale, key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
