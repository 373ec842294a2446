package org.podium.film.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads the first line of an input, and nothing behind it: what is secret comes by it, not by the command line. */
final class FirstLine {
    private static final int LONGEST = 8192;

    private FirstLine() {}

    static String of(InputStream input) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input.read(); next != '\n' && next >= 0; next = input.read()) {
            if (line.size() == LONGEST) {
                throw new IOException("the first line of the standard input is too long for an address");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }
}
