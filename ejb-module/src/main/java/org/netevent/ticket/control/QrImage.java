package org.netevent.ticket.control;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.netevent.ticket.boundary.QrShape;

/** Draws QR codes: black on white with a quiet zone of four modules, error correction M. */
public final class QrImage {
    private static final int QUIET_ZONE = 4;
    private static final int WHITE = 0xFFFFFF;

    private QrImage() {}

    /** @param pixels the least width and height; a code that needs more gets more */
    public static byte[] png(String text, int pixels) {
        BitMatrix modules = encode(text, pixels);
        BufferedImage image =
                new BufferedImage(modules.getWidth(), modules.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < modules.getHeight(); y++)
            for (int x = 0; x < modules.getWidth(); x++) image.setRGB(x, y, modules.get(x, y) ? 0 : WHITE);
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One path for all dark modules, a rectangle for each run in a row. */
    public static QrShape shape(String text) {
        BitMatrix modules = encode(text, 0);
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

    private static BitMatrix encode(String text, int pixels) {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.MARGIN,
                QUIET_ZONE);
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, pixels, pixels, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
