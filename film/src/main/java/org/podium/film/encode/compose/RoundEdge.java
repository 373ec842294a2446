package org.podium.film.encode.compose;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.layout.Box;
import org.podium.film.layout.Size;

/**
 * The round corners and the thin edge of a camera's picture. Which pixels it touches, and how, is reckoned once for a size.
 * Nothing is written where cameras lie, so what is behind a corner has the colour of what is right beside it.
 */
final class RoundEdge {
    private static final int COLOUR = 0x5A6068;
    private static final double RADIUS = 10.0 / 720;
    private static final double THICKNESS = 2.0 / 720;

    /** One pixel of the planes of colours. */
    private static final int BESIDE = 2;

    private final Plane luma;
    private final Plane colour;
    private final int[] edge = {
        Colours.luma(COLOUR >> 16 & 255, COLOUR >> 8 & 255, COLOUR & 255),
        Colours.blueness(COLOUR >> 16 & 255, COLOUR >> 8 & 255, COLOUR & 255),
        Colours.redness(COLOUR >> 16 & 255, COLOUR >> 8 & 255, COLOUR & 255)
    };

    /** For pictures of a size on a canvas. */
    RoundEdge(Size size, Size canvas) {
        double radius = Math.min(RADIUS * canvas.height(), Math.min(size.width(), size.height()) / 2.0);
        double thickness = Math.max(1, THICKNESS * canvas.height());
        luma = new Plane(size.width(), size.height(), radius, thickness);
        colour = new Plane(size.width() / 2, size.height() / 2, radius / 2, thickness / 2);
    }

    /** A pixel that is not the camera's alone: how much of it is edge, how much of it lies outside, of 256; at which corner. */
    private record Dot(int x, int y, int edge, int outside, int corner) {}

    /** All that the edge of a camera depends on: the camera's place and, at its corners, what is right beside it. */
    static Box reach(Box at, Size canvas) {
        int left = Math.max(0, at.x() - BESIDE);
        int top = Math.max(0, at.y() - BESIDE);
        int right = Math.min(canvas.width(), at.x() + at.width() + BESIDE);
        int bottom = Math.min(canvas.height(), at.y() + at.height() + BESIDE);
        return new Box(left, top, right - left, bottom - top);
    }

    /** Draws it on a picture that was just laid there. */
    void draw(VideoFrame frame, Box at) {
        for (int plane = 0; plane < 3; plane++) {
            int half = plane == 0 ? 0 : 1;
            (plane == 0 ? luma : colour).draw(new Pixels(frame, plane), at.x() >> half, at.y() >> half, edge[plane]);
        }
    }

    /** What is seen of a plane of a frame; behind each line lie bytes that nobody ever wrote. */
    private record Pixels(ByteBuffer bytes, int stride, int width, int height) {
        Pixels(VideoFrame frame, int plane) {
            this(
                    frame.plane(plane),
                    frame.stride(plane),
                    frame.av().width() >> (plane == 0 ? 0 : 1),
                    frame.av().height() >> (plane == 0 ? 0 : 1));
        }

        /** A pixel, or the nearest one that is seen. */
        int near(int x, int y) {
            return bytes.get(Math.clamp(y, 0, height - 1) * stride + Math.clamp(x, 0, width - 1)) & 255;
        }
    }

    /** The same for one plane of colours. */
    private static final class Plane {
        private final int width;
        private final int height;
        private final List<Dot> dots = new ArrayList<>();

        Plane(int width, int height, double radius, double thickness) {
            this.width = width;
            this.height = height;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    double depth = depth(x + 0.5, y + 0.5, radius);
                    int outside = part(0.5 - depth);
                    int edge = Math.min(256 - outside, part(thickness + 0.5 - depth));
                    if (edge > 0 || outside > 0) {
                        int corner = (2 * x < width ? 0 : 1) + (2 * y < height ? 0 : 2);
                        dots.add(new Dot(x, y, edge, outside, corner));
                    } else if (x > radius && x < width - radius - 2) {
                        x = Math.max(x, (int) (width - Math.max(radius, thickness + 1)) - 2);
                    }
                }
            }
        }

        private static int part(double share) {
            return (int) Math.round(256 * Math.clamp(share, 0, 1));
        }

        /** How far within the shape a point lies. */
        private double depth(double x, double y, double radius) {
            double right = Math.min(x, width - x);
            double down = Math.min(y, height - y);
            if (right >= radius || down >= radius) {
                return Math.min(right, down);
            }
            return radius - Math.hypot(radius - right, radius - down);
        }

        void draw(Pixels pixels, int left, int top, int edge) {
            int[] behind = {
                pixels.near(left - 1, top - 1),
                pixels.near(left + width, top - 1),
                pixels.near(left - 1, top + height),
                pixels.near(left + width, top + height)
            };
            for (Dot dot : dots) {
                int place = (top + dot.y) * pixels.stride + left + dot.x;
                int own = pixels.bytes.get(place) & 255;
                int inside = 256 - dot.outside - dot.edge;
                pixels.bytes.put(
                        place, (byte) ((own * inside + edge * dot.edge + behind[dot.corner] * dot.outside + 128) >> 8));
            }
        }
    }
}
