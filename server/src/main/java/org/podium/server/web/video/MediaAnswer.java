package org.podium.server.web.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.podium.server.library.film.Media;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The answer with a file: whole, in the ranges that were asked for, or without a body where there is no such range. */
final class MediaAnswer {
    private MediaAnswer() {}

    static ResponseEntity<Resource> of(Media media, HttpHeaders headers, HttpHeaders asked) throws IOException {
        BasicFileAttributes file = Files.readAttributes(media.file(), BasicFileAttributes.class);
        Instant changed = file.lastModifiedTime().toInstant();
        String tag = "\"" + Long.toHexString(file.size()) + "-" + Long.toHexString(changed.toEpochMilli()) + "\"";
        headers.setETag(tag);
        headers.setLastModified(changed);
        headers.setContentType(MediaType.parseMediaType(media.contentType()));
        @Nullable String range = asked.getFirst(HttpHeaders.RANGE);
        Resource whole = new FileSystemResource(media.file());
        if (range == null) {
            return ResponseEntity.ok().headers(headers).body(whole);
        }
        if (!same(asked, tag, changed)) {
            // Ranges are cut from files only: as a stream it is sent whole.
            headers.setContentLength(file.size());
            return ResponseEntity.ok().headers(headers).body(new InputStreamResource(whole.getInputStream()));
        }
        if (!within(range, whole)) {
            return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size())
                    .build();
        }
        return ResponseEntity.ok().headers(headers).body(whole);
    }

    /** Whether the part that a browser has already is of this file, as far as it says. */
    private static boolean same(HttpHeaders asked, String tag, Instant changed) {
        @Nullable String known = asked.getFirst(HttpHeaders.IF_RANGE);
        if (known == null || known.equals(tag)) {
            return true;
        }
        HttpHeaders date = new HttpHeaders();
        date.set(HttpHeaders.LAST_MODIFIED, known);
        try {
            return date.getLastModified()
                    == changed.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean within(String range, Resource file) {
        try {
            HttpRange.toResourceRegions(HttpRange.parseRanges(range), file);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
