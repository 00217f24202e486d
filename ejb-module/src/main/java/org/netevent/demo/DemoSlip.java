package org.netevent.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Payment slips as people attach them: a PDF from a bank, a picture of a paper. */
final class DemoSlip {
    private DemoSlip() {}

    static byte[] pdf(long number) {
        String page = "BT /F1 20 Tf 60 720 Td (Transfer receipt) Tj /F1 12 Tf 0 -40 Td (Reference: NE-" + number
                + ") Tj 0 -20 Td (Amount: 90.00 EUR) Tj 0 -20 Td (State: executed) Tj ET 60 620 m 535 620 l S";
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        };
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder index = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            index.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 ").append(objects.length + 1).append('\n').append(index);
        pdf.append("trailer\n<< /Size ").append(objects.length + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return pdf.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Without letters: a server need not have fonts. */
    static byte[] png(long number) {
        BufferedImage image = new BufferedImage(640, 420, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0x6b5a48));
        g.fillRect(0, 0, 640, 420);
        g.rotate(Math.toRadians(-2.5 + number % 5), 320, 210);
        g.setColor(new Color(0xfbf9f2));
        g.fillRect(40, 40, 560, 340);
        g.setColor(new Color(0x3c3a36));
        Random ink = new Random(number);
        for (int y = 80; y < 340; y += 34)
            for (int x = 70; x < 520 - ink.nextInt(200); x += 14) if (ink.nextInt(6) > 0) g.fillRect(x, y, 9, 12);
        g.setColor(new Color(0x2a4fd0));
        g.drawOval(440, 260, 110, 80);
        g.drawOval(446, 266, 98, 68);
        g.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
