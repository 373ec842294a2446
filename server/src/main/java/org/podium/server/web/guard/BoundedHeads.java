package org.podium.server.web.guard;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP as Tomcat speaks it, with a bound on how long the whole head of a request may take. Tomcat's own bound is for each
 * piece: whoever sends a byte now and then keeps a connection for ever, and some thousands of them keep everybody out.
 */
public final class BoundedHeads extends Http11NioProtocol {
    private @Nullable Clock clock;
    private Duration longest = Duration.ZERO;

    /** Sets the bound; before it starts. */
    void bound(Duration newLongest, Clock newClock) {
        this.longest = newLongest;
        this.clock = newClock;
    }

    @Override
    protected Processor createProcessor() {
        return new BoundedProcessor(getAdapter());
    }

    /** What reads a connection's requests; it stays with the connection while a head is incomplete. */
    private final class BoundedProcessor extends Http11Processor {
        private @Nullable Instant begun;

        /** Of which connection; processors go from one to the next. */
        private WeakReference<SocketWrapperBase<?>> of = new WeakReference<>(null);

        BoundedProcessor(Adapter adapter) {
            super(BoundedHeads.this, adapter);
        }

        @Override
        public SocketState service(SocketWrapperBase<?> socket) throws IOException {
            int answered = request.getRequestProcessor().getRequestCount();
            SocketState state = super.service(socket);
            boolean waits = !isAsync() && (state == SocketState.LONG || state == SocketState.OPEN);
            if (!waits || answered != request.getRequestProcessor().getRequestCount()) {
                begun = null;
                return state;
            }
            if (state == SocketState.OPEN) {
                // Empty lines before a request: they begin nothing, and could come for ever.
                return SocketState.CLOSED;
            }
            if (clock == null) {
                return state;
            }
            Instant now = clock.instant();
            if (begun == null || !socket.equals(of.get())) {
                begun = now;
                of = new WeakReference<>(socket);
            }
            return now.isAfter(begun.plus(longest)) ? SocketState.CLOSED : state;
        }
    }
}
