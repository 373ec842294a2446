package org.podium.bbb;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.BbbException;
import org.podium.bbb.error.TransportException;
import org.podium.bbb.http.Limits;
import org.podium.bbb.http.Reply;
import org.podium.bbb.http.Request;
import org.podium.bbb.http.Transport;
import org.podium.bbb.http.Upload;
import org.podium.bbb.parse.Element;
import org.podium.bbb.parse.RecordingReader;
import org.podium.bbb.parse.ResponseReader;
import org.podium.bbb.parse.Tally;
import org.podium.bbb.signing.Call;
import org.podium.bbb.signing.SignedUrl;

/** Makes one call: sends, looks at the head, has the body read, and tells a no from a breakdown. */
record Caller(BbbServer server, Transport transport, Limits limits, InstantSource clock) {
    /** What is done with the body of an answer whose head is right. */
    interface Reader<T> {
        T read(Reply reply) throws TransportException;
    }

    /** How an item of a list becomes one of ours; nothing, for one that cannot be used. */
    interface Items<T> extends BiFunction<Element, Tally, Optional<T>> {}

    /** A list, and the answer around it. */
    record Heard<T>(Element response, List<T> items, Tally tally) {
        Listing<T> listing() {
            return new Listing<>(
                    items, response.text("messageKey"), RecordingReader.pagination(response), tally.counts());
        }
    }

    /** A call whose answer is a few elements. */
    Answer<Element> ask(Call call) {
        return ask(call, server.sign(call));
    }

    Answer<Element> ask(Call call, SignedUrl url) {
        return send(call, new Request(url, Optional.empty(), limits.patience()), new ArrayList<>(), this::few);
    }

    /** The body as an answer of a few elements. */
    Answer<Element> few(Reply reply) throws TransportException {
        return answer(read(reply, new Tally(), _ -> {}));
    }

    /** A call whose answer is a list. */
    <T> Answer<Heard<T>> list(Call call, Items<T> items) {
        List<T> read = new ArrayList<>();
        Tally tally = new Tally();
        Request request = new Request(server.sign(call), Optional.empty(), limits.patience());
        return send(call, request, read, reply -> {
            Consumer<Element> each = element -> items.apply(element, tally).ifPresent(read::add);
            return answer(read(reply, tally, each)).map(response -> new Heard<>(response, read, tally));
        });
    }

    /** A call whose answer is read otherwise, with or without a file sent along. */
    <T> Answer<T> other(Call call, Optional<Upload> upload, Reader<Answer<T>> reader) {
        return send(call, new Request(server.sign(call), upload, limits.patience()), new ArrayList<>(), reader);
    }

    private <T> Answer<T> send(Call call, Request request, List<?> soFar, Reader<Answer<T>> reader) {
        Instant since = clock.instant();
        try (Reply reply = transport.send(request)) {
            lookAtHead(reply);
            Answer<T> answer = reader.read(reply);
            if (answer instanceof Answer.Refused<T>(String key, String _) && key.equals("checksumError")) {
                throw new TransportException(
                        new BbbError.ChecksumRefused(server.algorithm().label()));
            }
            return answer;
        } catch (TransportException e) {
            throw new BbbException(server.label(), call.name(), e.trouble(), since, soFar);
        }
    }

    /** An error status with XML in its body may still be an answer of the API. */
    private static void lookAtHead(Reply reply) throws TransportException {
        if (reply.status() >= 300 && reply.status() < 400) {
            throw new TransportException(
                    new BbbError.Redirected(withoutQuery(reply.location().orElse("no place"))));
        }
        boolean spoken = reply.contentType().toLowerCase(Locale.ROOT).matches("(application|text)/(xml|json).*");
        if (reply.status() < 200 || (reply.status() >= 300 && !spoken)) {
            throw new TransportException(new BbbError.HttpStatus(reply.status()));
        }
    }

    /** A server that redirects repeats our query, and with it the checksum. */
    private static String withoutQuery(String location) {
        String place = location.replaceAll("[?#].*", "").replaceAll("[^\\x21-\\x7e]", "");
        return place.substring(0, Math.min(place.length(), 200));
    }

    private Element read(Reply reply, Tally tally, Consumer<Element> each) throws TransportException {
        try {
            return new ResponseReader(limits.size(), tally, each).read(reply.body(), reply.contentType());
        } catch (TransportException e) {
            throw reply.status() < 300 ? e : new TransportException(new BbbError.HttpStatus(reply.status()));
        }
    }

    private Answer<Element> answer(Element response) throws TransportException {
        String code = response.text("returncode");
        if (code.equalsIgnoreCase("SUCCESS")) {
            return new Answer.Ok<>(response);
        }
        if (code.isEmpty()) {
            throw new TransportException(new BbbError.NotTheApi("XML that says neither SUCCESS nor FAILED"));
        }
        // Older servers tell several errors in a list; the first is the reason.
        Optional<Element> listed = response.child("errors").flatMap(errors -> errors.child("error"));
        String key =
                listed.map(error -> error.attributes().getOrDefault("key", "")).orElse(response.text("messageKey"));
        String message = listed.map(error -> error.attributes().getOrDefault("message", ""))
                .orElse(response.text("message"));
        return refused(key, message);
    }

    /** A no in the server's words, which may repeat what we sent: cut short, with nothing that could sign a call. */
    <T> Answer<T> refused(String key, String message) {
        String hidden = server.secret().hideIn(message).replaceAll("[0-9a-fA-F]{40,}", "***");
        return new Answer.Refused<>(
                key.length() > 100 ? key.substring(0, 100) : key,
                hidden.length() > 500 ? hidden.substring(0, 500) + "…" : hidden);
    }
}
