package org.netevent.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A person by code, for a photo: a wall, shoulders, a head with hair; no real face. */
final class DemoPortrait {
    private static final int SIDE = 640;
    private static final int[] WALLS = {0xbcd3e6, 0xe6d9c2, 0xcfe3d4, 0xe8cfd6, 0xd8d3ec, 0xf0e2b6};
    private static final int[] SKINS = {0xf1c9a5, 0xd9a47a, 0x8d5a3c, 0x5c3a28, 0xe5b48c, 0xb9815a};
    private static final int[] HAIRS = {0x2b1d16, 0x5a3a22, 0x8a5a2b, 0x1c1a1f, 0x9b9590, 0xc28a3a};
    private static final int[] CLOTHES = {0x2a4fd0, 0x2f6f5e, 0x7a2f4f, 0x39424e, 0xb0562a, 0x5b4a8a};

    private DemoPortrait() {}

    static byte[] jpeg(int seed) throws IOException {
        Random random = new Random(seed * 7_919L);
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color wall = of(WALLS, random);
        g.setPaint(new GradientPaint(0, 0, wall.brighter(), SIDE, SIDE, wall.darker()));
        g.fillRect(0, 0, SIDE, SIDE);
        Color skin = of(SKINS, random);
        Color hair = of(HAIRS, random);
        boolean longHair = random.nextBoolean();
        g.setColor(hair);
        if (longHair) g.fill(new RoundRectangle2D.Double(190, 150, 260, 330, 200, 200));
        g.setColor(of(CLOTHES, random));
        g.fill(new RoundRectangle2D.Double(90, 450, 460, 320, 260, 240));
        g.setColor(skin.darker());
        g.fill(new RoundRectangle2D.Double(270, 380, 100, 110, 70, 70));
        g.setColor(skin);
        g.fill(new Ellipse2D.Double(215, 165, 210, 260));
        g.setColor(hair);
        g.fillArc(205, 130, 230, longHair ? 210 : 180, 0, 180);
        g.setColor(new Color(0, 0, 0, 120));
        g.fill(new Ellipse2D.Double(272, 280, 16, 16));
        g.fill(new Ellipse2D.Double(352, 280, 16, 16));
        g.setStroke(new BasicStroke(6));
        g.drawArc(285, 315, 70, 50, 200, 140);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private static Color of(int[] colours, Random random) {
        return new Color(colours[random.nextInt(colours.length)]);
    }
}
