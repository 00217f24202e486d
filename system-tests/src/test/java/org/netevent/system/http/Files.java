package org.netevent.system.http;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files as people send them. */
public final class Files {

    public static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private Files() {}

    public static byte[] png() {
        return png(40, 30);
    }

    public static byte[] png(int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 120 by 80, red at the left and blue at the right, turned by its metadata, which hold the note; with words after its end. */
    public static byte[] photo(String note) throws IOException {
        BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 60, 80);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(60, 0, 60, 80);
        canvas.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);
        byte[] plain = jpeg.toByteArray();
        byte[] exif = exif(note);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(plain, 0, 2);
        photo.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        photo.write(exif);
        photo.write(plain, 2, plain.length - 2);
        photo.write("Hidden".getBytes(StandardCharsets.US_ASCII));
        return photo.toByteArray();
    }

    /** Big-endian TIFF with two entries: orientation 6 and the artist. */
    private static byte[] exif(String note) throws IOException {
        byte[] artist = (note + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeBytes("Exif\0\0MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(2);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(6);
        out.writeShort(0);
        out.writeShort(0x013B);
        out.writeShort(2);
        out.writeInt(artist.length);
        out.writeInt(38);
        out.writeInt(0);
        out.write(artist);
        return bytes.toByteArray();
    }
}
