package org.podium.fakebbb.lecture.stage;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Somebody before a camera, 640 by 480: speaks when there is sound, breathes, blinks, and moves the arms while speaking.
 */
final class Camera {
    static final int WIDTH = 640;
    static final int HEIGHT = 480;
    private static final Color WALL = new Color(0xd9dfe2);
    private static final Color SHELF = new Color(0x8a6a4c);
    private static final Color[] BOOKS = {
        new Color(0xa33b3b), new Color(0x2e5f8a), new Color(0xc9a13b), new Color(0x4c7a4f), new Color(0x6b4f86)
    };

    private final Figurine who;

    Camera(Figurine who) {
        this.who = who;
    }

    /** The room behind, which never changes. */
    void paintRoom(Graphics2D g) {
        smooth(g);
        g.setPaint(new GradientPaint(0, 0, WALL.brighter(), 0, HEIGHT, WALL.darker()));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        for (int shelf = 0; shelf < 2; shelf++) {
            int y = 90 + shelf * 120;
            int x = 432;
            for (int book = 0; book < 8; book++) {
                int height = 58 + (book * 37 + shelf * 11) % 24;
                int width = 14 + (book * 13 + shelf * 7) % 9;
                g.setColor(BOOKS[(book * 3 + shelf) % BOOKS.length]);
                g.fillRect(x, y - height, width, height);
                x += width + 2;
            }
            g.setColor(SHELF);
            g.fillRect(424, y, 190, 9);
        }
        g.setColor(new Color(0xf7fbff));
        g.fillRect(44, 40, 150, 170);
        g.setPaint(new GradientPaint(0, 40, new Color(0x9cc7ea), 0, 210, new Color(0xdff0e3)));
        g.fillRect(52, 48, 134, 154);
        g.setColor(new Color(0xf7fbff));
        g.fillRect(115, 40, 8, 170);
        g.fillRect(44, 120, 150, 8);
    }

    /**
     * The person.
     *
     * @param loudness of the voice at that moment, 0 to 1
     */
    void paintPerson(Graphics2D g, double at, double loudness) {
        smooth(g);
        double breath = 3 * Math.sin(at * 1.6);
        double lively = Math.min(1, loudness * 3);
        double sway = 5 * Math.sin(at * 0.9) + 3 * lively * Math.sin(at * 3.1);
        double y = breath;
        double x = WIDTH / 2.0 + sway;
        if (who.longHair()) {
            g.setColor(who.hair());
            g.fill(new RoundRectangle2D.Double(x - 88, 118 + y, 176, 215, 120, 130));
        }
        body(g, x, y);
        arm(g, x, y, -1, at, lively);
        arm(g, x, y, 1, at + 1.3, lively);
        g.setColor(who.skin().darker());
        g.fill(new RoundRectangle2D.Double(x - 26, 268 + y, 52, 60, 26, 26));
        head(g, x + 2 * Math.sin(at * 1.3), y + 3 * lively * Math.sin(at * 5), at, loudness);
    }

    private void body(Graphics2D g, double x, double y) {
        Path2D body = new Path2D.Double();
        body.moveTo(x - 150, HEIGHT);
        body.curveTo(x - 145, 355 + y, x - 100, 320 + y, x - 30, 312 + y);
        body.lineTo(x + 30, 312 + y);
        body.curveTo(x + 100, 320 + y, x + 145, 355 + y, x + 150, HEIGHT);
        body.closePath();
        g.setPaint(new GradientPaint(
                0, 310, who.clothes(), 0, HEIGHT, who.clothes().darker()));
        g.fill(body);
    }

    private void arm(Graphics2D g, double x, double y, int side, double at, double lively) {
        double lift = 26 + 60 * lively * (0.5 + 0.5 * Math.sin(at * 2.2));
        double handX = x + side * (150 + 18 * Math.sin(at * 1.7) * lively);
        double handY = HEIGHT - lift + y;
        g.setColor(who.clothes().darker());
        g.setStroke(new BasicStroke(46, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D sleeve = new Path2D.Double();
        sleeve.moveTo(x + side * 118, 372 + y);
        sleeve.quadTo(x + side * 185, HEIGHT + 8, handX, handY + 22);
        g.draw(sleeve);
        g.setColor(who.skin());
        g.fill(new Ellipse2D.Double(handX - 24, handY - 26, 48, 52));
    }

    private void head(Graphics2D g, double x, double y, double at, double loudness) {
        g.setColor(who.skin());
        g.fill(new Ellipse2D.Double(x - 72, 120 + y, 144, 180));
        g.fill(new Ellipse2D.Double(x - 84, 196 + y, 26, 40));
        g.fill(new Ellipse2D.Double(x + 58, 196 + y, 26, 40));
        g.setColor(who.hair());
        g.fill(new Arc2D.Double(x - 78, 104 + y, 156, 150, 12, 156, Arc2D.CHORD));
        boolean blink = at % 3.7 < 0.14;
        for (int side = -1; side <= 1; side += 2) {
            double eye = x + side * 31;
            g.setColor(Color.WHITE);
            g.fill(new Ellipse2D.Double(eye - 13, 196 + y, 26, blink ? 3 : 19));
            if (!blink) {
                g.setColor(new Color(0x2d3a45));
                g.fill(new Ellipse2D.Double(eye - 6 + 3 * Math.sin(at * 0.7), 199 + y, 13, 13));
            }
            g.setColor(who.hair().darker());
            g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(new Arc2D.Double(eye - 18, 180 + y - 6 * loudness, 36, 16, 30, 120, Arc2D.OPEN));
            if (who.glasses()) {
                g.setColor(new Color(0x30363d));
                g.setStroke(new BasicStroke(3.5f));
                g.draw(new RoundRectangle2D.Double(eye - 24, 188 + y, 48, 36, 22, 22));
            }
        }
        g.setColor(who.skin().darker());
        g.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Arc2D.Double(x - 9, 218 + y, 18, 24, 200, 140, Arc2D.OPEN));
        mouth(g, x, 264 + y, loudness);
    }

    private static void mouth(Graphics2D g, double x, double y, double loudness) {
        double open = 4 + 26 * Math.min(1, loudness * 1.6);
        g.setColor(new Color(0x9b3b40));
        if (loudness < 0.03) {
            g.draw(new Arc2D.Double(x - 26, y - 20, 52, 28, 205, 130, Arc2D.OPEN));
            return;
        }
        g.fill(new Ellipse2D.Double(x - 25, y - open / 2, 50, open));
        g.setColor(new Color(0xf5f2ee));
        g.fill(new Arc2D.Double(x - 19, y - open / 2 + 1, 38, open * 0.7, 20, 140, Arc2D.CHORD));
    }

    private static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
