package org.podium.bbb;

import org.junit.jupiter.api.AfterEach;
import org.podium.bbb.http.HttpTransport;
import org.podium.bbb.http.Limits;
import org.podium.bbb.http.Transport;

class HttpTransportTest extends TransportContract implements AutoCloseable {
    private final TinyServer server = new TinyServer(TinyServer.answering(BODY));
    private final HttpTransport http = new HttpTransport(Limits.USUAL.patience().connect());

    @Override
    Transport transport() {
        return http;
    }

    @Override
    String address() {
        return server.address();
    }

    @AfterEach
    @Override
    public void close() {
        http.close();
        server.close();
    }
}
