package org.podium.fakebbb.api;

import java.io.IOException;
import java.util.Locale;
import org.podium.fakebbb.http.Answer;
import org.podium.fakebbb.http.Form;
import org.podium.fakebbb.http.Request;
import org.podium.fakebbb.news.Hooks;
import org.podium.fakebbb.proof.Checksum;
import org.podium.fakebbb.proof.Passes;
import org.podium.fakebbb.world.Tracks;
import org.podium.fakebbb.world.World;

/** Everything under {@code /bigbluebutton/api}. */
public record Api(World world, Personality personality, String secret, Hooks hooks, Tracks tracks, Passes passes) {
    public static final String ROOT = "/bigbluebutton/api";

    /**
     * The name of the call that a path makes, empty for the version call.
     */
    public static String call(String path) {
        return path.substring(ROOT.length()).replaceAll("^/|/$", "");
    }

    /**
     * The answer to one call.
     *
     * @param base the address under which the caller found this server, without a slash at its end
     */
    public Answer answer(Request request, String base) throws IOException {
        String call = call(request.path());
        if (call.isEmpty()) {
            return Answer.xml(version());
        }
        if (!Checksum.fits(call, request.query(), secret, personality.algorithms())) {
            return Answer.xml(Xml.failed("checksumError", "Checksums do not match"));
        }
        Form form = parameters(request);
        MeetingCalls meetings = new MeetingCalls(world, personality);
        RecordingCalls recordings = new RecordingCalls(world, personality, new RecordingXml(personality, passes, base));
        RoomCalls rooms = new RoomCalls(world);
        HookCalls hookCalls = new HookCalls(hooks);
        TextTrackCalls texts = new TextTrackCalls(world, tracks, base);
        return switch (call) {
            case "getMeetings" -> Answer.xml(meetings.getMeetings());
            case "getMeetingInfo" -> Answer.xml(meetings.getMeetingInfo(form));
            case "isMeetingRunning" -> Answer.xml(meetings.isMeetingRunning(form));
            case "create" -> Answer.xml(rooms.create(form));
            case "join" -> rooms.join(form, base + "/");
            case "end" -> Answer.xml(rooms.end(form));
            case "getRecordings" -> Answer.xml(recordings.getRecordings(form));
            case "publishRecordings" -> Answer.xml(recordings.publishRecordings(form));
            case "deleteRecordings" -> Answer.xml(recordings.deleteRecordings(form));
            case "updateRecordings" -> Answer.xml(recordings.updateRecordings(form));
            case "getRecordingTextTracks" -> offered() ? Answer.json(texts.get(form)) : unsupported();
            case "putRecordingTextTrack" -> offered() ? Answer.json(texts.put(request)) : unsupported();
            case "hooks/create" -> offered() ? Answer.xml(hookCalls.create(form)) : unsupported();
            case "hooks/list" -> offered() ? Answer.xml(hookCalls.list(form)) : unsupported();
            case "hooks/destroy" -> offered() ? Answer.xml(hookCalls.destroy(form)) : unsupported();
            default -> unsupported();
        };
    }

    /** A load balancer has neither text tracks nor webhooks. */
    private boolean offered() {
        return !personality.has(Habit.SCALELITE);
    }

    private static Form parameters(Request request) {
        Form query = request.parameters();
        boolean post = request.method().toUpperCase(Locale.ROOT).equals("POST");
        return post && !request.form().values().isEmpty() ? request.form().over(query) : query;
    }

    private String version() {
        Xml xml = new Xml().leaf("version", personality.has(Habit.LEGACY) ? "0.9" : "2.0");
        if (!personality.has(Habit.LEGACY) && !personality.has(Habit.SCALELITE)) {
            xml.leaf("apiVersion", "2.0")
                    .leaf("bbbVersion", personality.bbbVersion().orElse(""));
        }
        return Xml.success(xml.toString());
    }

    private static Answer unsupported() {
        return Answer.xml(Xml.failed("unsupportedRequest", "This request is not supported."));
    }
}
