package org.podium.film.source.parse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.podium.film.source.safe.Node;
import org.podium.film.source.safe.Numbers;
import org.podium.film.timeline.ChatLine;
import org.podium.film.timeline.RecordingIssue.Kind;

/** slides_new.xml: the public chat. Beside a finished video it is video.xml. */
public final class ChatFile {
    private ChatFile() {}

    public static List<ChatLine> read(Source source) {
        List<ChatLine> lines = new ArrayList<>();
        String file = source.folder().file("slides_new.xml").isPresent() ? "slides_new.xml" : "video.xml";
        source.items(file, "popcorn", item -> {
            if (item.name().equals("chattimeline")) {
                Numbers.seconds(item.attribute("in"))
                        .ifPresentOrElse(
                                time -> lines.add(
                                        new ChatLine(time, name(item), message(item), moderator(item), cleared(item))),
                                () -> source.remarks().count(Kind.CHAT_WITHOUT_TIME));
            }
        });
        return lines;
    }

    /** Only a message that a moderator took away has an end. */
    private static Optional<Duration> cleared(Node item) {
        return Numbers.seconds(item.attribute("out"));
    }

    private static String name(Node item) {
        return PlainText.name(item.attribute("name", ""));
    }

    private static String message(Node item) {
        return PlainText.ofHtml(item.attribute("message", ""));
    }

    private static boolean moderator(Node item) {
        return item.attribute("senderRole", "").equals("MODERATOR");
    }
}
