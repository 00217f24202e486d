package org.netevent.system.http;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A ticket on paper, as a printer draws it and a scanner reads it. */
public final class PaperTicket {
    /** From afar to near: whoever holds a phone over paper gives it more than one frame. */
    private static final int[] DPI = {150, 200, 300};

    private PaperTicket() {}

    /** The text of the QR code on each page. */
    public static List<String> codes(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<String> codes = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) codes.add(code(renderer, page));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(PDFRenderer renderer, int page) throws IOException {
        for (int dpi : DPI) {
            BufferedImageLuminanceSource frame =
                    new BufferedImageLuminanceSource(renderer.renderImageWithDPI(page, dpi));
            try {
                return new MultiFormatReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(frame)), Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
            } catch (NotFoundException nearer) {
                continue;
            }
        }
        throw new AssertionError("A page without a code: " + page);
    }

    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
