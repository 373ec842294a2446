package org.podium.film.source.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.podium.film.source.published.Spot;
import org.podium.film.source.safe.Node;
import org.podium.film.source.safe.Numbers;
import org.podium.film.timeline.At;
import org.podium.film.timeline.RecordingIssue.Kind;

/**
 * cursor.xml: where the presenter pointed.
 *
 * @param board whether it is marked as that of BBB 2.6 or later
 * @param cursors in the order and units of the file; empty where hidden
 */
public record CursorFile(boolean board, List<At<Optional<Spot>>> cursors) {

    public static CursorFile read(Source source) {
        List<At<Optional<Spot>>> cursors = new ArrayList<>();
        boolean board = source.items(
                "cursor.xml",
                event -> Numbers.seconds(event.attribute("timestamp"))
                        .ifPresentOrElse(
                                time -> cursors.add(new At<>(time, spot(event, source))),
                                () -> source.remarks().count(Kind.POINTER_WITHOUT_TIME)));
        return new CursorFile(board, cursors);
    }

    private static Optional<Spot> spot(Node event, Source source) {
        String[] words = event.textOf("cursor").split("\\s+", 3);
        OptionalDouble x = Numbers.number(words[0]);
        OptionalDouble y = words.length < 2 ? OptionalDouble.empty() : Numbers.number(words[1]);
        if (x.isEmpty() || y.isEmpty()) {
            source.remarks().count(Kind.POINTER_WITHOUT_PLACE);
            return Optional.empty();
        }
        boolean hidden = x.getAsDouble() == -1 && y.getAsDouble() == -1;
        return hidden ? Optional.empty() : Optional.of(new Spot(x.getAsDouble(), y.getAsDouble()));
    }
}
