package org.podium.film.encode.webcam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.podium.film.layout.Box;

/** Gathers what single pictures of a recording show into stretches of one grid each. */
public final class Cells {
    private final List<Stretch> stretches = new ArrayList<>();
    private boolean everLit;
    private boolean looked;

    /** Pictures in a row with one grid. */
    private static final class Stretch {
        final Recognition grid;
        final Lit lit;
        final int width;
        final int height;
        final long first;
        long last;
        int pictures = 1;

        Stretch(Recognition grid, Light picture, long moment) {
            this.grid = grid;
            this.lit = Lit.of(grid.ground(), picture);
            this.width = picture.width();
            this.height = picture.height();
            this.first = moment;
            this.last = moment;
        }

        List<Box> boxes() {
            List<Box> boxes = new ArrayList<>();
            for (int i = 0; i < grid.tiling().count(); i++) {
                boxes.add(lit.within(grid.tiling().tile(i, width, height)));
            }
            return boxes;
        }

        /** Whether a picture before it, of which nothing told how many webcams it shows, may be of the same. */
        boolean maybeBegan(Stretch before) {
            int slack = 8;
            Box alone = before.boxes().getFirst();
            return before.pictures == 1
                    && !before.grid.sure()
                    && boxes().stream().mapToInt(Box::x).min().orElse(width) <= alone.x() + slack
                    && boxes().stream().mapToInt(Box::y).min().orElse(height) <= alone.y() + slack
                    && boxes().stream()
                                            .mapToInt(box -> box.x() + box.width())
                                            .max()
                                            .orElse(0)
                                    + slack
                            >= alone.x() + alone.width()
                    && boxes().stream()
                                            .mapToInt(box -> box.y() + box.height())
                                            .max()
                                            .orElse(0)
                                    + slack
                            >= alone.y() + alone.height();
        }

        boolean goesOn(Light picture, Recognition now) {
            if (picture.width() != width || picture.height() != height) {
                return false;
            }
            if (now.sure() || now.tiling().equals(grid.tiling())) {
                return now.tiling().equals(grid.tiling());
            }
            // Nothing tells the webcams apart: still the same, unless there is something where nothing was.
            Seams.Verdict verdict = new Seams(picture).of(grid.tiling(), lit);
            return lit.covers(picture, boxes()) && (verdict.borders() == 0 || verdict.anyPiece());
        }
    }

    /**
     * The webcams from when on.
     *
     * @param after the moment of a picture that showed other webcams, {@code until} that of one which showed these
     * @param boxes of each webcam in the picture
     */
    public record Change(long after, long until, List<Box> boxes) {
        public Change {
            boxes = List.copyOf(boxes);
        }
    }

    /** The webcams of a single picture, as well as that tells; none if it is empty. */
    public static List<Box> alone(Light picture) {
        if (Lit.of(Ground.WHITE, picture).isDark()
                || Lit.of(Ground.BLACK, picture).isDark()) {
            return List.of();
        }
        return new Stretch(Recognition.of(picture), picture, 0).boxes();
    }

    /** Whether a single picture shows several webcams beyond doubt. */
    public static boolean areSeveral(Light picture) {
        Recognition found = Recognition.of(picture);
        return found.sure() && found.tiling().count() > 1;
    }

    /** Looks at the picture of a moment, in microseconds; each later than the one before. */
    public void look(Light picture, long moment) {
        looked = true;
        everLit |= !Lit.of(Ground.BLACK, picture).isDark();
        Recognition now = Recognition.of(picture);
        if (!stretches.isEmpty() && stretches.getLast().goesOn(picture, now)) {
            Stretch stretch = stretches.getLast();
            stretch.lit.add(picture);
            stretch.last = moment;
            stretch.pictures++;
        } else {
            stretches.add(new Stretch(now, picture, moment));
        }
    }

    /** Whether there were pictures, and all of them black, as BBB makes them where there are captions but no cameras. */
    public boolean allBlack() {
        return looked && !everLit;
    }

    /** The grids in their order; what only one picture between two of the same kind showed was a mistake. */
    public List<Change> changes() {
        List<Stretch> kept = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean blip = stretch.pictures == 1
                    && !kept.isEmpty()
                    && i + 1 < stretches.size()
                    && kept.getLast()
                            .grid
                            .tiling()
                            .equals(stretches.get(i + 1).grid.tiling());
            if (kept.isEmpty()
                    && i + 1 < stretches.size()
                    && stretches.get(i + 1).maybeBegan(stretch)) {
                continue;
            }
            boolean again = !kept.isEmpty() && kept.getLast().boxes().equals(stretch.boxes());
            if (blip || again) {
                kept.getLast().last = stretch.last;
            } else {
                kept.add(stretch);
            }
        }
        List<Change> changes = new ArrayList<>();
        for (Stretch stretch : kept) {
            long after = changes.isEmpty() ? 0 : kept.get(changes.size() - 1).last;
            changes.add(new Change(after, changes.isEmpty() ? 0 : stretch.first, stretch.boxes()));
        }
        return Collections.unmodifiableList(changes);
    }
}
