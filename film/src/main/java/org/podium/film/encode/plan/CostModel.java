package org.podium.film.encode.plan;

/**
 * What things cost, as measured on films of 720p in thousandths of a second of a processor. Only the proportions count, and
 * they are nearly the same at other sizes.
 *
 * @param still each second, whatever is seen: the picture told again
 * @param cameras each second in which webcams are seen
 * @param screen each second of shared screen
 * @param whole each slide and each move of the page
 * @param mark each state of something drawn
 * @param pointer each move of the pointer
 * @param mostChanges of one second: changes within one picture are drawn once
 * @param sound each second of it, the same for each film, so the less the more there is to encode
 * @param warmup all that is lost in the beginning, while Java still compiles: the same for each film, so the less the
 *     more there is to encode
 */
public record CostModel(
        double still,
        double cameras,
        double screen,
        double whole,
        double mark,
        double pointer,
        double mostChanges,
        double sound,
        double warmup) {
    /** By so much is work dearer until all of {@link #warmup} is lost. */
    public static final double COLD = 0.47;

    private static final double SOUND = 9;
    private static final double WARMING = 700;
    private static final double PIXELS = 1280.0 * 720;
    /** How what a picture costs grows with its pixels, as measured on three sizes at once. */
    private static final double GROWTH = 0.73;

    private static final double STILL = 8;
    private static final double CAMERAS_EACH_TICK = 3.9;
    private static final double SCREEN = 42;
    private static final double WHOLE = 14;
    private static final double MARK = 1;
    private static final double POINTER_ALONE = 4;
    /** Where each picture is another one anyway. */
    private static final double POINTER_BESIDE_CAMERAS = 1.5;

    static CostModel of(FilmPlan plan) {
        int ticks = plan.grid().ticksPerSecond();
        double cost = cost(plan);
        boolean cameras = plan.cast().cameras().isPresent();
        return new CostModel(
                STILL,
                cameras ? CAMERAS_EACH_TICK * ticks : 0,
                plan.cast().screen().isPresent() ? SCREEN : 0,
                WHOLE,
                MARK,
                cameras ? POINTER_BESIDE_CAMERAS : POINTER_ALONE,
                WHOLE * ticks,
                SOUND / cost,
                WARMING / cost);
    }

    /** What all sizes of a picture cost together, of what one of 720p does. */
    private static double cost(FilmPlan plan) {
        double pixels = plan.renditions().stream()
                .mapToDouble(rendition ->
                        (double) rendition.size().width() * rendition.size().height())
                .sum();
        return Math.pow(pixels / PIXELS, GROWTH);
    }
}
