package org.podium.bbb;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.TransportException;
import org.podium.bbb.http.Reply;
import org.podium.bbb.http.Upload;
import org.podium.bbb.parse.Element;
import org.podium.bbb.parse.Json;
import org.podium.bbb.recording.PlaybackUrl;
import org.podium.bbb.recording.RecordId;
import org.podium.bbb.recording.TextTrack;
import org.podium.bbb.signing.Call;

/** Captions and subtitles of recordings. Their answers are JSON, except from servers that do not know the call. */
public final class TextTracks {
    private final Caller caller;

    TextTracks(Caller caller) {
        this.caller = caller;
    }

    /** The tracks of a recording; fetch them at once, their addresses die within the hour. */
    public Answer<List<TextTrack>> of(RecordId recording) {
        Call call = Call.of("getRecordingTextTracks").with("recordID", recording.value());
        return caller.other(call, Optional.empty(), reply -> json(reply, TextTracks::tracks));
    }

    /** Gives a track to a recording; the server puts it in later. */
    public Answer<Boolean> put(RecordId recording, Kind kind, String language, String label, Upload file) {
        Call call = Call.of("putRecordingTextTrack")
                .with("recordID", recording.value())
                .with("kind", kind.word)
                .with("lang", language)
                .with("label", label);
        return caller.other(call, Optional.of(file), reply -> json(reply, _ -> true));
    }

    /** What a track is for; only captions reach BBB's own player. */
    public enum Kind {
        CAPTIONS("captions"),
        SUBTITLES("subtitles");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private <T> Answer<T> json(Reply reply, Function<Json, T> read) throws TransportException {
        InputStream body = new BufferedInputStream(reply.body(), 4096);
        try {
            if (startsAsXml(body)) {
                return inXml(new Reply(reply.status(), reply.contentType(), Optional.empty(), body));
            }
            Json response = Json.read(new InputStreamReader(body, StandardCharsets.UTF_8))
                    .at("response");
            String code = response.at("returncode").text();
            if (code.isEmpty()) {
                throw new TransportException(new BbbError.NotTheApi("JSON that says neither SUCCESS nor FAILED"));
            }
            return code.equalsIgnoreCase("SUCCESS")
                    ? new Answer.Ok<>(read.apply(response))
                    : caller.refused(
                            response.at("messageKey").text(),
                            response.at("message").text());
        } catch (TransportException e) {
            throw e;
        } catch (IOException _) {
            throw new TransportException(new BbbError.NotTheApi("something that is not JSON"));
        }
    }

    /** Scalelite, and BBB where it refuses the checksum, answer in XML: always a no. */
    private <T> Answer<T> inXml(Reply reply) throws TransportException {
        return switch (caller.few(reply)) {
            case Answer.Refused<Element>(String key, String message) -> new Answer.Refused<>(key, message);
            case Answer.Ok<Element> _ -> throw new TransportException(new BbbError.NotTheApi("XML where JSON belongs"));
        };
    }

    private static boolean startsAsXml(InputStream body) throws IOException {
        body.mark(64);
        int c = body.read();
        for (int i = 0; i < 60 && c >= 0 && c != '<' && c != '{'; i++) {
            c = body.read();
        }
        body.reset();
        return c == '<';
    }

    private static List<TextTrack> tracks(Json response) {
        return response.at("tracks").each().stream()
                .flatMap(track -> PlaybackUrl.web(track.at("href").text()).stream()
                        .map(href -> new TextTrack(
                                href,
                                track.at("kind").text(),
                                track.at("lang").text(),
                                track.at("label").text(),
                                track.at("source").text())))
                .toList();
    }
}
