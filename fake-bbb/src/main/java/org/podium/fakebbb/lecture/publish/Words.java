package org.podium.fakebbb.lecture.publish;

import static org.podium.fakebbb.lecture.publish.Text.escape;
import static org.podium.fakebbb.lecture.publish.Text.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.podium.fakebbb.json.Json;
import org.podium.fakebbb.lecture.script.Cue;
import org.podium.fakebbb.lecture.script.Generation;
import org.podium.fakebbb.lecture.script.Script;

/** All that is written or said: chat, captions, polls, the slides' text. */
record Words(Script script) {
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("slides_new.xml"), chat());
        Files.writeString(folder.resolve("captions.json"), "[{\"localeName\":\"Français\",\"locale\":\"fr\"}]");
        Files.writeString(folder.resolve("caption_fr.vtt"), captions());
        Files.writeString(folder.resolve("presentation_text.json"), slideTexts(folder));
        Files.writeString(
                folder.resolve("notes.html"),
                "<!DOCTYPE HTML>\n<html><head></head>\n<body>\nNotes partagées : "
                        + escape(script.course().title()) + "<br>\n</body>\n</html>\n");
        List<Object> polls = script.all(Cue.Polled.class).stream()
                .map(polled -> poll(polled))
                .toList();
        if (!polls.isEmpty()) {
            Files.writeString(folder.resolve("polls.json"), Json.text(polls));
        }
    }

    private String chat() {
        StringBuilder lines = new StringBuilder(Text.XML + "<popcorn>\n");
        for (Cue.Chatted line : script.all(Cue.Chatted.class)) {
            lines.append("  <chattimeline in=\"")
                    .append(number(line.at()))
                    .append("\" direction=\"down\" name=\"")
                    .append(escape(line.name()))
                    .append("\" chatEmphasizedText=\"")
                    .append(line.moderator())
                    .append("\" senderRole=\"")
                    .append(line.moderator() ? "MODERATOR" : "VIEWER")
                    .append("\" message=\"")
                    .append(escape(line.html()))
                    .append("\" target=\"chat\"/>\n");
        }
        return lines.append("</popcorn>\n").toString();
    }

    private String captions() {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        int number = 0;
        for (Cue.Said said : script.all(Cue.Said.class)) {
            text.append('\n')
                    .append(++number)
                    .append('\n')
                    .append(clock(said.at()))
                    .append(" --> ")
                    .append(clock(said.end()))
                    .append('\n')
                    .append(said.line().text())
                    .append('\n');
        }
        return text.toString();
    }

    private static String clock(double seconds) {
        long ms = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d.%03d", ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
    }

    private String slideTexts(Path folder) throws IOException {
        Fields texts = new Fields();
        Path files = folder.resolve("presentation/" + script.deck().id() + "/textfiles");
        Files.createDirectories(files);
        for (int page = 1; page <= script.deck().slides().size(); page++) {
            String text = script.deck().page(page).text();
            texts.and("slide-" + page, text);
            Files.writeString(files.resolve("slide-" + page + ".txt"), text);
        }
        return Json.text(Fields.of(script.deck().id(), texts).map());
    }

    private Object poll(Cue.Polled polled) {
        boolean old = script.course().generation() == Generation.CLASSIC;
        return Fields.of("timestamp", (int) polled.at())
                .and("type", polled.poll().type())
                .and("question", old ? "" : polled.poll().question())
                .and("answers", Tldraw2.answers(polled.poll()))
                .and("respondents", polled.poll().asked())
                .and("responders", polled.poll().answered())
                .map();
    }
}
