package org.netevent.web.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The picture of an event without a photo: an SVG of 800 × 400 made from its code, the same on every node and for ever.
 * Pattern and palette come from an FNV-1a hash of the code; xorshift32 places the shapes. White text reaches 4.5:1 on the
 * left half: the bright colour stays right of the middle.
 */
public final class Cover {
    /** Base, two shades that carry white text, and one bright colour. */
    private static final String[][] PALETTES = {
        {"#1f3fae", "#2a4fd0", "#17308a", "#ffc36b"}, // cobalt
        {"#0d5c52", "#11705f", "#094840", "#f4d35e"}, // pine
        {"#7a2a4d", "#93365e", "#5f1f3b", "#ffb59e"}, // mulberry
        {"#a03c14", "#b24a1f", "#7f2d0c", "#ffe0b0"}, // brick
        {"#3c3566", "#4c4480", "#2c274d", "#ff9f7a"}, // dusk
        {"#12566e", "#176883", "#0c4256", "#ffd9a8"}, // harbour
        {"#4a5a16", "#5a6c1e", "#384510", "#ffe27a"}, // olive
        {"#3a3632", "#4d4842", "#292623", "#8fd6c4"}, // graphite
    };

    private final StringBuilder svg = new StringBuilder();
    private final String[] palette;
    private int state;

    private Cover(String code) {
        state = seed(code);
        palette = PALETTES[next(PALETTES.length)];
    }

    public static String svg(String code) {
        return new Cover(code).draw();
    }

    private static int seed(String code) {
        int hash = 0x811c9dc5;
        for (char c : code.toCharArray()) hash = (hash ^ c) * 0x01000193;
        hash ^= hash >>> 16;
        hash *= 0x45d9f3b;
        hash ^= hash >>> 16;
        return hash == 0 ? 1 : hash;
    }

    /** 0 to n-1. */
    private int next(int n) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return Integer.remainderUnsigned(state, n);
    }

    private String draw() {
        int pattern = next(8);
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 400\" preserveAspectRatio=\"xMidYMid slice\""
                        + " aria-hidden=\"true\"><rect width=\"800\" height=\"400\" fill=\"%s\"/>",
                palette[0]);
        switch (pattern) {
            case 0 -> quarters();
            case 1 -> rings();
            case 2 -> hills();
            case 3 -> bars();
            case 4 -> dots();
            case 5 -> meeting();
            case 6 -> pennants();
            default -> stage();
        }
        return svg.append("</svg>").toString();
    }

    private void quarters() {
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 8; x++) {
                int turn = next(6);
                if (turn == 5 || x < 3 && turn > 2) continue;
                String fill = x >= 4 && next(5) == 0 ? palette[3] : palette[1 + next(2)];
                int left = x * 100;
                int top = y * 100;
                switch (turn % 4) {
                    case 0 -> path(fill, "M%d %dh100a100 100 0 0 1-100 100z", left, top);
                    case 1 -> path(fill, "M%d %dv100a100 100 0 0 1-100-100z", left + 100, top);
                    case 2 -> path(fill, "M%d %dh-100a100 100 0 0 1 100-100z", left + 100, top + 100);
                    default -> path(fill, "M%d %dv-100a100 100 0 0 1 100 100z", left, top + 100);
                }
            }
        }
    }

    private void rings() {
        int x = 520 + next(200);
        int y = 80 + next(240);
        for (int i = 9; i >= 0; i--) circle(x, String.valueOf(y), String.valueOf(36 + i * 58), palette[i % 3]);
        circle(x, String.valueOf(y), "36", palette[3]);
    }

    private void hills() {
        circle(540 + next(160), String.valueOf(110 + next(60)), String.valueOf(56 + next(24)), palette[3]);
        for (int i = 0; i < 4; i++) {
            int y = 170 + i * 58;
            int k = 60 + next(60);
            int shift = next(160);
            add(
                    "<path d=\"M-%d %dc160-%d 260-%d 420 0s260 %d 420 0 260-%d 420 0v300H-%dz\" fill=\"%s\" opacity=\"%s\"/>",
                    shift, y, k, k, k, k, shift, palette[i % 2 == 1 ? 2 : 1], i < 2 ? "0.75" : "1");
        }
    }

    private void bars() {
        for (int i = 0; i < 16; i++) {
            int height = 70 + next(i < 6 ? 90 : 270);
            String fill = i > 8 && next(4) == 0 ? palette[3] : palette[1 + (i + next(2)) % 2];
            add(
                    "<rect x=\"%d\" y=\"%d\" width=\"30\" height=\"%d\" rx=\"15\" fill=\"%s\"/>",
                    10 + i * 50, 400 - height, height + 20, fill);
        }
    }

    private void dots() {
        int bright = 8 + next(6);
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 16; x++) {
                double radius = 2 + x * 1.15 + next(3);
                String fill = x >= bright && next(9) == 0 ? palette[3] : palette[1 + (x + y) % 2];
                circle(25 + x * 50, String.valueOf(25 + y * 50), tenths(radius), fill);
            }
        }
    }

    private void meeting() {
        int a = 470 + next(60);
        int b = a + 150 + next(50);
        int y = 200 + next(40) - 20;
        double half = (b - a) / 2.0;
        double reach = Math.sqrt(170 * 170 - half * half);
        circle(a - 190, String.valueOf(y + 40), "210", palette[2]);
        circle(b, String.valueOf(y), "170", palette[3]);
        circle(a, String.valueOf(y), "170", palette[1]);
        path(
                palette[2],
                "M%s %sa170 170 0 0 1 0 %sa170 170 0 0 1 0-%s",
                number((a + b) / 2.0),
                number(y - reach),
                number(2 * reach),
                number(2 * reach));
    }

    private void pennants() {
        for (int y = 0; y < 4; y++) {
            for (int x = 2; x < 8; x++) {
                int turn = next(5);
                if (turn == 4 || x < 4 && next(2) == 1) continue;
                int left = x * 100;
                int top = y * 100;
                String fill = x > 4 && next(6) == 0 ? palette[3] : palette[1 + next(2)];
                switch (turn) {
                    case 0 -> path(fill, "M%d %dh100v100z", left, top);
                    case 1 -> path(fill, "M%d %dv100h100z", left, top);
                    case 2 -> path(fill, "M%d %dh100l-100 100z", left, top);
                    default -> path(fill, "M%d %dv100h-100z", left + 100, top);
                }
            }
        }
    }

    private void stage() {
        int x = 560 + next(140);
        for (int i = 0; i < 7; i++) {
            path(palette[1 + i % 2], "M%d -20L%d 420h%dz", x, -140 + i * 190 + next(40), 70 + next(40));
        }
        circle(x, "0", String.valueOf(64 + next(24)), palette[3]);
    }

    private void path(String fill, String data, Object... numbers) {
        add("<path d=\"" + data + "\" fill=\"" + fill + "\"/>", numbers);
    }

    private void circle(int x, String y, String radius, String fill) {
        add("<circle cx=\"%d\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>", x, y, radius, fill);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    /** The exact binary value rounded, as the recipe does; String.format would round the decimal notation. */
    private static String tenths(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** As JavaScript prints it, where the recipe comes from. */
    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
