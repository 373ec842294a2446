package org.podium.fakebbb.lecture.publish;

import static org.podium.fakebbb.lecture.publish.Text.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.podium.fakebbb.lecture.script.Cue;
import org.podium.fakebbb.lecture.script.Generation;
import org.podium.fakebbb.lecture.script.Point;
import org.podium.fakebbb.lecture.script.Script;
import org.podium.fakebbb.lecture.slide.Slide;

/** Where the view and the pointer are: panzooms.xml and cursor.xml; and when a screen is shared: deskshare.xml. */
record Motion(Script script) {
    private static final double PACE = 0.2;

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("panzooms.xml"), file("panzoom_events", views()));
        Files.writeString(folder.resolve("cursor.xml"), file("cursor_events", pointer()));
        Files.writeString(
                folder.resolve("deskshare.xml"),
                Text.XML + "<recording id=\"deskshare_events\">\n" + shares() + "</recording>\n");
    }

    private boolean classic() {
        return script.course().generation() == Generation.CLASSIC;
    }

    private String file(String id, String events) {
        return Text.XML + "<recording id=\"" + id + "\" tldraw=\"" + !classic() + "\">\n" + events + "</recording>\n";
    }

    private String views() {
        StringBuilder events = new StringBuilder();
        for (Cue cue : script.cues()) {
            if (cue instanceof Cue.Page || cue instanceof Cue.View) {
                Cue.View view = view(cue.at());
                events.append("  <event timestamp=\"")
                        .append(number(cue.at()))
                        .append("\">\n    <viewBox>")
                        .append(box(view))
                        .append("</viewBox>\n  </event>\n");
            }
        }
        return events.toString();
    }

    /** What is seen of the slide: a new page starts with all of it. */
    private Cue.View view(double at) {
        Cue.View view = new Cue.View(0, new Point(0, 0), 1);
        for (Cue cue : script.cues()) {
            if (cue.at() <= at) {
                view = switch (cue) {
                    case Cue.Page _ -> new Cue.View(cue.at(), new Point(0, 0), 1);
                    case Cue.View other -> other;
                    default -> view;
                };
            }
        }
        return view;
    }

    private String box(Cue.View view) {
        double share = view.share();
        return classic()
                ? number(view.corner().x() * ClassicBoard.WIDTH) + " "
                        + number(view.corner().y() * ClassicBoard.HEIGHT) + " " + number(share * ClassicBoard.WIDTH)
                        + " " + number(share * ClassicBoard.HEIGHT)
                : number(-view.corner().x() * PageUnits.WIDTH) + " "
                        + number(-view.corner().y() * PageUnits.HEIGHT) + " " + number(share * Slide.WIDTH) + " "
                        + number(share * Slide.HEIGHT);
    }

    private String pointer() {
        StringBuilder events = new StringBuilder(cursor(0, "-1.0 -1.0"));
        for (Cue.Pointed pointed : script.all(Cue.Pointed.class)) {
            int steps = (int) ((pointed.end() - pointed.at()) / PACE);
            for (int i = 0; i < steps; i++) {
                double at = Math.round((pointed.at() + i * PACE) * 10) / 10.0;
                events.append(cursor(at, place(pointed.place(at), view(at))));
            }
            events.append(cursor(pointed.end(), "-1.0 -1.0"));
        }
        return events.toString();
    }

    private String place(Point point, Cue.View view) {
        if (!classic()) {
            return number(point.x() * PageUnits.WIDTH) + " " + number(point.y() * PageUnits.HEIGHT);
        }
        double x = (point.x() - view.corner().x()) / view.share();
        double y = (point.y() - view.corner().y()) / view.share();
        boolean inside = x >= 0 && x <= 1 && y >= 0 && y <= 1;
        return inside ? number(x) + " " + number(y) : "-1.0 -1.0";
    }

    private static String cursor(double at, String place) {
        return "  <event timestamp=\"" + number(at) + "\">\n    <cursor>" + place + "</cursor>\n  </event>\n";
    }

    private String shares() {
        StringBuilder events = new StringBuilder();
        for (Cue.Shared share : script.all(Cue.Shared.class)) {
            // The size is that of the source fitted into 720 by 720, not the file's.
            events.append("  <event start_timestamp=\"")
                    .append(number(share.at()))
                    .append("\" stop_timestamp=\"")
                    .append(number(share.end()))
                    .append("\" video_width=\"720\" video_height=\"405\"/>\n");
        }
        return events.toString();
    }
}
