package org.podium.film.source.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Writes a body into a file as it comes, while the budget of bytes lasts; tells all the time how far it is. */
final class ToFile implements BodySubscriber<@Nullable Void> {
    private final FileChannel file;
    private final AtomicLong place;
    private final Budget budget;
    private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    ToFile(FileChannel file, AtomicLong place, Budget budget) {
        this.file = file;
        this.place = place;
        this.budget = budget;
    }

    /** One that wants nothing of the body, for this reason. */
    static ToFile refused(IOException why, FileChannel file, Budget budget) {
        ToFile none = new ToFile(file, new AtomicLong(), budget);
        none.done.completeExceptionally(why);
        return none;
    }

    @Override
    public CompletionStage<@Nullable Void> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (done.isDone()) {
            given.cancel();
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        Flow.Subscription ours = subscription;
        if (ours == null || done.isDone()) {
            return;
        }
        try {
            buffers.forEach(this::write);
            ours.request(1);
        } catch (UncheckedIOException failure) {
            ours.cancel();
            done.completeExceptionally(failure.getCause());
        }
    }

    private void write(ByteBuffer buffer) {
        int size = buffer.remaining();
        try {
            budget.take(size);
            keep(buffer);
            place.addAndGet(size);
        } catch (FetchFailure failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A disk that is full is no fault of the server's, and to ask it again would not help. */
    private void keep(ByteBuffer buffer) throws FetchFailure {
        try {
            while (buffer.hasRemaining()) {
                file.write(buffer);
            }
        } catch (IOException failure) {
            throw FetchFailure.unwritable(String.valueOf(failure.getMessage()));
        }
    }

    @Override
    public void onError(Throwable failure) {
        done.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        done.complete(null);
    }
}
