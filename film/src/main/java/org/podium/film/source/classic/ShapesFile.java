package org.podium.film.source.classic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.podium.film.source.parse.Source;
import org.podium.film.source.published.Page;
import org.podium.film.source.published.State;
import org.podium.film.source.safe.Href;
import org.podium.film.source.safe.Node;
import org.podium.film.source.safe.Numbers;
import org.podium.film.source.safe.Xml;
import org.podium.film.timeline.RecordingIssue.Kind;

/** Reads shapes.svg. */
public final class ShapesFile implements Xml.Items {
    private final Source source;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, List<State>> states = new LinkedHashMap<>();
    private final Drawings drawings = new Drawings();
    private String canvas = "";
    private int count;

    private ShapesFile(Source source) {
        this.source = source;
    }

    public static ShapesFile read(Source source) {
        ShapesFile shapes = new ShapesFile(source);
        source.folder()
                .file("shapes.svg")
                .ifPresent(file ->
                        Xml.read(file, "svg", source.limits().drawings(), source.limits(), source.remarks(), shapes));
        return shapes;
    }

    /** In the file's order, placeholders among them. */
    public List<Page> pages() {
        return pages;
    }

    /** Classic drawings per page number. */
    public Map<String, List<State>> states() {
        return states;
    }

    @Override
    public boolean holds(Node start) {
        boolean isCanvas = start.attribute("class", "").equals("canvas");
        if (isCanvas) {
            canvas = number(start.attribute("image", start.attribute("id", "")));
        }
        boolean isGroup = start.name().equals("g") && start.attribute("timestamp") == null;
        return isCanvas || isGroup || start.name().equals("svg");
    }

    @Override
    public void item(Node item) {
        if (item.name().equals("image") && !item.attribute("in", "").isBlank()) {
            image(item);
        } else if (item.name().equals("g") && item.attribute("timestamp") != null) {
            shape(item);
        }
    }

    private void image(Node image) {
        String href = image.attribute("href");
        if (href == null) {
            return; // the logo of BBB 1.1 and before
        }
        Optional<String> file = Href.inside(href);
        double width = Numbers.number(image.attribute("width")).orElse(0);
        double height = Numbers.number(image.attribute("height")).orElse(0);
        if (file.isEmpty() || width <= 0 || height <= 0) {
            source.remarks().count(file.isEmpty() ? Kind.SLIDE_ELSEWHERE : Kind.SLIDE_WITHOUT_SIZE);
            return;
        }
        // Up to BBB 1.1 an image lists all the times when it was shown.
        for (String in : image.attribute("in", "").strip().split("\\s+", -1)) {
            Optional<Duration> from = Numbers.seconds(in);
            String number = number(image.attribute("id", ""));
            from.ifPresentOrElse(
                    time -> pages.add(new Page(number, time, file.get(), width, height, placeholder(file.get()))),
                    () -> source.remarks().count(Kind.SLIDE_WITHOUT_TIME));
        }
    }

    private static boolean placeholder(String file) {
        return file.endsWith("/deskshare.png")
                || file.equals("presentation/deskshare/slide-1.png")
                || file.equals("presentation/logo.png")
                || file.equals("logo.png");
    }

    private void shape(Node group) {
        Optional<Duration> from = Numbers.seconds(group.attribute("timestamp"));
        if (from.isEmpty() || group.children().isEmpty()) {
            source.remarks().count(Kind.DRAWING_WITHOUT_FORM);
            return;
        }
        if (++count > source.limits().items()) {
            source.remarks().count(Kind.DRAWING_BEYOND);
            return;
        }
        String shape = group.attribute("shape", group.attribute("id", ""));
        Map<String, Object> tree = SvgAttributes.of(group);
        tree.put("shape", kind(shape));
        List<State> onPage = states.computeIfAbsent(canvas, _ -> new ArrayList<>());
        onPage.add(new State(shape, from.get(), Numbers.gone(group.attribute("undo")), "", "", drawings.of(tree)));
    }

    /** {@code pencil} of {@code image1-pencil6}. */
    private static String kind(String shape) {
        String last = shape.substring(shape.lastIndexOf('-') + 1);
        return last.replaceAll("[0-9]+$", "");
    }

    /** {@code 12} of {@code image12} or {@code canvas12}. */
    private static String number(String id) {
        return id.replaceFirst("^[^0-9]*", "");
    }
}
