package org.podium.bbb.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.podium.bbb.signing.ChecksumAlgorithm;

/** A file to be uploaded, in the form field named {@code file}. */
public final class Upload {
    private final String fileName;
    private final String contentType;
    private final byte[] content;

    public Upload(String fileName, String contentType, byte[] content) {
        if (!fileName.matches("[A-Za-z0-9._-]{1,100}") || !contentType.matches("[A-Za-z0-9./+-]{3,100}")) {
            throw new IllegalArgumentException("a name or type that does not fit a header: " + fileName);
        }
        this.fileName = fileName;
        this.contentType = contentType;
        this.content = content.clone();
    }

    /** The value of the header {@code Content-Type}. */
    String formType() {
        return "multipart/form-data; boundary=" + boundary();
    }

    byte[] form() {
        ByteArrayOutputStream form = new ByteArrayOutputStream(content.length + 512);
        form.writeBytes(ascii("--" + boundary() + "\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n"
                + "Content-Type: " + contentType + "\r\n\r\n"));
        form.writeBytes(content);
        form.writeBytes(ascii("\r\n--" + boundary() + "--\r\n"));
        return form.toByteArray();
    }

    /** Made from the content's own hash: no content can be written to contain it. */
    private String boundary() {
        return "podium-"
                + ChecksumAlgorithm.SHA256
                        .hex(new String(content, StandardCharsets.ISO_8859_1))
                        .substring(0, 32);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return fileName + " (" + contentType + ", " + content.length + " bytes)";
    }
}
