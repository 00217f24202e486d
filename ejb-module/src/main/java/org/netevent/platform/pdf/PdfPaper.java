package org.netevent.platform.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paper to draw on, in millimetres from the upper left corner. Written to the stream page by page: what it keeps in memory
 * is the page at hand and which letters were used. Fonts are embedded, only with the letters that were used.
 */
public final class PdfPaper implements AutoCloseable {
    private static final float POINTS = 72 / 25.4f;
    private static final Pattern MODULES = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    private final Document document;
    private final PdfWriter writer;
    private final double height;
    private boolean begun;

    /**
     * @param title of the document, as viewers show it
     * @param language of its words, e.g. {@code de}
     */
    public PdfPaper(OutputStream out, String title, String language, double width, double height) {
        this.height = height;
        document = new Document(new Rectangle(points(width), points(height)));
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.addCreator("NetEvent");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
    }

    /** Begins a page; the one before it is written. */
    public void page() {
        if (begun) document.newPage();
        begun = true;
    }

    public void fill(String colour, double x, double y, double width, double height) {
        PdfContentByte canvas = writer.getDirectContent();
        canvas.setColorFill(Color.decode(colour));
        canvas.rectangle(points(x), up(y + height), points(width), points(height));
        canvas.fill();
    }

    public void line(String colour, double thickness, double fromX, double fromY, double toX, double toY) {
        PdfContentByte canvas = writer.getDirectContent();
        canvas.setColorStroke(Color.decode(colour));
        canvas.setLineWidth(points(thickness));
        canvas.moveTo(points(fromX), up(fromY));
        canvas.lineTo(points(toX), up(toY));
        canvas.stroke();
    }

    /** @param x of the line's left end. @param size of the font in millimetres */
    public void text(TextLine line, String colour, double x, double baseline, double size) {
        PdfContentByte canvas = writer.getDirectContent();
        for (TextRun run : line.runs()) {
            canvas.beginText();
            canvas.setColorFill(Color.decode(colour));
            canvas.setFontAndSize(run.font().base(), points(size));
            if (run.outlined()) {
                canvas.setColorStroke(Color.decode(colour));
                canvas.setLineWidth(points(size * TextRun.OUTLINE));
            }
            canvas.setTextRenderingMode(
                    run.outlined()
                            ? PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE
                            : PdfContentByte.TEXT_RENDER_MODE_FILL);
            canvas.setTextMatrix(points(x + run.x() * size), up(baseline));
            canvas.showText(run.glyphs());
            canvas.endText();
        }
    }

    /** An empty rectangle with rounded corners. */
    public void frame(String colour, double thickness, double x, double y, double width, double height, double radius) {
        PdfContentByte canvas = writer.getDirectContent();
        canvas.setColorStroke(Color.decode(colour));
        canvas.setLineWidth(points(thickness));
        canvas.roundRectangle(points(x), up(y + height), points(width), points(height), points(radius));
        canvas.stroke();
    }

    /** What is drawn in this rectangle leads to an address when it is clicked. */
    public void link(String address, double x, double y, double width, double height) {
        writer.addAnnotation(
                new PdfAnnotation(writer, points(x), up(y + height), points(x + width), up(y), new PdfAction(address)));
    }

    /**
     * Dark modules of a code, as one shape, so that no renderer leaves hairlines between them.
     *
     * @param path as of an SVG, {@code M<x> <y>h<run>v1h-<run>z} for each run of dark modules
     * @param module the width of one
     */
    public void modules(String path, double x, double y, double module) {
        PdfContentByte canvas = writer.getDirectContent();
        canvas.setColorFill(Color.BLACK);
        Matcher runs = MODULES.matcher(path);
        while (runs.find()) {
            double left = x + Integer.parseInt(runs.group(1)) * module;
            double top = y + Integer.parseInt(runs.group(2)) * module;
            double run = Integer.parseInt(runs.group(3)) * module;
            canvas.rectangle(points(left), up(top + module), points(run), points(module));
        }
        canvas.fill();
    }

    /** Writes the last page and the fonts. The stream stays open. */
    @Override
    public void close() {
        document.close();
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    private float up(double y) {
        return points(height - y);
    }
}
