package org.podium.bbb.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The head of an answer, and its body still to be read. Close it: an unread body holds a connection.
 *
 * @param location where the server sends us instead, if it does
 */
public record Reply(int status, String contentType, Optional<String> location, InputStream body)
        implements AutoCloseable {
    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException _) {
            // Nothing is lost: whatever was wanted of the body has been read.
        }
    }
}
