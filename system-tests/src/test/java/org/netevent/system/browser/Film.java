package org.netevent.system.browser;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What Chromium's fake camera shows: a film of one QR code (YUV4MPEG2, 4:2:0, BT.601 limited range). */
public final class Film {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int CODE = 380;
    private static final Color WALL = new Color(0xB0B0B0);

    private Film() {}

    /** Writes a film that shows the code of this text, held before a grey wall. */
    public static Path of(String text, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\nFRAME\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(planes(frame(text)));
        }
        return file;
    }

    private static BufferedImage frame(String text) {
        try {
            BitMatrix code = new MultiFormatWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            CODE,
                            CODE,
                            Map.of(EncodeHintType.MARGIN, 4, EncodeHintType.CHARACTER_SET, "UTF-8"));
            BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = frame.createGraphics();
            graphics.setColor(WALL);
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            graphics.drawImage(
                    MatrixToImageWriter.toBufferedImage(code), (WIDTH - CODE) / 2, (HEIGHT - CODE) / 2, null);
            graphics.dispose();
            return frame;
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Brightness of every pixel, then the two colours of every second one. */
    private static byte[] planes(BufferedImage frame) {
        byte[] bytes = new byte[WIDTH * HEIGHT * 3 / 2];
        int u = WIDTH * HEIGHT;
        int v = u + WIDTH * HEIGHT / 4;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                Color pixel = new Color(frame.getRGB(x, y));
                int r = pixel.getRed();
                int g = pixel.getGreen();
                int b = pixel.getBlue();
                bytes[y * WIDTH + x] = (byte) (((66 * r + 129 * g + 25 * b + 128) >> 8) + 16);
                if (y % 2 == 0 && x % 2 == 0) {
                    bytes[u++] = (byte) (((-38 * r - 74 * g + 112 * b + 128) >> 8) + 128);
                    bytes[v++] = (byte) (((112 * r - 94 * g - 18 * b + 128) >> 8) + 128);
                }
            }
        }
        return bytes;
    }
}
