package org.podium.film.timeline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A time line as text that a person can read and a test can compare; long lists are cut and counted. */
public final class TimelineText {
    private static final int MOST_LINES = 40;
    private static final int LONGEST_LINE = 160;

    private final StringBuilder out = new StringBuilder();

    private TimelineText() {}

    /** With what is missing as codes. */
    public static String of(Timeline timeline) {
        return of(timeline, TimelineText::plain);
    }

    /** With what is missing in somebody's words. */
    public static String of(Timeline timeline, Function<RecordingIssue, String> words) {
        TimelineText text = new TimelineText();
        text.head(timeline);
        timeline.scenes().forEach(text::scene);
        text.list(timeline.chapters(), it -> text.line("chapter " + time(it.start()), it.title(), words(it.text())));
        text.list(timeline.captions(), it -> text.line("captions", it.language(), it.name(), it.file()));
        text.list(timeline.asides(), text::aside);
        text.list(timeline.chat(), text::chat);
        text.list(timeline.missing(), it -> text.line("note", words.apply(it)));
        return text.out.toString();
    }

    private static String plain(RecordingIssue missing) {
        String times = missing.times() == 1 ? "" : " " + missing.times() + " times";
        return (missing.kind().code() + " " + missing.what()).strip() + times;
    }

    private void head(Timeline timeline) {
        line("title", timeline.title());
        timeline.held().ifPresent(held -> line("held", held.toString()));
        line("length", time(timeline.length()));
        Media media = timeline.media();
        media.cameras().ifPresent(file -> line("cameras", file));
        media.audio().ifPresent(file -> line("audio", file));
        media.screen().ifPresent(file -> line("screen", file));
        for (int i = 0; i < media.shares().size(); i++) {
            line(
                    "share",
                    span(media.shares().get(i)),
                    "aspect",
                    number(media.screenAspect().get(i)));
        }
    }

    private void scene(Scene scene) {
        line("scene", span(scene.span()), backdrop(scene.backdrop()));
        list(scene.viewports(), view -> line("  view " + time(view.from()), area(view.value())));
        marks(scene.marks());
        list(scene.pointers(), 4, it -> line("  pointer " + time(it.from()), pointer(it.value())));
    }

    private void marks(List<Mark> marks) {
        Map<String, List<Mark>> shapes =
                marks.stream().collect(Collectors.groupingBy(Mark::shape, LinkedHashMap::new, Collectors.toList()));
        list(List.copyOf(shapes.values()), this::shape);
    }

    private void shape(List<Mark> states) {
        Mark last = states.getLast();
        line(
                "  mark " + visible(states),
                last.drawing().kind(),
                last.shape(),
                states.size() == 1 ? "" : states.size() + " states",
                last.rank().isEmpty() ? "" : "rank " + last.rank(),
                last.parent().isEmpty() ? "" : "in " + last.parent());
    }

    /** When a shape is seen; usually one stretch, more if it was deleted and came back. */
    private static String visible(List<Mark> states) {
        StringBuilder text = new StringBuilder(time(states.getFirst().visible().start()));
        for (int i = 1; i < states.size(); i++) {
            Duration end = states.get(i - 1).visible().end();
            Duration next = states.get(i).visible().start();
            if (!end.equals(next)) {
                text.append(' ').append(time(end)).append("  and").append(time(next));
            }
        }
        return text.append(' ').append(time(states.getLast().visible().end())).toString();
    }

    private static String backdrop(Backdrop backdrop) {
        return switch (backdrop) {
            case Backdrop.Slide slide -> "slide " + slide.file() + " at " + area(slide.place());
            case Backdrop.Screen() -> "screen";
            case Backdrop.Nothing() -> "nothing";
        };
    }

    private static String pointer(Pointer pointer) {
        return switch (pointer) {
            case Pointer.Hidden() -> "hidden";
            case Pointer.OnPage(double x, double y, var dot) -> "on page " + number(x) + " " + number(y) + dot(dot);
            case Pointer.InView(double x, double y, var dot) -> "in view " + number(x) + " " + number(y) + dot(dot);
        };
    }

    private static String dot(Pointer.Dot dot) {
        return " dot " + number(dot.radius()) + (dot.onPage() ? " on page" : " on screen")
                + String.format(Locale.ROOT, " #%06x", dot.rgb());
    }

    private void aside(Aside aside) {
        switch (aside) {
            case Aside.Poll(Duration time, String question, List<Aside.Answer> answers) ->
                line(
                        "poll " + time(time),
                        question,
                        answers.stream().map(it -> it.text() + "=" + it.votes()).collect(Collectors.joining(" ")));
            case Aside.ExternalVideo(Duration time, String address) -> line("elsewhere " + time(time), address);
        }
    }

    private void chat(ChatLine chat) {
        line(
                "chat " + time(chat.time()),
                chat.cleared().map(gone -> "cleared at " + time(gone).strip()).orElse(""),
                chat.name() + (chat.moderator() ? " (moderator)" : ""),
                chat.text());
    }

    private <T> void list(List<T> all, Consumer<T> print) {
        list(all, MOST_LINES, print);
    }

    /** Prints the first, and the last if any are left out. */
    private <T> void list(List<T> all, int most, Consumer<T> print) {
        all.stream().limit(most).forEach(print);
        if (all.size() > most) {
            line("  ...", (all.size() - most) + " more, the last:");
            print.accept(all.getLast());
        }
    }

    private void line(String head, String... parts) {
        out.append(head);
        for (String part : parts) {
            if (!part.isEmpty()) {
                out.append("  ").append(shortened(part));
            }
        }
        out.append('\n');
    }

    private static String shortened(String part) {
        String line = part.replace("\n", " / ").replaceAll("\\p{Cntrl}", "?");
        return line.length() <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE / 2)) + "…(" + line.length() + ")";
    }

    private static String words(String text) {
        return text.isBlank() ? "" : text.strip().split("\\s+").length + " words";
    }

    private static String span(Span span) {
        return time(span.start()) + " " + time(span.end());
    }

    private static String area(Area area) {
        return number(area.x()) + " " + number(area.y()) + " " + number(area.width()) + " " + number(area.height());
    }

    /** Seconds, so wide that the times of a day stand in columns. */
    private static String time(Duration time) {
        return String.format(Locale.ROOT, "%9.3f", time.toNanos() / 1e9);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }
}
