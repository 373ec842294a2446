package org.podium.fakebbb.api;

import java.io.IOException;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.podium.fakebbb.http.Form;
import org.podium.fakebbb.http.Request;
import org.podium.fakebbb.json.Json;
import org.podium.fakebbb.proof.Algorithm;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.Track;
import org.podium.fakebbb.world.Tracks;
import org.podium.fakebbb.world.World;

/** The calls for text tracks; unlike all others they answer in JSON. */
record TextTrackCalls(World world, Tracks tracks, String base) {
    String get(Form form) throws IOException {
        Optional<String> id = form.value("recordID");
        if (id.isEmpty()) {
            return failed("paramError", "Missing param recordID.");
        }
        Optional<Recording> recording = world.recording(id.get());
        if (recording.isEmpty()) {
            return failed("noRecordings", "No recording was found for " + id.get());
        }
        List<Object> described = tracks.of(recording.get()).stream()
                .map(track -> (Object) describe(id.get(), track))
                .toList();
        return Json.text(Map.of("response", ordered("returncode", "SUCCESS", "tracks", described)));
    }

    String put(Request request) throws IOException {
        Multipart body = Multipart.of(request);
        Form form = request.parameters();
        String id = form.value("recordID").orElse("");
        String kind = form.value("kind").orElse("");
        String lang = form.value("lang").orElse("");
        if (id.isEmpty()) {
            return failed("paramError", "Missing param recordID.");
        }
        if (world.recording(id).isEmpty()) {
            return failed("noRecordings", "No recording was found for " + id);
        }
        if (!kind.equals("subtitles") && !kind.equals("captions")) {
            return failed("invalidKind", "Invalid kind parameter, expected='subtitles|captions' actual=" + kind);
        }
        if (!wellFormed(lang)) {
            return failed("invalidLang", "Malformed lang param, received=" + lang);
        }
        Optional<String> vtt = body.part("file").filter(text -> !text.isBlank());
        if (vtt.isEmpty()) {
            return failed("empty_uploaded_text_track", "Empty uploaded text track.");
        }
        tracks.upload(id, new Track(kind, lang, form.value("label").orElse(lang), "upload", vtt.get()));
        return Json.text(Map.of(
                "response",
                ordered(
                        "messageKey",
                        "upload_text_track_success",
                        "message",
                        "Text track uploaded successfully",
                        "recordId",
                        id,
                        "returncode",
                        "SUCCESS")));
    }

    private static boolean wellFormed(String lang) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(lang)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    private Map<String, Object> describe(String recordId, Track track) {
        String token = Algorithm.SHA_1.hex(recordId + track.lang());
        String href = base + "/captions/" + token + "/" + recordId + "/captions_" + track.lang() + ".vtt";
        return ordered(
                "href",
                href,
                "kind",
                track.kind(),
                "label",
                track.label(),
                "lang",
                track.lang(),
                "source",
                track.source());
    }

    private static String failed(String key, String message) throws IOException {
        return Json.text(Map.of("response", ordered("messageKey", key, "message", message, "returncode", "FAILED")));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }
}
