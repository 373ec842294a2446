package org.podium.film.source.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.podium.film.source.safe.Node;
import org.podium.film.source.safe.Numbers;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.At;
import org.podium.film.timeline.RecordingIssue.Kind;

/**
 * panzooms.xml: which part of the slide the presenter showed.
 *
 * @param board whether it is marked as that of BBB 2.6 or later
 * @param cameras in the order and units of the file; nothing where its numbers are none or make no area
 */
public record PanzoomsFile(boolean board, List<At<Optional<Area>>> cameras) {

    public static PanzoomsFile read(Source source) {
        List<At<Optional<Area>>> cameras = new ArrayList<>();
        boolean board = source.items(
                "panzooms.xml",
                event -> Numbers.seconds(event.attribute("timestamp"))
                        .ifPresentOrElse(
                                time -> cameras.add(new At<>(time, area(event, source))),
                                () -> source.remarks().count(Kind.ZOOM_WITHOUT_TIME)));
        return new PanzoomsFile(board, cameras);
    }

    private static Optional<Area> area(Node event, Source source) {
        String[] words = event.textOf("viewBox").split("\\s+", 5);
        double[] numbers = new double[4];
        for (int i = 0; i < 4; i++) {
            OptionalDouble number = i < words.length ? Numbers.number(words[i]) : OptionalDouble.empty();
            if (number.isEmpty() || (i > 1 && number.getAsDouble() <= 0)) {
                source.remarks().count(Kind.ZOOM_WITHOUT_PLACE);
                return Optional.empty();
            }
            numbers[i] = number.getAsDouble();
        }
        return Optional.of(new Area(numbers[0], numbers[1], numbers[2], numbers[3]));
    }
}
