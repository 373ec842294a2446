package org.podium.film.encode.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.podium.film.layout.Size;

/** One size of the film, with its name, such as {@code 720p}. */
public record Rendition(String name, Size size) {
    private static final int[] USUAL_HEIGHTS = {1080, 720, 360};
    /** A size nearer than this to the next larger one serves nobody. */
    private static final double APART = 0.75;

    static Rendition of(Size size) {
        return new Rendition(size.height() + "p", size);
    }

    /** The ladder below a largest size, that one first. */
    static List<Rendition> ladder(Size largest) {
        List<Rendition> ladder = new ArrayList<>(List.of(of(largest)));
        double shape = (double) largest.width() / largest.height();
        IntStream.of(USUAL_HEIGHTS)
                .filter(height -> height <= largest.height() * APART)
                .mapToObj(height -> of(new Size((int) Math.round(height * shape / 2) * 2, height)))
                .forEach(ladder::add);
        return ladder;
    }
}
