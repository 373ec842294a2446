package org.podium.film.source.published;

import java.util.Optional;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.Pointer;

/** How a whiteboard measures; each generation of BBB has its own page. */
public enum Generation {
    /** Before 2.6: everything in pixels of the slide, the pointer as parts of what is seen. */
    CLASSIC(0, 0, 0),
    /** 2.6.0, and files that do not say. */
    FIRST_BOARD_LARGE(2048, 1536, 0),
    /** 2.6.1 to 2.7. */
    FIRST_BOARD(1440, 1080, 0),
    /** 3.0: the player lays the slide at (1, 1). */
    SECOND_BOARD(1440, 1080, 1);

    /** The pointer of 3.0 is an ellipse of 2.5 whose corner is where it points; its stroke is 10. */
    private static final double HALF_POINTER = 1.25;

    private static final double HALF_STROKE = 5;
    /** The player shows what is closer or farther than this as noise; nobody meant it. */
    private static final double FARTHEST = 50;
    /** Page units beyond which a camera is lost, not moved. */
    private static final double OUTERMOST = 1e6;

    private final double pageWidth;
    private final double pageHeight;
    private final double corner;

    Generation(double pageWidth, double pageHeight, double corner) {
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
        this.corner = corner;
    }

    /** Page units per unit of the slide's picture: the slide fills a page of fixed size. */
    private double scale(Page page) {
        return this == CLASSIC ? 1 : Math.min(pageWidth / page.width(), pageHeight / page.height());
    }

    /** Where the slide lies on its page. */
    public Area place(Page page) {
        return new Area(corner, corner, page.width() * scale(page), page.height() * scale(page));
    }

    /** What is seen when the whole slide is. */
    public Area whole(Page page) {
        return new Area(0, 0, page.width() * scale(page), page.height() * scale(page));
    }

    /** What a camera sees of a page, in page units; the whole slide where the camera's numbers make no sense. */
    public Area seen(Optional<Area> camera, Page page) {
        Area whole = whole(page);
        return camera.map(area -> this == CLASSIC ? area : unmixed(area, scale(page)))
                .filter(area -> sane(area, whole))
                .orElse(whole);
    }

    /** Since 2.6 panzooms.xml mixes units: the camera's shift in page units, the size seen in the picture's. */
    private static Area unmixed(Area camera, double scale) {
        return new Area(0 - camera.x(), 0 - camera.y(), camera.width() * scale, camera.height() * scale);
    }

    private static boolean sane(Area area, Area whole) {
        double across = area.width() / whole.width();
        double down = area.height() / whole.height();
        return Math.min(across, down) >= 1 / FARTHEST
                && Math.max(across, down) <= FARTHEST
                && Math.abs(area.x()) <= OUTERMOST
                && Math.abs(area.y()) <= OUTERMOST;
    }

    /** The pointer at a published place. */
    public Pointer pointer(Spot spot) {
        return switch (this) {
            case CLASSIC -> inView(spot);
            case FIRST_BOARD_LARGE, FIRST_BOARD -> new Pointer.OnPage(spot.x(), spot.y(), dot());
            case SECOND_BOARD -> new Pointer.OnPage(spot.x() + HALF_POINTER, spot.y() + HALF_POINTER, dot());
        };
    }

    /** As the player of the generation draws it; the middle one's keeps its size on the screen. */
    private Pointer.Dot dot() {
        return switch (this) {
            case CLASSIC -> new Pointer.Dot(8, true, 0xDF2721);
            case FIRST_BOARD_LARGE, FIRST_BOARD -> new Pointer.Dot(5, false, 0xC70039);
            case SECOND_BOARD -> new Pointer.Dot(HALF_POINTER + HALF_STROKE, true, 0xE03131);
        };
    }

    /** Outside of what is seen there is nothing to see; before 2.0 the numbers are of a unit that nobody knows. */
    private Pointer inView(Spot spot) {
        boolean inside = spot.x() >= 0 && spot.x() <= 1 && spot.y() >= 0 && spot.y() <= 1;
        return inside ? new Pointer.InView(spot.x(), spot.y(), dot()) : new Pointer.Hidden();
    }
}
