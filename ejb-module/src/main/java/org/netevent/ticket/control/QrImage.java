package org.netevent.ticket.control;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.detector.Detector;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.netevent.ticket.boundary.QrShape;

/** Draws QR codes: black on white with a quiet zone of four modules, error correction M. */
public final class QrImage {
    private static final int MASKS = 8;
    /** Pixels of a module, for a small and a large picture. */
    private static final int[] DISTANCES = {4, 6};

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            4);

    private QrImage() {}

    /** @param pixels the least width and height; a code that needs more gets more */
    public static byte[] png(String text, int pixels) {
        BitMatrix modules = modules(text);
        int size = Math.max(pixels, modules.getWidth());
        int scale = size / modules.getWidth();
        int edge = (size - scale * modules.getWidth()) / 2;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        pen.setColor(Color.BLACK);
        for (int y = 0; y < modules.getHeight(); y++)
            for (int x = 0; x < modules.getWidth(); x++)
                if (modules.get(x, y)) pen.fillRect(edge + x * scale, edge + y * scale, scale, scale);
        pen.dispose();
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One path for all dark modules, a rectangle for each run in a row. */
    public static QrShape shape(String text) {
        BitMatrix modules = modules(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++)
            for (int x = 0; x < modules.getWidth(); x++) {
                if (!modules.get(x, y)) continue;
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y)) x++;
                int run = x - from;
                path.append('M').append(from).append(' ').append(y);
                path.append('h').append(run).append("v1h-").append(run).append('z');
            }
        return new QrShape(modules.getWidth(), path.toString());
    }

    /**
     * One code in a hundred has data that look like another corner, and readers give up on it. Any of the eight masks makes a
     * right code (ISO/IEC 18004, 7.8): the first that is read is taken, beginning with the one that the standard prefers.
     */
    private static BitMatrix modules(String text) {
        BitMatrix preferred = encode(text, HINTS);
        BitMatrix code = preferred;
        for (int mask = 0; !reads(code); mask++) {
            if (mask == MASKS) return preferred;
            Map<EncodeHintType, Object> hints = new EnumMap<>(HINTS);
            hints.put(EncodeHintType.QR_MASK_PATTERN, mask);
            code = encode(text, hints);
        }
        return code;
    }

    private static BitMatrix encode(String text, Map<EncodeHintType, Object> hints) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    private static boolean reads(BitMatrix modules) {
        return Arrays.stream(DISTANCES).allMatch(scale -> reads(modules, scale));
    }

    private static boolean reads(BitMatrix modules, int scale) {
        BitMatrix picture = new BitMatrix(modules.getWidth() * scale, modules.getHeight() * scale);
        for (int y = 0; y < modules.getHeight(); y++)
            for (int x = 0; x < modules.getWidth(); x++)
                if (modules.get(x, y)) picture.setRegion(x * scale, y * scale, scale, scale);
        try {
            new Decoder().decode(new Detector(picture).detect().getBits());
            return true;
        } catch (ReaderException e) {
            return false;
        }
    }
}
