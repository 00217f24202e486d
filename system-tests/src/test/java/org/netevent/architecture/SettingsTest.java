package org.netevent.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Pattern VARIABLE = Pattern.compile("NETEVENT_[A-Z_]*[A-Z]");

    @Test
    void theReadmesTableHasEverySettingAndNoOther() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String module : List.of("ejb-module", "web-module", "wildfly-config")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main"))) {
                files.filter(file -> file.toString().matches(".*\\.(java|cli|conf)"))
                        .forEach(file -> used.addAll(variables(file)));
            }
        }

        assertThat(variables(Path.of("..", "README.md"))).containsExactlyInAnyOrderElementsOf(used);
    }

    private static Set<String> variables(Path file) {
        try {
            return VARIABLE.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
