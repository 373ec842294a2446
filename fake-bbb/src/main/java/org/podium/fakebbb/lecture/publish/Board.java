package org.podium.fakebbb.lecture.publish;

import static org.podium.fakebbb.lecture.publish.Text.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.podium.fakebbb.json.Json;
import org.podium.fakebbb.lecture.script.Figure;
import org.podium.fakebbb.lecture.script.Generation;
import org.podium.fakebbb.lecture.script.Point;
import org.podium.fakebbb.lecture.script.Script;
import org.podium.fakebbb.lecture.slide.Slide;

/** Which slide is seen when, and what is drawn on it: shapes.svg and tldraw.json. */
record Board(Script script, List<Interval> intervals, List<State> states) {
    private static final String HEAD = """
        <?xml version="1.0"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <svg id="svgfile" style="position:absolute;height:600px;width:800px" xmlns="http://www.w3.org/2000/svg" \
        xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" viewBox="0 0 800 600">\
        """;

    static Board of(Script script) {
        return new Board(script, Interval.of(script), State.of(script));
    }

    void write(Path folder) throws IOException {
        StringBuilder svg = new StringBuilder(HEAD);
        for (Interval interval : intervals) {
            svg.append(image(interval));
            if (classic()) {
                svg.append(canvas(interval));
            }
        }
        Files.writeString(folder.resolve("shapes.svg"), svg.append("</svg>\n"));
        if (classic()) {
            pollPictures(folder);
        } else {
            Files.writeString(folder.resolve("tldraw.json"), tldraw() + "\n");
        }
    }

    private boolean classic() {
        return script.course().generation() == Generation.CLASSIC;
    }

    private String image(Interval interval) {
        String deck = "presentation/" + script.deck().id() + "/";
        int page = interval.page();
        String slide = classic() ? "slide-" + page + ".png" : "svgs/slide" + page + ".svg";
        double width = interval.shared() ? 1280 : classic() ? ClassicBoard.WIDTH : Slide.WIDTH;
        double height = interval.shared() ? 720 : classic() ? ClassicBoard.HEIGHT : Slide.HEIGHT;
        return "<image id=\"image" + interval.number() + "\" class=\"slide\" in=\"" + number(interval.in())
                + "\" out=\"" + number(interval.out()) + "\" xlink:href=\""
                + (interval.shared() ? "presentation/deskshare.png" : deck + slide) + "\" width=\"" + (int) width
                + "\" height=\"" + (int) height + "\" x=\"0\" y=\"0\" style=\"visibility:hidden\""
                + (interval.shared() ? "" : " text=\"" + deck + "textfiles/slide-" + page + ".txt\"") + "/>";
    }

    private List<State> listed(Interval interval) {
        return states.stream().filter(state -> state.listed(interval)).toList();
    }

    private String canvas(Interval interval) {
        List<State> shown = listed(interval);
        return shown.isEmpty()
                ? ""
                : shown.stream()
                        .map(state -> ClassicBoard.group(
                                state, interval, script.deck().id()))
                        .collect(Collectors.joining(
                                "",
                                "<g class=\"canvas\" id=\"canvas" + interval.number() + "\" image=\"image"
                                        + interval.number() + "\" display=\"none\">",
                                "</g>"));
    }

    private String tldraw() throws IOException {
        Fields file = Fields.of("bbb_version", script.course().generation().version());
        for (Interval interval : intervals) {
            List<State> shown = listed(interval);
            if (!shown.isEmpty()) {
                List<Object> shapes = shown.stream().map(this::entry).toList();
                file.and(
                        String.valueOf(interval.number()),
                        Fields.of("shapes", shapes).and("timestamp", interval.in()));
            }
        }
        return Json.text(file.map());
    }

    private Object entry(State state) {
        Map<String, Object> shape =
                script.course().generation() == Generation.TLDRAW_1 ? Tldraw1.shape(state) : Tldraw2.shape(state);
        Fields entry = Fields.of("id", state.number()).and("timestamp", state.at());
        // Ruby writes "never" as a whole number and all times with a decimal.
        if (state.undo() < 0) {
            entry.and("undo", -1);
        } else {
            entry.and("undo", state.undo());
        }
        return entry.and("shape_data", shape).map();
    }

    private void pollPictures(Path folder) throws IOException {
        for (State state : states) {
            if (state.figure() instanceof Figure.Result(var poll, Point corner, Point opposite)) {
                String svg = PollPicture.svg(
                        poll,
                        (opposite.x() - corner.x()) * ClassicBoard.WIDTH,
                        (opposite.y() - corner.y()) * ClassicBoard.HEIGHT);
                Files.writeString(
                        folder.resolve(
                                ClassicBoard.pollFile(state, script.deck().id())),
                        svg);
            }
        }
    }
}
