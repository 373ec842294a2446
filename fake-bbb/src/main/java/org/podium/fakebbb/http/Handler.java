package org.podium.fakebbb.http;

import java.io.IOException;

/** What a server does with a request. */
@FunctionalInterface
public interface Handler {
    Delivery handle(Request request) throws IOException;
}
