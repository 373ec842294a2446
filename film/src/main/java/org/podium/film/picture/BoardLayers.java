package org.podium.film.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.podium.film.picture.Board.Height;
import org.podium.film.picture.Board.Seen;

/**
 * The slide with the marks on it, kept so that a change costs about what it touches. A lecturer draws on top: the
 * topmost marks are loose, painted anew over the lower layer where something changes; the others are settled in the
 * lower layer, and only a change among them makes a part of it be painted again from the slide. While none is settled,
 * the slide is the lower layer.
 */
final class BoardLayers {
    /** Above so many, loose marks are settled until {@link #KEPT_LOOSE} remain: undo soon touches the topmost. */
    private static final int MOST_LOOSE = 128;

    private static final int KEPT_LOOSE = 64;

    private final BoardPainter painter;
    private final Board board;
    private final LayerBuffers sheets;
    private final Canvas slide;
    private final Canvas still;
    private View view;
    /** All marks up to this height are settled; null when none is. */
    private @Nullable Height settled;
    /** Whether nothing is settled, since some mark lies beneath others. */
    private boolean together;

    BoardLayers(LayerBuffers sheets, BoardPainter painter, Board board, View view) {
        this.painter = painter;
        this.board = board;
        this.view = view;
        this.sheets = sheets;
        slide = sheets.slide();
        still = sheets.still();
    }

    /** Paints the whole board on the slide, which the caller has painted. */
    void show(View through) {
        view = through;
        together = board.inseparable();
        settled = together ? null : below(board.pile().descendingMap(), KEPT_LOOSE);
        settle(slide.bounds(), view.clip());
        still.copy(ground(), slide.bounds());
        paint(still, view.clip(), looseMarks().values());
    }

    /** Paints again what a change of the board touched, which lies within some parts of the picture. */
    void change(Board.Touched touched, List<Rectangle> parts) {
        if (touched.heights().isEmpty()) {
            return;
        }
        if (together || board.inseparable()) {
            changeAll(parts);
            return;
        }
        Height lowest = Collections.min(touched.heights());
        if (settled != null && lowest.compareTo(settled) <= 0) {
            changeSettled(lowest, settled, parts);
        }
        for (Rectangle part : parts) {
            if (touched.onTop()) {
                paint(still, part, board.pile().tailMap(lowest, true).values());
            } else {
                still.copy(ground(), part);
                paint(still, part, looseMarks().values());
            }
        }
        if (looseMarks().size() > MOST_LOOSE) {
            settleMore();
        }
    }

    /** Some mark lies beneath others, or did until now. */
    private void changeAll(List<Rectangle> parts) {
        if (!together || !board.inseparable()) {
            show(view);
            return;
        }
        for (Rectangle part : parts) {
            still.copy(slide, part);
            paint(still, part, board.pile().values());
        }
    }

    private void changeSettled(Height lowest, Height before, List<Rectangle> parts) {
        List<Rectangle> again = new ArrayList<>(parts);
        // What changes far below the top stays settled, else all above it would have to be loose.
        if (board.pile().subMap(lowest, true, before, true).size() <= KEPT_LOOSE) {
            settled = below(board.pile().headMap(lowest, false).descendingMap(), KEPT_LOOSE);
            NavigableMap<Height, Seen> loosened = settled == null
                    ? board.pile().headMap(before, true)
                    : board.pile().subMap(settled, false, before, true);
            loosened.values().forEach(seen -> again.add(view.pixels(seen.reach())));
        }
        for (Rectangle part : Parts.merged(again)) {
            settle(part, part);
        }
    }

    /** The slide with the settled marks, if there are any. */
    private Canvas ground() {
        return settled == null ? slide : sheets.lower();
    }

    /** Paints a part of the lower layer anew, with what of it is page. */
    private void settle(Rectangle part, Rectangle page) {
        if (settled != null) {
            ground().copy(slide, part);
            paint(ground(), page, settledMarks().values());
        }
    }

    private void settleMore() {
        Height top = below(board.pile().descendingMap(), KEPT_LOOSE);
        if (top != null) {
            if (settled == null) {
                sheets.lower().copy(slide, slide.bounds());
            }
            paint(sheets.lower(), view.clip(), looseMarks().headMap(top, true).values());
            settled = top;
        }
    }

    private static @Nullable Height below(NavigableMap<Height, Seen> downwards, int kept) {
        return downwards.keySet().stream().skip(kept).findFirst().orElse(null);
    }

    private NavigableMap<Height, Seen> settledMarks() {
        return settled == null ? Collections.emptyNavigableMap() : board.pile().headMap(settled, true);
    }

    private NavigableMap<Height, Seen> looseMarks() {
        return settled == null ? board.pile() : board.pile().tailMap(settled, false);
    }

    private void paint(Canvas on, Rectangle part, Collection<Seen> from) {
        List<Seen> marks = from.stream()
                .filter(seen -> together || view.pixels(seen.reach()).intersects(part))
                .toList();
        if (marks.isEmpty()) {
            return;
        }
        Graphics2D pen = on.pen(part);
        pen.transform(view.pageToPixels());
        ScreenPixel.set(pen, slide.bounds().getSize());
        painter.paint(marks.stream().map(Seen::mark).toList(), board.relatives(marks), pen);
        pen.dispose();
    }
}
