package org.podium.fakebbb.trouble;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.podium.fakebbb.http.Answer;
import org.podium.fakebbb.http.Body;
import org.podium.fakebbb.http.Delivery;

/** What a trouble makes of the right answer. */
public final class Victim {
    private static final String CHECKSUM_ERROR = """
        <response><returncode>FAILED</returncode><messageKey>checksumError</messageKey>\
        <message>Checksums do not match</message></response>\
        """;

    /** How the right answer is come by; it is not asked for when it would not be sent anyway. */
    @FunctionalInterface
    public interface RightAnswer {
        Answer get() throws IOException;
    }

    private Victim() {}

    public static Delivery of(Trouble trouble, RightAnswer right) throws IOException {
        return switch (trouble) {
            case Trouble.WrongChecksum() -> new Delivery.Whole(Answer.xml(CHECKSUM_ERROR));
            case Trouble.Status(int code) -> new Delivery.Whole(page(code, "Something went wrong"));
            case Trouble.Html() -> new Delivery.Whole(page(200, "Welcome to nginx!"));
            case Trouble.CutOff() -> new Delivery.Whole(half(right.get()));
            case Trouble.BrokenOff() -> new Delivery.BrokenOff(right.get());
            case Trouble.Empty() -> new Delivery.Whole(Answer.xml(""));
            case Trouble.Slow(Duration by) -> new Delivery.Whole(right.get(), by);
            case Trouble.Drip(Duration pause) -> new Delivery.Drip(right.get(), pause);
            case Trouble.Hang() -> new Delivery.Silence();
            case Trouble.Reset() -> new Delivery.Reset();
        };
    }

    private static Answer page(int status, String title) {
        return Answer.html(
                status,
                "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
                        + "</h1><p>nginx</body></html>");
    }

    private static Answer half(Answer whole) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        whole.body().writeTo(bytes);
        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        return new Answer(whole.status(), whole.headers(), new Body.Bytes(half));
    }
}
