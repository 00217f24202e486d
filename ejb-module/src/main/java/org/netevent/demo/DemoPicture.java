package org.netevent.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A landscape by code, for an event's picture: a sky, something that shines, and what stands before it. */
final class DemoPicture {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D g = image.createGraphics();
    private final Random random;

    private DemoPicture(int seed) {
        random = new Random(seed);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    static DemoPicture of(String theme) {
        DemoPicture picture = new DemoPicture(theme.hashCode());
        switch (theme) {
            case "aurora" -> picture.sky(0x0b1533, 0x1d4a5c).curtains(0x57e3a6).hills(0x0a1a2a, 3, 90);
            case "dusk" ->
                picture.sky(0x24194d, 0xf0894f).glow(850, 470, 0xffd27a, 230).skyline(0x1c1533);
            case "alps" ->
                picture.sky(0x6fb1e0, 0xf6e9d2).glow(260, 150, 0xffffff, 160).hills(0x3b5f78, 4, 300);
            case "river" ->
                picture.sky(0xf7b267, 0xf4845f)
                        .glow(600, 330, 0xfff1c1, 220)
                        .skyline(0x5b2a4e)
                        .water(0xf79d65);
            case "market" -> picture.sky(0xbfd7ea, 0xfff4e0).houses().hills(0x8a6a52, 1, 40);
            case "paper" ->
                picture.sky(0xefe6d5, 0xcbb79a).lights(0xffffff, 26, 90).hills(0x7b6650, 2, 60);
            case "candles" ->
                picture.sky(0x140b08, 0x4a1f0e).lights(0xffb347, 120, 26).hills(0x0d0605, 1, 60);
            case "coffee" ->
                picture.sky(0x3b2418, 0xb07c4f).lights(0xffe0b0, 40, 60).hills(0x24140c, 2, 110);
            case "harbour" -> picture.sky(0x9fc4cf, 0xe9efe6).skyline(0x476a75).water(0x6d98a3);
            case "circuit" -> picture.sky(0x06202b, 0x0f5257).traces(0x5fe0c0).lights(0x8ff5dd, 26, 12);
            case "lantern" ->
                picture.sky(0x1b1035, 0x7a2f3f).lights(0xffa94d, 60, 44).skyline(0x150a22);
            default -> picture.sky(0x7db9d6, 0xe8f3ee).hills(0x3f7f6a, 3, 170).water(0x5aa7b8);
        }
        return picture;
    }

    byte[] jpeg() throws IOException {
        g.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        }
    }

    private DemoPicture sky(int top, int bottom) {
        g.setPaint(new GradientPaint(0, 0, new Color(top), 0, HEIGHT, new Color(bottom)));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        return this;
    }

    private DemoPicture glow(int x, int y, int colour, int radius) {
        Color light = new Color(colour);
        Color[] fading = {light, alpha(light, 90), alpha(light, 0)};
        g.setPaint(new RadialGradientPaint(x, y, radius, new float[] {0.25f, 0.32f, 1}, fading));
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2.0 * radius, 2.0 * radius));
        return this;
    }

    private DemoPicture lights(int colour, int count, int radius) {
        for (int i = 0; i < count; i++) {
            int size = radius / 2 + random.nextInt(radius);
            g.setColor(alpha(new Color(colour), 30 + random.nextInt(110)));
            g.fill(new Ellipse2D.Double(random.nextInt(WIDTH), random.nextInt(HEIGHT - 120), size, size));
        }
        return this;
    }

    /** Ridges, each nearer and darker than the last. */
    private DemoPicture hills(int colour, int ridges, int height) {
        for (int ridge = 0; ridge < ridges; ridge++) {
            double base = HEIGHT - height * (ridges - ridge) / (double) ridges - 30;
            double phase = random.nextDouble() * 6;
            Path2D line = new Path2D.Double();
            line.moveTo(0, HEIGHT);
            for (int x = 0; x <= WIDTH; x += 6)
                line.lineTo(x, base - height * 0.3 * wave(x / 190.0 + phase) - 14 * wave(x / 41.0 + phase * 2));
            line.lineTo(WIDTH, HEIGHT);
            line.closePath();
            g.setColor(blend(new Color(colour), g(base), 0.5 * (ridges - 1 - ridge) / ridges));
            g.fill(line);
        }
        return this;
    }

    private static double wave(double x) {
        return Math.sin(x) + 0.5 * Math.sin(2.3 * x + 1) + 0.25 * Math.sin(5.1 * x + 2);
    }

    private Color g(double y) {
        return new Color(image.getRGB(WIDTH / 2, (int) Math.max(0, Math.min(HEIGHT - 1, y - 160))));
    }

    private DemoPicture skyline(int colour) {
        for (int x = -20; x < WIDTH; ) {
            int width = 36 + random.nextInt(90);
            int height = 120 + random.nextInt(230);
            g.setColor(new Color(colour));
            g.fillRect(x, HEIGHT - height, width, height);
            g.setColor(alpha(new Color(0xffe6a8), 150));
            for (int y = HEIGHT - height + 14; y < HEIGHT - 20; y += 22)
                for (int w = x + 8; w < x + width - 10; w += 16) if (random.nextInt(4) == 0) g.fillRect(w, y, 7, 10);
            x += width + random.nextInt(14);
        }
        return this;
    }

    private DemoPicture houses() {
        int[] fronts = {0xd98f5c, 0xe9c46a, 0xa3b18a, 0xc8553d, 0xf1dca7, 0x7f9eb2};
        for (int x = 0, i = 0; x < WIDTH; x += 150, i++) {
            int top = 230 + random.nextInt(80);
            g.setColor(new Color(fronts[i % fronts.length]));
            g.fillRect(x, top, 146, HEIGHT - top);
            Path2D roof = new Path2D.Double();
            roof.moveTo(x - 4, top);
            roof.lineTo(x + 73, top - 110);
            roof.lineTo(x + 150, top);
            roof.closePath();
            g.setColor(new Color(0x7a4a36));
            g.fill(roof);
            g.setColor(new Color(0x4d5d6b));
            for (int y = top + 30; y < HEIGHT - 90; y += 74)
                for (int w = x + 22; w < x + 120; w += 58) g.fillRect(w, y, 30, 44);
        }
        return this;
    }

    private DemoPicture water(int colour) {
        int shore = HEIGHT - 150;
        g.setColor(new Color(colour));
        g.fillRect(0, shore, WIDTH, HEIGHT - shore);
        for (int i = 0; i < 140; i++) {
            int y = shore + random.nextInt(HEIGHT - shore);
            int length = 30 + random.nextInt(40 + y - shore);
            g.setColor(alpha(Color.WHITE, 20 + random.nextInt(60)));
            g.fillRoundRect(random.nextInt(WIDTH), y, length, 3, 3, 3);
        }
        return this;
    }

    private DemoPicture curtains(int colour) {
        for (int i = 0; i < 420; i++) {
            int x = random.nextInt(WIDTH);
            double top = 90 + 70 * wave(x / 170.0);
            int height = 120 + random.nextInt(170);
            Color light = new Color(colour);
            g.setPaint(new GradientPaint(x, (float) top, alpha(light, 0), x, (float) top + height, alpha(light, 46)));
            g.fillRect(x, (int) top, 14, height);
        }
        return this;
    }

    private DemoPicture traces(int colour) {
        g.setStroke(new BasicStroke(3));
        for (int i = 0; i < 46; i++) {
            int x = random.nextInt(WIDTH) / 30 * 30;
            int y = random.nextInt(HEIGHT) / 30 * 30;
            int length = 90 + random.nextInt(10) * 30;
            int turn = random.nextBoolean() ? 60 : -60;
            g.setColor(alpha(new Color(colour), 60 + random.nextInt(110)));
            g.drawLine(x, y, x + length, y);
            g.drawLine(x + length, y, x + length + 60, y + turn);
            g.fillOval(x + length + 54, y + turn - 6, 12, 12);
        }
        return this;
    }

    private static Color alpha(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    private static Color blend(Color a, Color b, double share) {
        return new Color(
                mix(a.getRed(), b.getRed(), share),
                mix(a.getGreen(), b.getGreen(), share),
                mix(a.getBlue(), b.getBlue(), share));
    }

    private static int mix(int a, int b, double share) {
        return (int) (a * (1 - share) + b * share);
    }
}
