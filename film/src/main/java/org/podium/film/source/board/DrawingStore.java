package org.podium.film.source.board;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.podium.film.source.safe.Json;
import org.podium.film.source.safe.Limits;
import org.podium.film.timeline.Attributes;
import org.podium.film.timeline.Drawing;

/** Drawings that stay in their file; the last ones read are kept, for the painter asks for them again and again. */
final class DrawingStore {
    /** Bytes of JSON whose trees may stay in memory; a tree weighs about ten times as much. */
    private static final long KEPT_BYTES = 4L << 20;

    private final Path file;
    private final Limits limits;
    private final JsonFactory factory;
    private final Map<Place, Attributes> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long keptBytes;
    private volatile String version = "";

    DrawingStore(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.factory = Json.factory(limits);
    }

    /** Says which version of BBB wrote the file; drawings have it among their properties. */
    void writtenBy(String version) {
        this.version = version;
    }

    /** Where a drawing lies in the file. */
    private record Place(long offset, int length) {}

    Drawing drawing(String kind, long offset, long length) {
        return length > limits.run() ? new TooLarge(kind) : new OnDisk(kind, new Place(offset, (int) length), this);
    }

    private record OnDisk(String kind, Place place, DrawingStore store) implements Drawing {
        @Override
        public Attributes attributes() {
            return store.attributes(place);
        }
    }

    /** A single shape of many megabytes is no drawing. */
    private record TooLarge(String kind) implements Drawing {
        @Override
        public Attributes attributes() {
            return Attributes.NONE;
        }
    }

    private synchronized Attributes attributes(Place place) {
        Attributes known = kept.get(place);
        if (known != null) {
            return known;
        }
        Attributes read = read(place);
        kept.put(place, read);
        keptBytes += place.length;
        Iterator<Place> oldest = kept.keySet().iterator();
        while (keptBytes > KEPT_BYTES && kept.size() > 1) {
            keptBytes -= oldest.next().length;
            oldest.remove();
        }
        return read;
    }

    /** A file that was whole when it was indexed and is not now gives drawings without properties. */
    private Attributes read(Place place) {
        ByteBuffer bytes = ByteBuffer.allocate(place.length);
        try (FileChannel channel = FileChannel.open(file)) {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, place.offset + bytes.position()) < 0) {
                    return Attributes.NONE;
                }
            }
            try (JsonParser parser = factory.createParser(bytes.array())) {
                Map<String, Object> values =
                        new HashMap<>(Json.object(parser, limits.items()).values());
                values.put(Drawing.VERSION, version);
                return new Attributes(values);
            }
        } catch (IOException changed) {
            return Attributes.NONE;
        }
    }
}
