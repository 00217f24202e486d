package org.netevent.ticket.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.netevent.ticket.boundary.QrShape;

class QrImageTest {
    private static final String TEXT = "NE1.EVT2026-000123." + "aB3_".repeat(21) + "Zz";

    @Test
    void thePngCanBeScanned() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrImage.png(TEXT, 300)));
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(decode(image)).isEqualTo(TEXT);
    }

    @Test
    void aCodeThatNeedsMoreGetsMore() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrImage.png(TEXT, 1)));
        assertThat(image.getWidth()).isGreaterThan(40);
    }

    @Test
    void theShapeIsTheSameCode() throws Exception {
        QrShape shape = QrImage.shape(TEXT);
        int scale = 4;
        BufferedImage image = new BufferedImage(shape.size() * scale, shape.size() * scale, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setBackground(java.awt.Color.WHITE);
        canvas.clearRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setColor(java.awt.Color.BLACK);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(shape.path());
        while (run.find())
            canvas.fillRect(
                    Integer.parseInt(run.group(1)) * scale,
                    Integer.parseInt(run.group(2)) * scale,
                    Integer.parseInt(run.group(3)) * scale,
                    scale);
        assertThat(decode(image)).isEqualTo(TEXT);
    }

    /** Among so many some have data that a reader takes for a corner. */
    @Test
    void everyCodeIsRead() throws Exception {
        Random random = new Random(7);
        byte[] signature = new byte[64];
        for (int i = 0; i < 400; i++) {
            random.nextBytes(signature);
            String text = "NE1.EVT2026-%06d.%s"
                    .formatted(i, Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
            assertThat(decode(ImageIO.read(new ByteArrayInputStream(QrImage.png(text, 300)))))
                    .isEqualTo(text);
        }
    }

    private static String decode(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                .getText();
    }
}
