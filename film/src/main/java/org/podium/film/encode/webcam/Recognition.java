package org.podium.film.encode.webcam;

import java.util.ArrayList;
import java.util.List;
import org.podium.film.layout.Box;

/**
 * Which grid a single picture shows. What BBB leaves white tells most; where webcams fill their tiles, the breaks between
 * them do.
 *
 * @param sure whether anything speaks for it; one webcam is also what is taken where nothing tells
 */
record Recognition(Tiling tiling, Ground ground, boolean sure) {
    private static final double NARROWEST = 0.5;
    private static final double WIDEST = 2.1;

    static Recognition of(Light picture) {
        Lit white = Lit.of(Ground.WHITE, picture);
        Recognition found = of(picture, Ground.WHITE, white);
        if (found.tiling.count() > 1 || barred(picture, white)) {
            return found;
        }
        Lit black = Lit.of(Ground.BLACK, picture);
        Recognition older = of(picture, Ground.BLACK, black);
        return older.tiling.count() > 1 || barred(picture, black) ? older : found;
    }

    private static boolean barred(Light picture, Lit lit) {
        Box whole = Tiling.ONE.tile(0, picture.width(), picture.height());
        return !lit.within(whole).equals(whole);
    }

    private static Recognition of(Light picture, Ground ground, Lit lit) {
        Seams seams = new Seams(picture);
        List<Tiling> possible = new ArrayList<>();
        Tiling best = Tiling.ONE;
        boolean sure = false;
        for (Tiling tiling : Tiling.all()) {
            if (tiling.count() == 1 || !fits(tiling, picture, lit)) {
                continue;
            }
            possible.add(tiling);
            boolean emptyTiles = tiling.tiles() > tiling.count();
            Seams.Verdict verdict = seams.of(tiling, lit);
            if (verdict.holds() || (emptyTiles && verdict.broken() * 2 >= verdict.borders())) {
                best = tiling;
                sure = true;
            }
        }
        Box alone = lit.within(Tiling.ONE.tile(0, picture.width(), picture.height()));
        if (!sure && !isLikely(alone) && !possible.isEmpty()) {
            return new Recognition(possible.getFirst(), ground, true);
        }
        return new Recognition(best, ground, sure);
    }

    private static boolean fits(Tiling tiling, Light picture, Lit lit) {
        if (picture.width() / tiling.columns() < 32 || picture.height() / tiling.rows() < 32) {
            return false;
        }
        for (int i = 0; i < tiling.tiles(); i++) {
            Box tile = tiling.tile(i, picture.width(), picture.height());
            boolean right = i < tiling.count() ? lit.fits(tile) && isLikely(lit.within(tile)) : lit.isEmpty(tile);
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLikely(Box picture) {
        double aspect = (double) picture.width() / picture.height();
        return aspect >= NARROWEST && aspect <= WIDEST;
    }
}
