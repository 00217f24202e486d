package org.netevent.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A report read back by PDFBox. Set {@code badge.pictures} to a folder to look at it. */
class PdfReportTest {
    @Test
    void aLongTableGoesOnUnderItsHeadingsOnTheNextPage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(report(90))) {
            PDFTextStripper stripper = new PDFTextStripper();
            String text = stripper.getText(pdf);

            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            for (int i = 0; i < 90; i++) assertThat(text).contains("Organisation " + i + " ");
            assertThat(text.replaceAll("\\s+", " ")).contains("From where Registered Checked in");
            assertThat(text.split("From where", -1)).hasSize(4);
            stripper.setStartPage(3);
            assertThat(stripper.getText(pdf)).contains("From where", "As of today", "3");
            keep(pdf);
        }
    }

    @Test
    void theChartsColumnsAreAsHighAsTheirNumbers() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfReport report = new PdfReport(out, "Chart", "en", "")) {
            report.chart(new BarChart(
                    List.of("a", "b"), List.of(new BarChart.Series("one", List.of(40L, 10L))), Long::toString));
        }
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 100);
            double high = blue(page, 0, page.getWidth() / 2);
            double low = blue(page, page.getWidth() / 2, page.getWidth());

            assertThat(high / low).isBetween(3.6, 4.4);
        }
    }

    @Test
    void axesEndAtRoundNumbers() {
        assertThat(LongStream.of(0, 1, 4, 5, 8, 9, 37, 240, 1999).map(BarChart::step))
                .containsExactly(1L, 1L, 1L, 2L, 2L, 5L, 10L, 100L, 500L);
    }

    private static long blue(BufferedImage page, int from, int to) {
        return IntStream.range(0, page.getHeight())
                .flatMap(y -> IntStream.range(from, to).map(x -> page.getRGB(x, y) & 0xFFFFFF))
                .filter(rgb -> rgb == 0x2A4FD0)
                .count();
    }

    private static byte[] report(int rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfReport report = new PdfReport(out, "Figures", "en", "As of today, NetEvent")) {
            report.title(
                    "Nordic Grid Resilience Forum 2026: from the first spark to the last mile", "3 Dec 2026, Oulu");
            report.figures(List.of(
                    new PdfReport.Figure("Registered", "224", "135 approved"),
                    new PdfReport.Figure("Checked in", "1,024", null),
                    new PdfReport.Figure("Did not come", "0", "approved, never checked in"),
                    new PdfReport.Figure("Connections", "77", "12 appointments agreed")));
            report.heading("Registrations by day", 60);
            report.chart(new BarChart(
                    IntStream.range(0, 40).mapToObj(i -> i + " Nov").toList(),
                    List.of(
                            new BarChart.Series(
                                    "Registered",
                                    LongStream.range(0, 40)
                                            .map(i -> i * 7 % 31)
                                            .boxed()
                                            .toList()),
                            new BarChart.Series(
                                    "Approved",
                                    LongStream.range(0, 40)
                                            .map(i -> i * 5 % 17)
                                            .boxed()
                                            .toList())),
                    Long::toString));
            report.heading("Organisations", 24);
            report.table(
                    List.of("From where", "Registered", "Checked in"),
                    IntStream.range(0, rows)
                            .mapToObj(i -> new PdfReport.Row(
                                    "Organisation " + i + " قاهرة",
                                    1.0 / (i + 1),
                                    List.of(Integer.toString(i * 3), Integer.toString(i))))
                            .toList(),
                    true);
        }
        return out.toByteArray();
    }

    private static void keep(PDDocument pdf) throws Exception {
        String folder = System.getProperty("badge.pictures");
        if (folder == null) return;
        Files.createDirectories(Path.of(folder));
        for (int i = 0; i < pdf.getNumberOfPages(); i++)
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(i, 110),
                    "png",
                    Path.of(folder, "report-" + i + ".png").toFile());
    }
}
