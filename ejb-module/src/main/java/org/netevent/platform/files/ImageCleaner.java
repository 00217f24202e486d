package org.netevent.platform.files;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/**
 * Makes an image anew from its pixels: upright, not larger than {@value #MAX_SIDE} pixels a side, without a byte of the
 * original and so without its metadata or anything hidden in it.
 */
final class ImageCleaner {
    static final int MAX_SIDE = 2048;
    /** More is a bomb rather than a picture; cameras make up to 50 million. */
    static final long MAX_PIXELS = 60_000_000L;

    private static final float JPEG_QUALITY = 0.86f;
    /** Decoding takes tens of megabytes; a few at a time keep the heap small. */
    private static final Semaphore TURNS = new Semaphore(2);

    private interface Making<T> {
        T of(BufferedImage image) throws IOException;
    }

    private ImageCleaner() {}

    /** @throws DomainException FILE_TYPE when the content cannot be read as the image that it claims to be */
    static Content clean(String name, FileKind kind, byte[] original) {
        return made(kind, original, image -> {
            boolean transparent = image.getColorModel().hasAlpha();
            return transparent || kind == FileKind.PNG || kind == FileKind.GIF
                    ? new Content(Content.nameFor(name, "png"), "image/png", png(image))
                    : new Content(Content.nameFor(name, "jpg"), "image/jpeg", jpeg(image));
        });
    }

    /** A part of the image in each of the sizes, on white where it is transparent. @throws DomainException FILE_TYPE */
    static List<Content> squares(FileKind kind, byte[] original, Square part, List<Integer> sizes) {
        return made(kind, original, image -> {
            int width = image.getWidth();
            int height = image.getHeight();
            int side = part.pixels(width, height);
            BufferedImage cut = image.getSubimage(part.x(width, height), part.y(width, height), side, side);
            List<Content> squares = new ArrayList<>();
            for (int size : sizes)
                squares.add(new Content("photo-" + size + ".jpg", "image/jpeg", jpeg(square(cut, size))));
            return squares;
        });
    }

    private static <T> T made(FileKind kind, byte[] original, Making<T> making) {
        TURNS.acquireUninterruptibly();
        try {
            return making.of(upright(scaled(decode(kind, original)), orientation(original)));
        } catch (IOException | RuntimeException e) {
            if (e instanceof DomainException refused) throw refused;
            // decoders answer a broken file with many kinds of exceptions
            throw new DomainException(PlatformError.FILE_TYPE);
        } finally {
            TURNS.release();
        }
    }

    /** Halves until it is near: one long step would leave pixels out. */
    private static BufferedImage square(BufferedImage cut, int size) {
        BufferedImage image = opaque(cut, cut.getWidth());
        while (image.getWidth() >= 2 * size) image = opaque(image, image.getWidth() / 2);
        return opaque(image, size);
    }

    private static BufferedImage opaque(BufferedImage image, int side) {
        BufferedImage result = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = result.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, side, side, Color.WHITE, null);
        canvas.dispose();
        return result;
    }

    private static BufferedImage decode(FileKind kind, byte[] original) throws IOException {
        ImageReader reader = reader(kind);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MAX_PIXELS) throw new DomainException(PlatformError.FILE_TOO_LARGE);
            ImageReadParam param = reader.getDefaultReadParam();
            // leave out rows and columns while reading, but keep twice what is wanted, for the smooth scaling after
            int step = Math.max(1, Math.max(width, height) / (2 * MAX_SIDE));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(FileKind kind) throws IOException {
        return switch (kind) {
            // named here, since ImageIO does not look into a deployment for its plug-ins
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
            default -> ImageIO.getImageReadersByFormatName(kind.name()).next();
        };
    }

    private static BufferedImage scaled(BufferedImage image) {
        double factor = Math.min(1, (double) MAX_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        return drawn(
                image,
                width,
                height,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()));
    }

    /** Turns and mirrors by the EXIF orientation (1 to 8), as viewers do. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
                    default -> new AffineTransform();
                };
        if (turn.isIdentity()) return image;
        return orientation >= 5 ? drawn(image, h, w, turn) : drawn(image, w, h, turn);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform transform) {
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage result =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = result.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (!alpha) {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, width, height);
        }
        canvas.drawImage(image, transform, null);
        canvas.dispose();
        return result;
    }

    private static int orientation(byte[] original) throws IOException {
        try {
            var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(original))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return value == null ? 1 : value;
        } catch (ImageProcessingException e) {
            return 1;
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(JPEG_QUALITY);
            writer.setOutput(target);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
