package org.podium.bbb.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.TransportException;

/**
 * The body of an answer as a stream whose reads end in time. Java's own stream of a body waits for ever, and its
 * request timeout ends with the head.
 */
final class TimedBody extends InputStream implements BodySubscriber<InputStream> {
    private sealed interface Piece {
        record Bytes(List<ByteBuffer> buffers) implements Piece {}

        record End() implements Piece {}

        record Broken(String why) implements Piece {}
    }

    private final Deadline deadline;
    private final BlockingQueue<Piece> arriving = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> arrived = new ArrayDeque<>();
    private volatile @Nullable Subscription subscription;
    private boolean ended;
    private boolean closed;

    TimedBody(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        arriving.add(new Piece.Bytes(buffers));
    }

    @Override
    public void onError(Throwable failure) {
        arriving.add(new Piece.Broken(Objects.toString(failure.getMessage(), "it was closed")));
    }

    @Override
    public void onComplete() {
        arriving.add(new Piece.End());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        ByteBuffer buffer = nextBuffer();
        if (buffer == null) {
            return -1;
        }
        int taken = Math.min(length, buffer.remaining());
        buffer.get(into, offset, taken);
        return taken;
    }

    private @Nullable ByteBuffer nextBuffer() throws TransportException {
        while (true) {
            ByteBuffer buffer = arrived.peek();
            if (buffer != null && buffer.hasRemaining()) {
                return buffer;
            }
            if (buffer != null) {
                arrived.remove();
            } else if (ended || closed) {
                return null;
            } else {
                take(nextPiece());
            }
        }
    }

    private void take(Piece piece) throws TransportException {
        switch (piece) {
            case Piece.Bytes bytes -> {
                arrived.addAll(bytes.buffers());
                Subscription current = subscription;
                if (current != null) {
                    current.request(1);
                }
            }
            case Piece.End _ -> ended = true;
            case Piece.Broken broken -> throw new TransportException(new BbbError.ConnectionLost(broken.why()));
        }
    }

    /** The deadline is looked at even when pieces keep coming, else a steady drip would never meet it. */
    private Piece nextPiece() throws TransportException {
        try {
            Piece piece = deadline.passed() ? null : arriving.poll(deadline.nanosForNextPiece(), TimeUnit.NANOSECONDS);
            if (piece != null) {
                return piece;
            }
            close();
            throw new TransportException(deadline.missed());
        } catch (InterruptedException _) {
            close();
            Thread.currentThread().interrupt();
            throw new TransportException(new BbbError.Interrupted());
        }
    }

    @Override
    public void close() {
        closed = true;
        Subscription current = subscription;
        if (current != null && !ended) {
            current.cancel();
        }
    }
}
