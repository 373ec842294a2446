package org.podium.film.picture.tldraw.geo;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.podium.film.picture.tldraw.ink.Paths;
import org.podium.film.picture.tldraw.ink.SeededRandom;
import org.podium.film.picture.tldraw.ink.Vec;

/**
 * A cloud: bumps around a pill.
 *
 * @param bumps clockwise
 */
public record Cloud(String seed, List<Bump> bumps) {
    private static final double MOST_BUMPS = 2_000;
    private static final double PROTRUSION = 0.2;
    private static final double WIGGLE = 0.3;
    private static final double TOO_SMALL_TO_WIGGLE = 20;

    public Cloud {
        bumps = List.copyOf(bumps);
    }

    /**
     * A cloud that fills a box.
     *
     * @param bump how wide a bump should be
     */
    public static Cloud of(double width, double height, String seed, double bump) {
        double around = Pill.around(width, height);
        double wanted = Math.max(Math.max(Math.ceil(around / bump), 6), Math.ceil(around / Math.min(width, height)));
        int count = (int) Math.min(wanted, MOST_BUMPS);
        double protrusion = around / count * PROTRUSION;
        double innerWidth = Math.max(width - protrusion * 2, 1);
        double innerHeight = Math.max(height - protrusion * 2, 1);
        Vec padding = new Vec((width - innerWidth) / 2, (height - innerHeight) / 2);
        double spacing = Pill.around(innerWidth, innerHeight) / count;
        List<Vec> even = Pill.points(innerWidth, innerHeight, count).stream()
                .map(padding::plus)
                .toList();
        List<Vec> wiggled = wiggled(even, seed, width, height, protrusion * WIGGLE);
        List<Bump> bumps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int j = (i + 1) % count;
            Vec top = top(even.get(i), even.get(j), wiggled.get(i).distance(wiggled.get(j)), spacing, padding);
            Vec inside = new Vec(Math.clamp(top.x(), 0, width), Math.clamp(top.y(), 0, height));
            bumps.add(new Bump(wiggled.get(i), wiggled.get(j), inside));
        }
        return new Cloud(seed, bumps);
    }

    /** Bumps are pushed from both ends, so that a growing cloud stays as it was at its beginning. */
    private static List<Vec> wiggled(List<Vec> even, String seed, double width, double height, double most) {
        SeededRandom random = SeededRandom.wholes(seed);
        double mostX = width < TOO_SMALL_TO_WIGGLE ? 0 : most;
        double mostY = height < TOO_SMALL_TO_WIGGLE ? 0 : most;
        List<Vec> wiggled = new ArrayList<>(even);
        for (int i = 0; i < even.size() / 2; i++) {
            for (int at : new int[] {i, even.size() - i - 1}) {
                double dx = random.next() * mostX;
                double dy = random.next() * mostY;
                wiggled.set(at, wiggled.get(at).plus(dx, dy));
            }
        }
        return wiggled;
    }

    private static Vec top(Vec from, Vec to, double wiggledLength, double spacing, Vec padding) {
        double length = from.distance(to);
        double relative = length == 0 ? 1 : wiggledLength / length;
        double distance = (Math.max(padding.x(), padding.y()) + spacing - length) * relative;
        return from.middle(to).plus(Vec.at(from.angleTo(to) - Math.PI / 2).times(distance));
    }

    public Path2D path() {
        Path2D path = Paths.empty();
        Vec start = bumps.getFirst().from();
        path.moveTo(start.x(), start.y());
        bumps.forEach(bump -> bump.appendTo(path));
        path.closePath();
        return path;
    }

    /**
     * Drawn twice, the second time a little beside.
     *
     * @param miss how far beside
     */
    public Path2D inky(double miss) {
        SeededRandom random = SeededRandom.wholes(seed);
        double average = bumps.stream()
                .mapToDouble(bump -> bump.from().distance(bump.to()))
                .average()
                .orElse(0);
        double reach = average > miss * 15 ? miss * 2 : 0;
        Path2D path = Paths.empty();
        Vec start = bumps.getFirst().from();
        path.moveTo(start.x(), start.y());
        bumps.forEach(bump -> bump.appendTo(path));
        Vec from = missed(start, random, reach);
        path.moveTo(from.x(), from.y());
        for (Bump bump : bumps) {
            Vec to = missed(bump.to(), random, reach);
            Vec top = bump.flat() ? bump.top() : missed(bump.top(), random, reach);
            if (bump.flat()) {
                path.lineTo(to.x(), to.y());
            } else {
                new Bump(from, to, top).appendTo(path);
            }
            from = to;
        }
        path.closePath();
        return path;
    }

    private static Vec missed(Vec point, SeededRandom random, double reach) {
        if (reach == 0) {
            return point;
        }
        double dx = random.next() * reach;
        double dy = random.next() * reach;
        return point.plus(dx, dy);
    }

    public Outline outline() {
        return new Outline(
                bumps.stream().flatMap(bump -> bump.samples().stream()).toList(), true);
    }
}
