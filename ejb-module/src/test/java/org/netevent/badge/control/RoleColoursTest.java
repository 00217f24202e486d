package org.netevent.badge.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoleColoursTest {
    @Test
    void rolesDifferAsLongAsThereAreColours() {
        List<String> roles = IntStream.range(0, RoleColours.PALETTE.size())
                .mapToObj(i -> "Role " + i)
                .toList();
        RoleColours colours = new RoleColours(roles);

        assertThat(roles.stream().map(colours::of)).doesNotHaveDuplicates();
    }

    @Test
    void aLaterRoleChangesNoColourThatWasPrinted() {
        List<String> roles = new ArrayList<>(List.of("Speaker", "Press", "Crew"));
        RoleColours before = new RoleColours(roles);
        List<String> printed = roles.stream().map(before::of).toList();
        for (int i = 0; i < 30; i++) roles.add("Later " + i);
        RoleColours after = new RoleColours(roles);

        assertThat(roles.subList(0, 3).stream().map(after::of)).isEqualTo(printed);
        assertThat(after.of(" SPEAKER")).isEqualTo(after.of("Speaker"));
    }

    /** WCAG 2: 4.5 to 1 for text. */
    @Test
    void whiteLettersAreLegibleOnEveryColour() {
        assertThat(RoleColours.PALETTE).allSatisfy(colour -> assertThat(1.05 / (luminance(colour) + 0.05))
                .isGreaterThan(4.5));
    }

    private static double luminance(String colour) {
        int rgb = Integer.decode(colour);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
