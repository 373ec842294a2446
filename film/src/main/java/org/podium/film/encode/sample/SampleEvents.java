package org.podium.film.encode.sample;

import java.nio.file.Path;
import java.util.Locale;
import org.podium.film.encode.output.Folders;

/** What BBB 2.5 writes of slides, drawings, moves of the page and of the pointer. */
final class SampleEvents {
    private static final String ID = "5a6d706c654c6563747572650000000000000000-1700000000000";
    private static final int POINTS = 60;
    private static final int STATES = 12;

    private SampleEvents() {}

    static void write(Path folder, int seconds) {
        Folders.write(folder.resolve("metadata.xml"), metadata(seconds));
        Folders.write(folder.resolve("shapes.svg"), shapes(seconds));
        Folders.write(folder.resolve("panzooms.xml"), panzooms(seconds));
        Folders.write(folder.resolve("cursor.xml"), cursor(seconds));
        Folders.write(folder.resolve("deskshare.xml"), shares(seconds));
    }

    private static String metadata(int seconds) {
        return """
            <recording><id>%s</id><state>published</state><published>true</published>
            <start_time>1700000000000</start_time><end_time>%d</end_time>
            <meta><meetingName>Sample lecture</meetingName></meta>
            <playback><format>presentation</format><duration>%d</duration></playback></recording>
            """.formatted(ID, 1_700_000_000_000L + seconds * 1000L, seconds * 1000L);
    }

    private static String shapes(int seconds) {
        StringBuilder text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 800 600\">\n");
        int image = 0;
        for (int minute = 0; minute < seconds; minute += SampleLecture.MINUTE) {
            int slide = minute / SampleLecture.MINUTE % SampleSlides.COUNT;
            int shareFrom = Math.min(seconds, minute + SampleLecture.SHARE_FROM);
            int shareTo = Math.min(seconds, minute + SampleLecture.SHARE_TO);
            int next = Math.min(seconds, minute + SampleLecture.MINUTE);
            image(text, ++image, minute, shareFrom, SampleSlides.file(slide));
            drawing(text, image, minute + 2, 0.1);
            drawing(text, image, minute + 8, 0.5);
            image(text, ++image, shareFrom, shareTo, "presentation/deskshare.png");
            image(text, ++image, shareTo, next, SampleSlides.file((slide + 1) % SampleSlides.COUNT));
            drawing(text, image, minute + 46, 0.3);
        }
        return text.append("</svg>\n").toString();
    }

    private static void image(StringBuilder text, int number, int from, int to, String file) {
        if (from < to) {
            text.append(String.format(
                    Locale.ROOT,
                    "<image id=\"image%d\" class=\"slide\" in=\"%d.0\" out=\"%d.0\" xlink:href=\"%s\" width=\"%d\""
                            + " height=\"%d\" x=\"0\" y=\"0\"/>%n",
                    number,
                    from,
                    to,
                    file,
                    SampleSlides.WIDTH,
                    SampleSlides.HEIGHT));
        }
    }

    /** A line that grows for three seconds. */
    private static void drawing(StringBuilder text, int image, int from, double down) {
        text.append(String.format("<g class=\"canvas\" id=\"canvas%d\" image=\"image%d\">%n", image, image));
        for (int state = 1; state <= STATES; state++) {
            text.append(String.format(
                    Locale.ROOT,
                    "<g id=\"image%d-draw%d-%d\" class=\"shape\" timestamp=\"%.1f\" undo=\"-1\""
                        + " shape=\"image%d-pencil%d\" style=\"stroke:#ff0000;stroke-width:6.4;fill:none\"><path d=\"",
                    image,
                    from,
                    state,
                    from + state * 0.25,
                    image,
                    from));
            for (int point = 0; point <= POINTS * state / STATES; point++) {
                text.append(String.format(
                        Locale.ROOT,
                        "%s%.1f %.1f",
                        point == 0 ? "M" : "L",
                        160 + point * 12.0,
                        SampleSlides.HEIGHT * down + 120 + 60 * Math.sin(point / 6.0)));
            }
            text.append("\"/></g>\n");
        }
        text.append("</g>\n");
    }

    private static String panzooms(int seconds) {
        StringBuilder text = new StringBuilder("<recording id=\"panzoom_events\" tldraw=\"false\">\n");
        for (int minute = 0; minute < seconds; minute += SampleLecture.MINUTE) {
            view(text, minute, 1);
            for (int step = 1; step <= 5; step++) {
                view(text, minute + 20 + step * 0.2, 1 - 0.1 * step);
            }
            view(text, minute + 27, 1);
        }
        return text.append("</recording>\n").toString();
    }

    private static void view(StringBuilder text, double moment, double part) {
        text.append(String.format(
                Locale.ROOT,
                "<event timestamp=\"%.1f\"><viewBox>%.1f %.1f %.1f %.1f</viewBox></event>%n",
                moment,
                (1 - part) * 400,
                (1 - part) * 300,
                part * SampleSlides.WIDTH,
                part * SampleSlides.HEIGHT));
    }

    /** Five times a second for ten seconds, twice a minute. */
    private static String cursor(int seconds) {
        StringBuilder text = new StringBuilder("<recording id=\"cursor_events\" tldraw=\"false\">\n");
        for (int fifth = 0; fifth < seconds * 5; fifth++) {
            int within = fifth / 5 % 30;
            if (within < 10) {
                double angle = fifth / 8.0;
                text.append(String.format(
                        Locale.ROOT,
                        "<event timestamp=\"%.1f\"><cursor>%.4f %.4f</cursor></event>%n",
                        fifth / 5.0,
                        0.5 + 0.3 * Math.cos(angle),
                        0.45 + 0.3 * Math.sin(1.7 * angle)));
            }
        }
        return text.append("</recording>\n").toString();
    }

    private static String shares(int seconds) {
        StringBuilder text = new StringBuilder("<recording id=\"deskshare_events\">\n");
        for (int minute = 0; minute + SampleLecture.SHARE_FROM < seconds; minute += SampleLecture.MINUTE) {
            text.append(String.format(
                    Locale.ROOT,
                    "<event start_timestamp=\"%d.0\" stop_timestamp=\"%d.0\" video_width=\"%d\""
                            + " video_height=\"%d\"/>%n",
                    minute + SampleLecture.SHARE_FROM,
                    Math.min(seconds, minute + SampleLecture.SHARE_TO),
                    SampleMedia.SCREEN.width(),
                    SampleMedia.SCREEN.height()));
        }
        return text.append("</recording>\n").toString();
    }
}
