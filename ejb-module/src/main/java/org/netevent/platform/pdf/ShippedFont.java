package org.netevent.platform.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts for paper, shipped with the server (licences beside them in {@code fonts/}): for PDF, which embeds what it
 * uses of them, and for pages that must look like it. Loaded when first used.
 */
public enum ShippedFont {
    SANS("NotoSans-Regular"),
    SANS_BOLD("NotoSans-Bold"),
    ARABIC("NotoSansArabic-Regular"),
    ARABIC_BOLD("NotoSansArabic-Bold"),
    HEBREW("NotoSansHebrew-Regular"),
    HEBREW_BOLD("NotoSansHebrew-Bold"),
    GEORGIAN("NotoSansGeorgian-Regular"),
    GEORGIAN_BOLD("NotoSansGeorgian-Bold"),
    ARMENIAN("NotoSansArmenian-Regular"),
    ARMENIAN_BOLD("NotoSansArmenian-Bold"),
    THAI("NotoSansThai-Regular"),
    THAI_BOLD("NotoSansThai-Bold"),
    /** Han, kana and Hangul. */
    EAST_ASIAN("DroidSansFallback");

    private static final double THOUSANDTH = 0.001;
    private static final List<ShippedFont> REGULAR =
            List.of(SANS, ARABIC, HEBREW, GEORGIAN, ARMENIAN, THAI, EAST_ASIAN);
    private static final List<ShippedFont> BOLD =
            List.of(SANS_BOLD, ARABIC_BOLD, HEBREW_BOLD, GEORGIAN_BOLD, ARMENIAN_BOLD, THAI_BOLD, EAST_ASIAN);

    private final String file;
    private volatile BaseFont base;

    ShippedFont(String file) {
        this.file = file;
    }

    /** The name of the font in a stylesheet, and of its file without the ending. */
    public String family() {
        return file;
    }

    /** The font file (TrueType). @param name as {@link #family()}; empty for any other */
    public static Optional<InputStream> open(String name) {
        return Stream.of(values())
                .filter(font -> font.file.equals(name))
                .findFirst()
                .map(ShippedFont::open);
    }

    /** In which order the fonts are asked for a character. */
    static List<ShippedFont> of(Weight weight) {
        return weight == Weight.BOLD ? BOLD : REGULAR;
    }

    boolean has(int character) {
        return base().charExists(character);
    }

    /** How far a character moves the pen, in parts of the font's size. */
    double advance(int character) {
        return base().getWidth(character) * THOUSANDTH;
    }

    BaseFont base() {
        BaseFont loaded = base;
        if (loaded == null) {
            synchronized (this) {
                if (base == null) base = load();
                loaded = base;
            }
        }
        return loaded;
    }

    private BaseFont load() {
        try (InputStream in = open()) {
            return BaseFont.createFont(
                    file + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() {
        InputStream in = ShippedFont.class.getResourceAsStream("/fonts/" + file + ".ttf");
        if (in == null) throw new IllegalStateException("The font " + file + " is not shipped");
        return in;
    }
}
