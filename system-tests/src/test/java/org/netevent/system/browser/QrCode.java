package org.netevent.system.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads a QR code off a picture, as a phone that is held before the screen does. */
public final class QrCode {

    private QrCode() {}

    /** @param picture PNG */
    public static String read(byte[] picture) {
        try {
            BufferedImageLuminanceSource source =
                    new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(picture)));
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("No code can be read off this picture", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
