package org.podium.bbb.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.TransportException;
import org.podium.bbb.http.Limits;

/**
 * Reads an answer as a stream: the items of its list are handed on one by one as they end, the few other elements are
 * given at the end. So a list of any length needs the memory of one item, and one that breaks off gives what came.
 */
public final class ResponseReader {
    private static final Set<String> LISTS = Set.of("meetings", "recordings", "hooks");
    private static final int SNIFFED = 512;
    private static final int BUFFER = 8192;

    private final Limits.Size limits;
    private final Tally tally;
    private final Consumer<Element> items;
    private int count;

    public ResponseReader(Limits.Size limits, Tally tally, Consumer<Element> items) {
        this.limits = limits;
        this.tally = tally;
        this.items = items;
    }

    /** The answer without the items of its list. */
    public Element read(InputStream body, String contentType) throws TransportException {
        CountedStream counted = new CountedStream(body, limits.bytes());
        try {
            BufferedReader buffered =
                    new BufferedReader(new XmlRepairReader(LenientText.of(counted, contentType)), BUFFER);
            sniff(buffered);
            return response(new EofTrackingReader(buffered), counted);
        } catch (TransportException e) {
            throw e;
        } catch (IOException e) {
            throw new TransportException(new BbbError.ConnectionLost(
                    "reading failed, " + e.getClass().getSimpleName()));
        }
    }

    private Element response(EofTrackingReader text, CountedStream counted) throws IOException {
        try {
            Element response = response(new XmlStream(text, limits, tally));
            drain(text);
            return response;
        } catch (XMLStreamException e) {
            throw trouble(e, counted, text);
        }
    }

    private Element response(XmlStream xml) throws XMLStreamException, IOException {
        if (!xml.enterChild() || !xml.name().equals("response")) {
            throw new TransportException(new BbbError.NotTheApi("XML of another kind"));
        }
        List<Element> rest = new ArrayList<>();
        while (xml.enterChild()) {
            if (LISTS.contains(xml.name())) {
                rest.add(new Element(xml.name(), "", Map.of(), List.of()));
                list(xml);
            } else {
                rest.add(xml.whole());
            }
            if (rest.size() > limits.elements()) {
                throw new TransportException(new BbbError.TooLarge("elements", limits.elements()));
            }
        }
        return new Element("response", "", Map.of(), rest);
    }

    private void list(XmlStream xml) throws XMLStreamException, IOException {
        while (xml.enterChild()) {
            if (++count > limits.items()) {
                throw new TransportException(new BbbError.TooLarge("items", limits.items()));
            }
            items.accept(xml.whole());
        }
    }

    /** Says what came instead of XML, since a parser would only say where it stumbled. */
    private static void sniff(Reader text) throws IOException {
        text.mark(SNIFFED);
        char[] start = new char[SNIFFED];
        int read = 0;
        for (int more = 0; read < SNIFFED && more >= 0; read += Math.max(0, more)) {
            more = text.read(start, read, SNIFFED - read);
        }
        text.reset();
        String seen = new String(start, 0, read).strip().toLowerCase(Locale.ROOT);
        if (seen.isEmpty()) {
            throw new TransportException(new BbbError.NotTheApi("empty"));
        }
        if (seen.startsWith("<!doctype html") || seen.startsWith("<html") || seen.contains("<html")) {
            throw new TransportException(new BbbError.NotTheApi("an HTML page"));
        }
        if (!seen.startsWith("<")) {
            throw new TransportException(new BbbError.NotTheApi("a text that is not XML"));
        }
    }

    /** A parser that was told the end before it was done was cut off; one that was not met something broken. */
    private static TransportException trouble(XMLStreamException e, CountedStream counted, EofTrackingReader text) {
        if (e.getNestedException() instanceof TransportException failure) {
            return failure;
        }
        return new TransportException(
                text.ended() ? new BbbError.CutOff(counted.seen()) : new BbbError.Malformed(place(e.getLocation())));
    }

    private static String place(@Nullable Location location) {
        return location == null
                ? "some place"
                : "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }

    /** What follows the answer is read too, else its connection could not be used again; it says nothing. */
    private static void drain(Reader text) {
        try {
            text.transferTo(Writer.nullWriter());
        } catch (IOException _) {
            // The answer itself was whole.
        }
    }
}
