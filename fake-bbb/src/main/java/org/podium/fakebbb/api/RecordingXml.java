package org.podium.fakebbb.api;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.podium.fakebbb.proof.Passes;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Recording;

/** How a recording is told. */
record RecordingXml(Personality personality, Passes passes, String base) {
    /** One element, or in old servers one for each format. */
    String describe(Recording recording) {
        if (personality.has(Habit.LEGACY) && recording.formats().size() > 1) {
            StringBuilder all = new StringBuilder();
            recording.formats().forEach(format -> all.append(one(recording.offering(List.of(format)))));
            return all.toString();
        }
        return one(recording);
    }

    private String one(Recording recording) {
        boolean scalelite = personality.has(Habit.SCALELITE);
        boolean legacy = personality.has(Habit.LEGACY);
        Xml xml = new Xml()
                .open("recording")
                .leaf("recordID", recording.id())
                .leaf("meetingID", recording.held().meetingId());
        if (!legacy) {
            xml.leaf("internalMeetingID", recording.id());
        }
        xml.leaf("name", recording.held().name());
        if (!legacy && !scalelite) {
            xml.leaf("isBreakout", recording.held().breakout().isPresent());
        }
        xml.leaf("published", recording.state().word().equals("published"))
                .leaf("state", recording.state().word())
                .leaf("startTime", recording.held().created().toEpochMilli())
                .leaf("endTime", recording.ended().toEpochMilli())
                .leaf("participants", recording.participants());
        if (personality.has(Habit.GUARDS_RECORDINGS)) {
            xml.leaf("protected", recording.guarded());
        }
        metadata(recording, xml);
        recording
                .held()
                .breakout()
                .ifPresent(breakout -> xml.open("breakout")
                        .leaf("parentId", breakout.parentId())
                        .leaf("sequence", breakout.sequence())
                        .leaf("freeJoin", breakout.freeJoin())
                        .close("breakout"));
        if (!recording.formats().isEmpty()) {
            long bytes = recording.formats().stream().mapToLong(Format::bytes).sum();
            xml.leaf("size", bytes).open("playback");
            recording.formats().forEach(format -> describe(recording, format, xml));
            xml.close("playback");
        }
        return xml.raw("<data></data>").close("recording").toString();
    }

    private void metadata(Recording recording, Xml xml) {
        xml.open("metadata");
        if (personality.has(Habit.SCALELITE)) {
            xml.cdata(recording.held().metadata());
        } else {
            Map<String, String> all = new LinkedHashMap<>();
            all.put("meetingId", recording.held().meetingId());
            all.put("meetingName", recording.held().name());
            all.put("isBreakout", String.valueOf(recording.held().breakout().isPresent()));
            all.putAll(recording.held().metadata());
            xml.leaves(all);
        }
        xml.close("metadata");
    }

    private void describe(Recording recording, Format format, Xml xml) {
        boolean guarded = personality.has(Habit.GUARDS_RECORDINGS) && recording.guarded();
        xml.open("format").leaf("type", format.type()).leaf("url", url(recording, format, guarded));
        if (!personality.has(Habit.SCALELITE)) {
            xml.leaf("processingTime", 53021);
        }
        xml.leaf("length", minutes(format.length())).leaf("size", format.bytes());
        if (!format.thumbnails().isEmpty() && !guarded) {
            xml.open("preview").open("images");
            format.thumbnails()
                    .forEach(picture -> xml.raw("<image width=\"176\" height=\"136\" alt=\"" + Xml.escape(picture.alt())
                            + "\">" + Xml.escape(base + "/presentation/" + recording.id() + "/" + picture.path())
                            + "</image>"));
            xml.close("images").close("preview");
        }
        xml.close("format");
    }

    private String url(Recording recording, Format format, boolean guarded) {
        String id = recording.id();
        if (guarded) {
            return base + "/recording/" + id + "/" + format.type() + "?token=" + passes.token(format.type(), id);
        }
        return base
                + switch (format.type()) {
                    case "presentation" -> presentationPage(id);
                    case "video" -> "/playback/video/" + id + "/";
                    case "screenshare" -> "/recording/screenshare/" + id + "/";
                    case "podcast" -> "/podcast/" + id + "/audio.ogg";
                    case "notes" -> "/notes/" + id + "/notes.pdf";
                    default -> "/" + format.type() + "/" + id + "/";
                };
    }

    private String presentationPage(String id) {
        return switch (personality.name()) {
            case "legacy" -> "/playback/presentation/0.9.0/playback.html?meetingId=" + id;
            case "bbb20" -> "/playback/presentation/2.0/playback.html?meetingId=" + id;
            default -> "/playback/presentation/2.3/" + id;
        };
    }

    /** Whole minutes: BBB cuts, Scalelite rounds. */
    private long minutes(Duration length) {
        return personality.has(Habit.SCALELITE) ? Math.round(length.toMillis() / 60_000.0) : length.toMinutes();
    }
}
